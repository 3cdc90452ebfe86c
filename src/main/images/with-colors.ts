import type { Asset } from '#shared/project';
import { withJpegColors } from './jpeg/strip-jpeg';
import { withPngColors } from './png/strip-png';
import { withWebpColors } from './webp/strip-webp';

/**
 * A picture that was encoded anew with what its original says of the meaning of its numbers as colours. Both are of the same kind and whole.
 */
export function withColors(
  encoded: Uint8Array,
  original: Uint8Array,
  { type, size }: { readonly type: Asset['type']; readonly size: Pick<Asset, 'widthPx' | 'heightPx'> },
): Uint8Array {
  switch (type) {
    case 'image/jpeg':
      return withJpegColors(encoded, original);
    case 'image/png':
      return withPngColors(encoded, original);
    case 'image/webp':
      return withWebpColors(encoded, original, size);
    case 'image/gif':
    case 'image/svg+xml':
      return encoded;
  }
}
