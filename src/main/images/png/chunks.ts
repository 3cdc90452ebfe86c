import { crc32 } from 'node:zlib';
import { letters, viewOf } from '../bytes';
import { PictureError } from '../pixels';

export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A chunk of a PNG: `whole` from its length to its sum, `data` what stands between. */
export interface PngChunk {
  readonly type: string;
  readonly whole: Uint8Array;
  readonly data: Uint8Array;
}

/** The chunks of a PNG from the header to its end; what follows is none of it. Throws {@link PictureError} where it is cut short. */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk> {
  if (pngSignature.some((byte, at) => bytes[at] !== byte)) throw new PictureError('Not a PNG');
  const view = viewOf(bytes);
  let at = pngSignature.length;
  for (;;) {
    const end = at + 12 <= bytes.length ? at + 12 + view.getUint32(at) : Number.POSITIVE_INFINITY;
    if (end > bytes.length) throw new PictureError('A PNG cut short');
    const type = letters(bytes, at + 4, 4);
    yield { type, whole: bytes.subarray(at, end), data: bytes.subarray(at + 8, end - 4) };
    if (type === 'IEND') return;
    at = end;
  }
}

/** Whether a chunk is what its sum says. */
export function isSound({ whole }: PngChunk): boolean {
  return crc32(whole.subarray(4, -4)) === viewOf(whole).getUint32(whole.length - 4);
}

export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = viewOf(bytes);
  view.setUint32(0, data.length);
  for (let letter = 0; letter < 4; letter += 1) bytes[4 + letter] = type.charCodeAt(letter);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}
