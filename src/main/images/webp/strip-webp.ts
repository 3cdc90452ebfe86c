import { joined, letters, viewOf } from '../bytes';
import { namesPlace, readExif } from '../exif';
import { PictureError } from '../pixels';
import type { Stripped } from '../stripped';
import { isImage, type WebpChunk, webpChunk, webpChunks, webpFile, webpParts } from './chunks';

const kept: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const inFrames: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH']);
const frameHeader = 16;
const hasProfile = 0x20;
const hasAlpha = 0x10;
const hasExif = 0x08;
const hasXmp = 0x04;

/**
 * A WebP of its picture, its animation and its colour profile: EXIF, XMP, unknown chunks and what follows the end go. Pixels
 * are not touched. Throws `PictureError`.
 */
export function stripWebp(bytes: Uint8Array): Stripped {
  let orientation = 1;
  let hadLocation = false;
  let hasPicture = false;
  const pieces: Uint8Array[] = [];
  for (const chunk of webpChunks(bytes)) {
    const { type, data } = chunk;
    if (type === 'EXIF') {
      // Some writers put the head of a JPEG segment before the data.
      const exif = readExif(letters(data, 0, 4) === 'Exif' ? data.subarray(6) : data);
      orientation = exif.orientation;
      hadLocation ||= exif.hasLocation;
    } else if (type === 'XMP ') hadLocation ||= namesPlace(data);
    if (!kept.has(type)) continue;
    hasPicture ||= isImage(chunk) || type === 'ANMF';
    pieces.push(...webpChunk(type, plainData(chunk)));
  }
  if (!hasPicture) throw new PictureError('A WebP cut short');
  return { bytes: webpFile(pieces, bytes), orientation, hadLocation };
}

/** The original's colour profile put into a WebP that was encoded anew. */
export function withWebpColors(
  encoded: Uint8Array,
  original: Uint8Array,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): Uint8Array {
  const profile = webpChunks(original).find(({ type }) => type === 'ICCP');
  if (!profile) return encoded;
  const chunks = webpChunks(encoded).filter(({ type }) => type !== 'VP8X');
  const alpha = chunks.some(({ type, data }) => type === 'ALPH' || (type === 'VP8L' && ((data[4] ?? 0) & 0x10) !== 0));
  const header = new Uint8Array(10);
  header[0] = hasProfile | (alpha ? hasAlpha : 0);
  const view = viewOf(header);
  // Width and height less one, 24 bits each; the upper byte of the first is overwritten by nobody.
  view.setUint32(4, widthPx - 1, true);
  view.setUint16(7, (heightPx - 1) & 0xffff, true);
  view.setUint8(9, (heightPx - 1) >> 16);
  const pieces = [...webpChunk('VP8X', header), ...webpChunk('ICCP', profile.data)];
  return webpFile([...pieces, ...chunks.flatMap(({ type, data }) => webpChunk(type, data))], encoded);
}

/** What a chunk says without speaking of chunks that go. */
function plainData({ type, data }: WebpChunk): Uint8Array {
  if (type === 'ANMF') return plainFrame(data);
  if (type !== 'VP8X') return data;
  const header = data.slice();
  header[0] = (header[0] ?? 0) & ~(hasExif | hasXmp);
  return header;
}

function plainFrame(data: Uint8Array): Uint8Array {
  const parts = webpParts(data.subarray(frameHeader)).filter(({ type }) => inFrames.has(type));
  return joined([data.subarray(0, frameHeader), ...parts.flatMap((part) => webpChunk(part.type, part.data))], data);
}
