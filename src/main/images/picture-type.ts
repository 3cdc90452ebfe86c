import type { Asset } from '#shared/project';
import { letters } from './bytes';
import { PictureError } from './pixels';

export type RasterType = Exclude<Asset['type'], 'image/svg+xml'>;

/**
 * What kind of picture of pixels the bytes are, whatever their name says; null for none. By their first letters alone: what is wrong
 * behind them must not make another kind of a picture.
 */
export function rasterType(bytes: Uint8Array): RasterType | null {
  const head = letters(bytes, 0, 12);
  if (head.startsWith('\u0089PNG\r\n')) return 'image/png';
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (head.startsWith('GIF8')) return 'image/gif';
  return head.startsWith('RIFF') && head.endsWith('WEBP') ? 'image/webp' : null;
}

/** The same, drawings included. Throws {@link PictureError}. */
export function pictureType(bytes: Uint8Array): Asset['type'] {
  const raster = rasterType(bytes);
  if (raster !== null) return raster;
  const text = new TextDecoder().decode(bytes.subarray(0, 4096));
  if (/<svg[\s>]/i.test(text)) return 'image/svg+xml';
  throw new PictureError('Not a picture of a known kind');
}
