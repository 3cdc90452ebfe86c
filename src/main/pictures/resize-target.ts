import type { Picture } from '#main/images';
import type { Asset } from '#shared/project';

/**
 * The longer side of what is kept: every pixel of the sharpest projectors, 288 dots an inch where it fills a page of 13.3 inches,
 * and 300 where it fills the width of a printed A4 page with a third cut off.
 */
const longestPx = 3840;
/** Up to here a picture that scaling would only make larger in bytes (a screenshot of few colours) stays as it is. */
const bearablePixels = 24e6;

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

export type RedrawnType = Exclude<Asset['type'], 'image/svg+xml' | 'image/gif'>;

/** What is to become of a picture's pixels; `size` is that of the upright picture. */
export interface ResizeTarget {
  readonly type: RedrawnType;
  readonly size: Size;
  /** As EXIF counts, what the stored pixels are turned by. */
  readonly orientation: number;
}

/** How a picture has to be drawn anew; null when it stays as it is. Drawings and animations always do. */
export function resizeTargetOf(picture: Picture, keepOriginals: boolean): ResizeTarget | null {
  const { type } = picture.asset;
  if (type === 'image/svg+xml' || type === 'image/gif') return null;
  const { widthPx, heightPx } = uprightSize(picture);
  const factor = keepOriginals ? 1 : Math.min(1, longestPx / Math.max(widthPx, heightPx));
  if (factor === 1 && !liesUnsaid(picture)) return null;
  const size = { widthPx: scaled(widthPx, factor), heightPx: scaled(heightPx, factor) };
  return { type, orientation: picture.orientation, size };
}

/** How large a picture is to be seen. */
export function uprightSize({ asset: { type, widthPx, heightPx }, orientation }: Picture): Size {
  // A JPEG says itself how it is turned, and its asset has the size that is seen.
  const aside = type !== 'image/jpeg' && orientation >= 5;
  return aside ? { widthPx: heightPx, heightPx: widthPx } : { widthPx, heightPx };
}

/** Every painter turns a JPEG by its EXIF data; of other kinds some programs do and most don't. */
function liesUnsaid({ asset, orientation }: Picture): boolean {
  return asset.type !== 'image/jpeg' && orientation !== 1;
}

/** Whether a picture drawn anew is worth having in place of the one that it was drawn from. */
export function isWorthIt(picture: Picture, redrawnBytes: number): boolean {
  const { widthPx, heightPx } = picture.asset;
  return liesUnsaid(picture) || redrawnBytes < picture.bytes.length || widthPx * heightPx > bearablePixels;
}

function scaled(px: number, factor: number): number {
  return Math.max(1, Math.round(px * factor));
}
