import type { Asset } from '#shared/project';
import { viewOf } from './bytes';
import { jpegSegments } from './jpeg/segments';
import { PictureError } from './pixels';
import { isSound, pngChunks } from './png/chunks';

/**
 * Whether a picture is whole, as far as its container tells. Its headers alone would let in one that ends before it should, and every
 * painter would choke on it later.
 */
export function isWhole(bytes: Uint8Array, type: Asset['type']): boolean {
  switch (type) {
    case 'image/png':
      return walks(() => [...pngChunks(bytes)].every(isSound));
    case 'image/jpeg':
      return walks(() => [...jpegSegments(bytes)].length > 0);
    case 'image/gif':
      return bytes.lastIndexOf(0x3b) > 13;
    case 'image/webp':
      return viewOf(bytes).getUint32(4, true) + 8 <= bytes.length;
    case 'image/svg+xml':
      return true;
  }
}

function walks(walk: () => boolean): boolean {
  try {
    return walk();
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    return false;
  }
}
