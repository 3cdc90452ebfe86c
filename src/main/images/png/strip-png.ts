import { joined } from '../bytes';
import { namesPlace, readExif } from '../exif';
import type { Stripped } from '../stripped';
import { pngChunks, pngSignature } from './chunks';

/** Chunks that say what numbers mean as colours; a picture that is encoded anew takes them along. */
const colorChunks: ReadonlySet<string> = new Set(['iCCP', 'sRGB', 'gAMA', 'cHRM', 'cICP', 'mDCV', 'cLLI']);
/** What decoders need. Not the frames of an animation: exports show the first picture, and so does the window. */
const kept: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'sBIT', 'bKGD', 'pHYs'],
  ...colorChunks,
]);

/**
 * A PNG of its picture and nothing else: texts, EXIF, times, other programs' chunks and what follows the end go. Pixels are
 * not touched. Throws `PictureError`.
 */
export function stripPng(bytes: Uint8Array): Stripped {
  let orientation = 1;
  let hadLocation = false;
  const pieces: Uint8Array[] = [pngSignature];
  for (const { type, whole, data } of pngChunks(bytes)) {
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
export function withPngColors(encoded: Uint8Array, original: Uint8Array): Uint8Array {
  const found = [...pngChunks(original)].filter(({ type }) => colorChunks.has(type));
  // The header is 33 bytes, signature included; colours stand before everything else.
  return joined([encoded.subarray(0, 33), ...found.map(({ whole }) => whole), encoded.subarray(33)], encoded);
}
