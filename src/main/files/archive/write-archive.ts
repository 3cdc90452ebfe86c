import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import type { ArchiveEntry } from './archive-entry';

/** An entry that is kept as it is: pictures are compressed already. `sum` spares counting it again. */
export function storedEntry(name: string, bytes: Uint8Array, sum: number = crc32(bytes)): ArchiveEntry {
  return { name, method: 'stored', crc32: sum, size: bytes.length, data: bytes };
}

/** A compressed entry. fflate gives the same bytes in every host, which zlib's builds do not; it takes its time. */
export function deflatedEntry(name: string, bytes: Uint8Array): ArchiveEntry {
  const data = deflateSync(bytes, { level: 6 });
  return { name, method: 'deflated', crc32: crc32(bytes), size: bytes.length, data };
}

/**
 * A zip as the pieces to write one after the other; the data of entries is not copied. The same entries give the same
 * bytes: no clock, no user, no system goes into them.
 */
export function archiveParts(entries: readonly ArchiveEntry[]): Uint8Array[] {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const header = record(0x04034b50, 30, [[4, 20]], entry, name, 6);
    directory.push(
      record(
        0x02014b50,
        46,
        [
          [4, 20],
          [6, 20],
        ],
        entry,
        name,
        8,
        offset,
      ),
    );
    parts.push(header, entry.data);
    offset += header.length + entry.data.length;
  }
  const directoryLength = directory.reduce((sum, part) => sum + part.length, 0);
  return [...parts, ...directory, endRecord(entries.length, directoryLength, offset)];
}

/** 1 January 1980: the zero of a zip's calendar. */
const noDate = 0x0021_0000;
const utf8Names = 0x0800;

/** A local header or a directory record: the same ten fields, from `at` on, in both. */
function record(
  signature: number,
  length: number,
  versions: readonly (readonly [number, number])[],
  entry: ArchiveEntry,
  name: Uint8Array,
  at: number,
  offset?: number,
): Uint8Array {
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  for (const [place, version] of versions) view.setUint16(place, version, true);
  view.setUint16(at, utf8Names, true);
  view.setUint16(at + 2, entry.method === 'stored' ? 0 : 8, true);
  view.setUint32(at + 4, noDate, true);
  view.setUint32(at + 8, entry.crc32, true);
  view.setUint32(at + 12, entry.data.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, name.length, true);
  if (offset !== undefined) view.setUint32(42, offset, true);
  bytes.set(name, length);
  return bytes;
}

function endRecord(count: number, directoryLength: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directoryLength, true);
  view.setUint32(16, offset, true);
  return bytes;
}
