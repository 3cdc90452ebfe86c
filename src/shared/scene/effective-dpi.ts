import type { ImageElement } from '#shared/page';
import type { Asset } from '#shared/project';

/**
 * How many pixels of a picture come to an inch of the printed page, in the direction that has fewer; what is cropped does
 * not count. Null for drawings, which are sharp at every size.
 */
export function effectiveDpi(
  { frame, crop }: Pick<ImageElement, 'frame' | 'crop'>,
  { type, widthPx, heightPx }: Pick<Asset, 'type' | 'widthPx' | 'heightPx'>,
): number | null {
  if (type === 'image/svg+xml' || frame.w <= 0 || frame.h <= 0) return null;
  const across = (widthPx * (1 - crop.left - crop.right)) / frame.w;
  const down = (heightPx * (1 - crop.top - crop.bottom)) / frame.h;
  return Math.round(Math.min(across, down) * 72);
}
