import { crc32, deflateRawSync } from 'node:zlib';
import { type ArchiveEntry, archiveParts, readArchive } from '#main/files';
import type { Dice } from './dice';

const limits = { entries: 10_000, totalBytes: 2 ** 29, deflatedBytes: 2 ** 26, ratio: 300 };

/** The entries of a sound archive. */
export const entriesOf = (bytes: Uint8Array): ArchiveEntry[] => readArchive(bytes, limits);

export const zipOf = (entries: readonly ArchiveEntry[]): Uint8Array => Buffer.concat(archiveParts(entries));

/** An entry with other content, and the right sums for it. */
export function packed(name: string, bytes: Uint8Array): ArchiveEntry {
  const data = deflateRawSync(bytes, { level: 1 });
  return { name, method: 'deflated', crc32: crc32(bytes), size: bytes.length, data };
}

/** Fields of a record: where they are, and how long. */
const localFields: readonly Field[] = [
  [4, 2],
  [6, 2],
  [8, 2],
  [10, 4],
  [14, 4],
  [18, 4],
  [22, 4],
  [26, 2],
  [28, 2],
];
const centralFields: readonly Field[] = [
  [4, 2],
  [6, 2],
  [8, 2],
  [10, 2],
  [12, 4],
  [16, 4],
  [20, 4],
  [24, 4],
  [28, 2],
  [30, 2],
  [32, 2],
  [34, 2],
  [36, 2],
  [38, 4],
  [42, 4],
];
const endFields: readonly Field[] = [
  [4, 2],
  [6, 2],
  [8, 2],
  [10, 2],
  [12, 4],
  [16, 4],
  [20, 2],
];
type Field = readonly [at: number, length: number];

const names = [
  '../x',
  '/etc/passwd',
  'a\\b',
  'C:x',
  'project.json',
  'assets/',
  'assets/x.svg',
  '\u0000',
  'x'.repeat(300),
  '财务.txt',
  '',
];

/** An archive that says of itself what is not so, or what no archive of ours says. */
export function spoilZip(bytes: Uint8Array, dice: Dice): Uint8Array {
  return dice.roll(2) === 0 ? spoilRecords(Uint8Array.from(bytes), dice) : spoilEntries(entriesOf(bytes), dice);
}

function spoilRecords(bytes: Uint8Array, { roll, pick }: Dice): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records = [
    ...placesOf(bytes, 0x04034b50).map((at) => ({ at, fields: localFields })),
    ...placesOf(bytes, 0x02014b50).map((at) => ({ at, fields: centralFields })),
    ...placesOf(bytes, 0x06054b50).map((at) => ({ at, fields: endFields })),
  ];
  for (let count = pick([1, 1, 2, 4]); count > 0; count -= 1) {
    const { at, fields } = pick(records);
    const [field, length] = pick(fields);
    const place = at + field;
    if (place + length > bytes.length) continue;
    const found = length === 2 ? view.getUint16(place, true) : view.getUint32(place, true);
    const value =
      pick([0, 1, 8, 9, found + 1, found - 1, found * 2, 0xffff, 0xffff_ffff, 0x7fff_ffff, roll(2 ** 32)]) >>> 0;
    if (length === 2) view.setUint16(place, value & 0xffff, true);
    else view.setUint32(place, value, true);
  }
  return bytes;
}

function placesOf(bytes: Uint8Array, signature: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: number[] = [];
  for (let at = 0; at + 22 <= bytes.length; at += 1) if (view.getUint32(at, true) === signature) places.push(at);
  return places;
}

function spoilEntries(found: readonly ArchiveEntry[], { roll, pick }: Dice): Uint8Array {
  const entries = [...found];
  const at = roll(entries.length);
  const entry = entries[at] as ArchiveEntry;
  const swap = (changes: Partial<ArchiveEntry>) => void entries.splice(at, 1, { ...entry, ...changes });
  switch (roll(8)) {
    case 0:
      entries.push(entry);
      break;
    case 1:
      entries.splice(at, 1);
      break;
    case 2:
      swap({ name: pick(names) });
      break;
    case 3:
      entries.push(packed(pick(names), new Uint8Array(roll(2_000))));
      break;
    case 4:
      swap({ data: entry.data.subarray(0, roll(entry.data.length + 1)) });
      break;
    case 5:
      swap({ method: pick(['stored', 'deflated'] as const), size: pick([0, 1, entry.size * 2, 2 ** 31]) });
      break;
    case 6: {
      const content = Buffer.alloc(pick([10, 10_000, 900_000, 2_000_000]), pick([0, 32, 91]));
      swap({ ...packed(entry.name, content), name: entry.name });
      break;
    }
    default: {
      const other = pick(found);
      swap({
        data: other.data,
        method: other.method,
        size: other.size,
        crc32: pick([other.crc32, entry.crc32, crc32(entry.data)]),
      });
    }
  }
  const zip = zipOf(entries);
  return pick([
    zip,
    zip,
    Buffer.concat([Buffer.alloc(roll(100)), zip]),
    Buffer.concat([zip, Buffer.alloc(roll(70_000))]),
  ]);
}
