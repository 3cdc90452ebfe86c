import { type Frame, type ImageElement, type Placeholder, round } from '#shared/page';
import type { PictureView } from '#shared/project';
import type { PictureContent } from '../page-content';

export interface PicturePart {
  readonly id: string;
  readonly name: string;
  readonly placeholder?: Placeholder;
  readonly clip?: 'rect' | 'ellipse';
}

type Crop = ImageElement['crop'];

/** Of each side at least this much is left of a picture, whatever a file says: nothing can be drawn of less. */
const leastPart = 0.02;

/**
 * A picture in a frame. `cover` fills it: what its crop leaves is cut to the frame's shape, around the focus as far as the
 * picture reaches. `contain` shows all that the crop leaves in the frame's middle.
 */
export function placePicture(part: PicturePart, picture: PictureContent, frame: Frame): ImageElement {
  const { clip = 'rect', ...rest } = part;
  const base = { kind: 'image' as const, ...rest, asset: picture.key, alt: picture.alt, clip };
  const crop = picture.fit === 'cover' ? coverCrop(picture, frame.w / frame.h) : cropOf(picture.view);
  if (picture.fit === 'cover') return { ...base, frame, crop };
  const ratio = shapeOf(picture, crop) / (frame.w / frame.h);
  const w = ratio >= 1 ? frame.w : frame.w * ratio;
  const h = ratio >= 1 ? frame.h / ratio : frame.h;
  const inner = { x: frame.x + (frame.w - w) / 2, y: frame.y + (frame.h - h) / 2, w, h };
  return { ...base, frame: { x: round(inner.x), y: round(inner.y), w: round(w), h: round(h) }, crop };
}

/** What is cut off a picture so that the rest has a shape (width over height) and holds the focus, within its crop. */
export function coverCrop(picture: Pick<PictureContent, 'asset' | 'view'>, shape: number): Crop {
  const crop = cropOf(picture.view);
  const ratio = shapeOf(picture, crop) / shape;
  const wide = 1 - crop.left - crop.right;
  const high = 1 - crop.top - crop.bottom;
  const { x, y } = picture.view?.focus ?? { x: crop.left + wide / 2, y: crop.top + high / 2 };
  const [left, right] = ends(crop.left, wide, ratio > 1 ? wide / ratio : wide, x);
  const [top, bottom] = ends(crop.top, high, ratio < 1 ? high * ratio : high, y);
  return { left, top, right, bottom };
}

/** What is cut off at both ends of a line of length 1, to leave `part` of the stretch, around a point as far as it reaches. */
function ends(start: number, stretch: number, part: number, around: number): readonly [number, number] {
  const first = Math.min(Math.max(around - part / 2, start), start + stretch - part);
  return [fraction(first), fraction(1 - first - part)];
}

/** The crop that a view asks for, so that something is left of the picture. */
export function cropOf(view: PictureView | undefined): Crop {
  const { left, top, right, bottom } = view?.crop ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const [atLeft, atRight] = leaving(left, right);
  const [atTop, atBottom] = leaving(top, bottom);
  return { left: atLeft, top: atTop, right: atRight, bottom: atBottom };
}

function leaving(start: number, end: number): readonly [number, number] {
  const first = Math.min(Math.max(start, 0), 1 - leastPart);
  return [fraction(first), fraction(Math.min(Math.max(end, 0), 1 - leastPart - first))];
}

/** Width over height of a picture without what its crop cuts off: the shape of a frame that shows the rest whole. */
export function pictureShape(picture: Pick<PictureContent, 'asset' | 'view'>): number {
  return shapeOf(picture, cropOf(picture.view));
}

function shapeOf({ asset }: Pick<PictureContent, 'asset'>, crop: Crop): number {
  return (asset.widthPx * (1 - crop.left - crop.right)) / (asset.heightPx * (1 - crop.top - crop.bottom));
}

function fraction(value: number): number {
  return Math.max(0, Math.round(value * 1e5) / 1e5);
}
