import type { Asset } from '#shared/project';
import type { Stripped } from './byte-pieces';
import { stripGif } from './strip-gif';
import { stripJpeg } from './strip-jpeg';
import { stripPng } from './strip-png';
import { stripWebp } from './strip-webp';

type Raster = Exclude<Asset['type'], 'image/svg+xml'>;

/**
 * A picture without what tells where, when, with what and by whom it was made. Its pixels, coded as they were, are not
 * touched; it is idempotent. Throws `BrokenContainer`.
 */
export function stripMetadata(bytes: Uint8Array, type: Raster): Stripped {
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
