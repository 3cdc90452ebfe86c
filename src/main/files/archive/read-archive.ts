import { crc32, inflateRawSync } from 'node:zlib';
import { type DetailKey, errorDetail } from '#shared/base';
import { type ArchiveEntry, ArchiveError } from './archive-entry';

export interface ArchiveLimits {
  readonly entries: number;
  /** Unpacked size of all entries together, and of one that is compressed. */
  readonly totalBytes: number;
  readonly deflatedBytes: number;
  /** Unpacked to packed, for entries of more than a megabyte. */
  readonly ratio: number;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const damaged = (what: DetailKey, about?: string) => new ArchiveError('damaged', errorDetail(what, about));
const broken = () => damaged('brokenArchive');

/**
 * Reads a zip's table of contents with suspicion: sizes are summed before anything is unpacked, names must be harmless
 * and different, and both records of an entry must agree. Entries share memory with `bytes`. Throws {@link ArchiveError}.
 */
export function readArchive(bytes: Uint8Array, limits: ArchiveLimits): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(bytes, view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  // The marks of an archive that has its figures elsewhere.
  if (count === 0xffff || start === 0xffffffff) throw damaged('zip64');
  if (count > limits.entries) throw new ArchiveError('too-large', errorDetail('tooMany', String(limits.entries)));
  const oneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!oneDisk || start + view.getUint32(end + 12, true) !== end) throw broken();
  const entries: ArchiveEntry[] = [];
  const names = new Set<string>();
  let at = start;
  let total = 0;
  let packed = 0;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, view, at, start);
    at = next;
    total += entry.size;
    packed += entry.data.length;
    // Entries that share their bytes are how a small file unpacks to a huge one.
    if (packed > start) throw broken();
    if (total > limits.totalBytes) throw new ArchiveError('too-large', larger(limits.totalBytes));
    refuseBomb(entry, limits);
    if (names.has(entry.name)) throw damaged('brokenEntry', entry.name);
    names.add(entry.name);
    if (!entry.name.endsWith('/')) entries.push(entry);
  }
  if (at !== end) throw broken();
  return entries;
}

/** Unpacks an entry and checks its sum. Throws {@link ArchiveError}. */
export function unpack(entry: ArchiveEntry): Uint8Array {
  const bytes = entry.method === 'stored' ? entry.data : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc32) throw damaged('brokenEntry', entry.name);
  return bytes;
}

function inflate(entry: ArchiveEntry): Uint8Array {
  if (entry.size === 0) return new Uint8Array();
  try {
    return inflateRawSync(entry.data, { maxOutputLength: entry.size });
  } catch {
    throw damaged('brokenEntry', entry.name);
  }
}

const larger = (bytes: number) => errorDetail('tooLarge', `${Math.floor(bytes / 2 ** 20)} MB`);

function refuseBomb(entry: ArchiveEntry, { deflatedBytes, ratio }: ArchiveLimits): void {
  if (entry.method === 'stored') return;
  if (entry.size > deflatedBytes) throw new ArchiveError('too-large', larger(deflatedBytes), entry.name);
  if (isTight(entry, ratio)) throw new ArchiveError('too-large', errorDetail('tooTight', String(ratio)), entry.name);
}

/** Whether an entry unpacks to so many times its size as only what was made to do so does, or a text that says one thing over and over. */
export function isTight({ size, data }: Pick<ArchiveEntry, 'size' | 'data'>, ratio: number): boolean {
  return size > 1e6 && size > data.length * ratio;
}

function findEnd(bytes: Uint8Array, view: DataView): number {
  const last = bytes.length - endLength;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endSignature && view.getUint16(at + 20, true) === last - at) return at;
  }
  if (bytes.length === 0) throw damaged('emptyFile');
  const looksLikeZip = bytes.length >= 4 && view.getUint32(0, true) === localSignature;
  throw looksLikeZip ? damaged('cutShort') : new ArchiveError('not-an-archive', errorDetail('unreadable'));
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: number) {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== centralSignature) throw broken();
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > bytes.length) throw broken();
  const name = readName(bytes.subarray(at + 46, at + 46 + nameLength));
  const methodCode = view.getUint16(at + 10, true);
  const encrypted = (view.getUint16(at + 8, true) & 0x2041) !== 0;
  if (encrypted || (methodCode !== 0 && methodCode !== 8)) throw damaged('brokenEntry', name);
  const packedSize = view.getUint32(at + 20, true);
  const header = view.getUint32(at + 42, true);
  const entry: ArchiveEntry = {
    name,
    method: methodCode === 0 ? 'stored' : 'deflated',
    crc32: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    data: locate(bytes, view, { name, header, packedSize, methodCode, nameLength, directory, central: at }),
  };
  if (entry.method === 'stored' && entry.size !== packedSize) throw damaged('brokenEntry', name);
  return { entry, next };
}

interface Place {
  readonly name: string;
  readonly header: number;
  readonly packedSize: number;
  readonly methodCode: number;
  readonly nameLength: number;
  readonly directory: number;
  readonly central: number;
}

function locate(bytes: Uint8Array, view: DataView, place: Place): Uint8Array {
  const { header, name, nameLength } = place;
  if (header + 30 > place.directory || view.getUint32(header, true) !== localSignature)
    throw damaged('brokenEntry', name);
  const data = header + 30 + nameLength + view.getUint16(header + 28, true);
  const agrees =
    view.getUint16(header + 8, true) === place.methodCode &&
    view.getUint16(header + 26, true) === nameLength &&
    data + place.packedSize <= place.directory &&
    readName(bytes.subarray(header + 30, header + 30 + nameLength)) === name;
  if (!agrees || !sumsAgree(view, header, place.central)) throw damaged('brokenEntry', name);
  return bytes.subarray(data, data + place.packedSize);
}

/** Checksum and both sizes are in both records, unless a writer that streamed put them behind the data (flag 8). */
function sumsAgree(view: DataView, header: number, central: number): boolean {
  const flags = view.getUint16(header + 6, true);
  if (flags !== view.getUint16(central + 8, true)) return false;
  return (
    (flags & 8) !== 0 ||
    [0, 4, 8].every((n) => view.getUint32(header + 14 + n, true) === view.getUint32(central + 16 + n, true))
  );
}

function readName(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
  const harmless = name.length > 0 && name.length <= 200 && !/[\u0000-\u001f\u007f\\:\ufffd]/.test(name);
  const stays = !name.startsWith('/') && !name.split('/').includes('..');
  if (!harmless || !stays) throw damaged('forbiddenName', JSON.stringify(name.slice(0, 80)));
  return name;
}
