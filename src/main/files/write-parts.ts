import type { FileHandle } from 'node:fs/promises';

/** Enough for one call of the system: each costs as much as copying some hundred kilobytes. */
const batchBytes = 4 * 2 ** 20;
/** What systems take in one call. */
const mostParts = 1_000;

/** Writes the pieces of a file one after the other, many in one call. */
export async function writeParts(file: Pick<FileHandle, 'writev'>, parts: readonly Uint8Array[]): Promise<void> {
  for (const batch of batchesOf(parts)) await writeBatch(file, batch);
}

function* batchesOf(parts: readonly Uint8Array[]): Generator<Uint8Array[]> {
  let batch: Uint8Array[] = [];
  let bytes = 0;
  for (const part of parts) {
    if (part.length === 0) continue;
    batch.push(part);
    bytes += part.length;
    if (bytes < batchBytes && batch.length < mostParts) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  yield batch;
}

/** A call may write less than it was given. */
async function writeBatch(file: Pick<FileHandle, 'writev'>, parts: readonly Uint8Array[]): Promise<void> {
  let rest = parts;
  while (rest.length > 0) {
    let { bytesWritten: left } = await file.writev(rest as Uint8Array[]);
    const next = rest.findIndex((part) => {
      if (left < part.length) return true;
      left -= part.length;
      return false;
    });
    rest = next < 0 ? [] : [(rest[next] as Uint8Array).subarray(left), ...rest.slice(next + 1)];
  }
}
