import { stripGif } from './gif/strip-gif';
import { stripJpeg } from './jpeg/strip-jpeg';
import type { RasterType } from './picture-type';
import { stripPng } from './png/strip-png';
import type { Stripped } from './stripped';
import { stripWebp } from './webp/strip-webp';

/**
 * A picture without what tells where, when, with what and by whom it was made. Its pixels, coded as they were, are not
 * touched; it is idempotent. Throws `PictureError`.
 */
export function stripMetadata(bytes: Uint8Array, type: RasterType): Stripped {
  switch (type) {
    case 'image/jpeg':
      return stripJpeg(bytes);
    case 'image/png':
      return stripPng(bytes);
    case 'image/webp':
      return stripWebp(bytes);
    case 'image/gif':
      return stripGif(bytes);
  }
}
