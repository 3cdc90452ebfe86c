import { BrokenContainer, joined, letters, type Stripped, viewOf } from './byte-pieces';
import { namesPlace, readExif } from './exif';

const kept: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const inFrames: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH']);
const frameHeader = 16;
const hasProfile = 0x20;
const hasAlpha = 0x10;
const hasExif = 0x08;
const hasXmp = 0x04;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/**
 * A WebP of its picture, its animation and its colour profile: EXIF, XMP, unknown chunks and what follows the end go. Pixels
 * are not touched. Throws {@link BrokenContainer}.
 */
export function stripWebp(bytes: Uint8Array): Stripped {
  let orientation = 1;
  let hadLocation = false;
  let hasPicture = false;
  const pieces: Uint8Array[] = [];
  for (const { type, data } of fileChunks(bytes)) {
    if (type === 'EXIF') {
      // Some writers put the head of a JPEG segment before the data.
      const exif = readExif(letters(data, 0, 4) === 'Exif' ? data.subarray(6) : data);
      orientation = exif.orientation;
      hadLocation ||= exif.hasLocation;
    } else if (type === 'XMP ') hadLocation ||= namesPlace(data);
    if (!kept.has(type)) continue;
    hasPicture ||= type === 'VP8 ' || type === 'VP8L' || type === 'ANMF';
    if (type === 'VP8X')
      pieces.push(
        ...chunk(
          type,
          withFlags(data, (flags) => flags & ~(hasExif | hasXmp)),
        ),
      );
    else if (type === 'ANMF') pieces.push(...chunk(type, plainFrame(data)));
    else pieces.push(...chunk(type, data));
  }
  if (!hasPicture) throw new BrokenContainer('A WebP cut short');
  return { bytes: file(pieces, bytes), orientation, hadLocation };
}

/** The original's colour profile put into a WebP that was encoded anew. */
export function withWebpColours(
  encoded: Uint8Array,
  original: Uint8Array,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): Uint8Array {
  const profile = fileChunks(original).find(({ type }) => type === 'ICCP');
  if (!profile) return encoded;
  const chunks = fileChunks(encoded).filter(({ type }) => type !== 'VP8X');
  const alpha = chunks.some(({ type, data }) => type === 'ALPH' || (type === 'VP8L' && ((data[4] ?? 0) & 0x10) !== 0));
  const header = new Uint8Array(10);
  header[0] = hasProfile | (alpha ? hasAlpha : 0);
  const view = viewOf(header);
  // Width and height less one, 24 bits each; the upper byte of the first is overwritten by nobody.
  view.setUint32(4, widthPx - 1, true);
  view.setUint16(7, (heightPx - 1) & 0xffff, true);
  view.setUint8(9, (heightPx - 1) >> 16);
  const pieces = [...chunk('VP8X', header), ...chunk('ICCP', profile.data)];
  return file([...pieces, ...chunks.flatMap(({ type, data }) => chunk(type, data))], encoded);
}

function fileChunks(bytes: Uint8Array): Chunk[] {
  if (bytes.length < 20 || letters(bytes, 0, 4) !== 'RIFF' || letters(bytes, 8, 4) !== 'WEBP') {
    throw new BrokenContainer('No WebP');
  }
  const end = 8 + viewOf(bytes).getUint32(4, true);
  if (end > bytes.length) throw new BrokenContainer('A WebP cut short');
  return chunksOf(bytes.subarray(12, end));
}

function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size;
    if (end > bytes.length) throw new BrokenContainer('A WebP cut short');
    chunks.push({ type: letters(bytes, at, 4), data: bytes.subarray(at + 8, end) });
    at = end + (size & 1);
  }
  return chunks;
}

function chunk(type: string, data: Uint8Array): Uint8Array[] {
  const head = new Uint8Array(8);
  for (let letter = 0; letter < 4; letter += 1) head[letter] = type.charCodeAt(letter);
  viewOf(head).setUint32(4, data.length, true);
  return data.length & 1 ? [head, data, new Uint8Array(1)] : [head, data];
}

function file(pieces: readonly Uint8Array[], original: Uint8Array): Uint8Array {
  const size = pieces.reduce((sum, piece) => sum + piece.length, 4);
  const head = Uint8Array.from(Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'));
  viewOf(head).setUint32(4, size, true);
  return joined([head, ...pieces], original);
}

function withFlags(data: Uint8Array, change: (flags: number) => number): Uint8Array {
  const changed = data.slice();
  changed[0] = change(changed[0] ?? 0);
  return changed;
}

function plainFrame(data: Uint8Array): Uint8Array {
  const parts = chunksOf(data.subarray(frameHeader)).filter(({ type }) => inFrames.has(type));
  return joined([data.subarray(0, frameHeader), ...parts.flatMap((part) => chunk(part.type, part.data))], data);
}
