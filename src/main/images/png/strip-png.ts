import { BrokenContainer, joined, letters, type Stripped, viewOf } from './byte-pieces';
import { namesPlace, readExif } from './exif';

/** Chunks that say what numbers mean as colours; a picture that is encoded anew takes them along. */
const colour = ['iCCP', 'sRGB', 'gAMA', 'cHRM', 'cICP', 'mDCV', 'cLLI'] as const;
/** What decoders need. Not the frames of an animation: exports show the first picture, and so does the window. */
const kept: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'sBIT', 'bKGD', 'pHYs', ...colour]);

interface Chunk {
  readonly type: string;
  readonly whole: Uint8Array;
  readonly data: Uint8Array;
}

/**
 * A PNG of its picture and nothing else: texts, EXIF, times, other programs' chunks and what follows the end go. Pixels are
 * not touched. Throws {@link BrokenContainer}.
 */
export function stripPng(bytes: Uint8Array): Stripped {
  let orientation = 1;
  let hadLocation = false;
  const pieces = [bytes.subarray(0, 8)];
  for (const { type, whole, data } of chunksOf(bytes)) {
    if (kept.has(type)) pieces.push(whole);
    else if (type === 'eXIf') {
      const exif = readExif(data);
      orientation = exif.orientation;
      hadLocation ||= exif.hasLocation;
    } else if (/^[tiz]TXt$/.test(type)) hadLocation ||= namesPlace(data);
  }
  return { bytes: joined(pieces, bytes), orientation, hadLocation };
}

/** The original's colour chunks put into a PNG that was encoded anew. */
export function withPngColours(encoded: Uint8Array, original: Uint8Array): Uint8Array {
  const colours = chunksOf(original).filter(({ type }) => (colour as readonly string[]).includes(type));
  // The header is 33 bytes, signature included; colours stand before everything else.
  return joined([encoded.subarray(0, 33), ...colours.map(({ whole }) => whole), encoded.subarray(33)], encoded);
}

function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  let at = 8;
  for (;;) {
    if (at + 12 > bytes.length) throw new BrokenContainer('A PNG cut short');
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) throw new BrokenContainer('A PNG cut short');
    const type = letters(bytes, at + 4, 4);
    chunks.push({ type, whole: bytes.subarray(at, end), data: bytes.subarray(at + 8, end - 4) });
    if (type === 'IEND') return chunks;
    at = end;
  }
}
