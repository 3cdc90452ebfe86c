import { createHash } from 'node:crypto';
import { fileFailure } from './file-failure';
import { errnoOf, type FileSystem, nodeFileSystem } from './file-system';

/**
 * Whether a file is still the one that we read or wrote. `tail` is the SHA-256 of its last 256 KB: an archive's
 * directory lies there, with the checksum of everything in it, so the pictures need not be read again.
 */
export interface Fingerprint {
  readonly size: number;
  readonly mtimeMs: number;
  readonly tail: string;
}

const tailLength = 256 * 1024;

/** The `tail` that a file of these pieces will have. */
export function tailOf(parts: readonly Uint8Array[]): string {
  const last: Uint8Array[] = [];
  let missing = tailLength;
  for (let index = parts.length - 1; index >= 0 && missing > 0; index -= 1) {
    const part = parts[index] as Uint8Array;
    last.unshift(part.subarray(Math.max(0, part.length - missing)));
    missing -= part.length;
  }
  const hash = createHash('sha256');
  for (const part of last) hash.update(part);
  return hash.digest('hex');
}

/** The fingerprint of a file on the disk; null when it is not there. Rejects with `AppFailure`. */
export async function fingerprintOf(path: string, fs: FileSystem = nodeFileSystem): Promise<Fingerprint | null> {
  try {
    const { size, mtimeMs } = await fs.stat(path);
    return { size, mtimeMs, tail: await readTail(path, size, fs) };
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw fileFailure(error, path);
  }
}

/** How a file stands to what it was: the contents are looked at only when its time differs. Rejects with `AppFailure`. */
export async function standOf(
  path: string,
  known: Fingerprint,
  fs: FileSystem = nodeFileSystem,
): Promise<'same' | 'changed' | 'gone'> {
  const stats = await fs.stat(path).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return null;
    throw fileFailure(error, path);
  });
  if (!stats) return 'gone';
  if (stats.size !== known.size) return 'changed';
  const isSame = stats.mtimeMs === known.mtimeMs || (await readTail(path, stats.size, fs)) === known.tail;
  return isSame ? 'same' : 'changed';
}

async function readTail(path: string, size: number, fs: FileSystem): Promise<string> {
  const file = await fs.open(path, 'r');
  try {
    const buffer = new Uint8Array(Math.min(size, tailLength));
    let filled = 0;
    while (filled < buffer.length) {
      const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, size - buffer.length + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return tailOf([buffer.subarray(0, filled)]);
  } finally {
    await file.close();
  }
}
