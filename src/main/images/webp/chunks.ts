import { joined, letters, viewOf } from '../bytes';
import { PictureError } from '../pixels';

export interface WebpChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** Whether a chunk holds the picture itself, and not what is said of it. */
export function isImage({ type }: WebpChunk): boolean {
  return type === 'VP8 ' || type === 'VP8L';
}

/** The chunks of a WebP; what follows its end is none of it. Throws {@link PictureError}. */
export function webpChunks(bytes: Uint8Array): WebpChunk[] {
  if (bytes.length < 20 || letters(bytes, 0, 4) !== 'RIFF' || letters(bytes, 8, 4) !== 'WEBP') {
    throw new PictureError('Not a WebP');
  }
  const end = 8 + viewOf(bytes).getUint32(4, true);
  if (end > bytes.length) throw new PictureError('A WebP cut short');
  return webpParts(bytes.subarray(12, end));
}

/** Chunks that stand one behind the other, as in a frame of an animation. Throws {@link PictureError}. */
export function webpParts(bytes: Uint8Array): WebpChunk[] {
  const view = viewOf(bytes);
  const chunks: WebpChunk[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size;
    if (end > bytes.length) throw new PictureError('A WebP cut short');
    chunks.push({ type: letters(bytes, at, 4), data: bytes.subarray(at + 8, end) });
    at = end + (size & 1);
  }
  return chunks;
}

/** A chunk as it is written: in pieces, with a byte more behind odd ones. */
export function webpChunk(type: string, data: Uint8Array): Uint8Array[] {
  const head = new Uint8Array(8);
  for (let letter = 0; letter < 4; letter += 1) head[letter] = type.charCodeAt(letter);
  viewOf(head).setUint32(4, data.length, true);
  return data.length & 1 ? [head, data, new Uint8Array(1)] : [head, data];
}

/** A WebP of pieces; the original when they are all of it. */
export function webpFile(pieces: readonly Uint8Array[], original: Uint8Array): Uint8Array {
  const size = pieces.reduce((sum, piece) => sum + piece.length, 4);
  const head = Uint8Array.from(Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'));
  viewOf(head).setUint32(4, size, true);
  return joined([head, ...pieces], original);
}
