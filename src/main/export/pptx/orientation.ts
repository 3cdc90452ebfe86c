import { type UprightTurn, uprightTurn } from '#main/images';
import type { Frame, ImageElement } from '#shared/page';

/** A picture's place as the format wants it: the frame before turning, the turn, and the crop of the stored pixels. */
export interface TurnedPicture extends UprightTurn {
  readonly frame: Frame;
  /** Cut off at each side, as fractions. */
  readonly cut: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** Places a picture whose pixels may be stored turned; frame and crop of the element are those of the upright picture. */
export function turnPicture(item: ImageElement, orientation: number): TurnedPicture {
  const { degrees, mirrored } = uprightTurn(orientation);
  const { frame, crop } = item;
  // The sides of the upright picture, clockwise from the top; turning back by a quarter moves each on by one.
  const upright = [crop.top, crop.right, crop.bottom, crop.left];
  const quarter = degrees / 90;
  const side = (index: number) => upright[(index + quarter) % 4] as number;
  const [top, right, bottom, left] = [side(0), side(1), side(2), side(3)];
  const aside = quarter % 2 === 1;
  return {
    frame: aside
      ? { x: frame.x + (frame.w - frame.h) / 2, y: frame.y + (frame.h - frame.w) / 2, w: frame.h, h: frame.w }
      : frame,
    degrees,
    mirrored,
    cut: mirrored ? { top, bottom, left: right, right: left } : { top, right, bottom, left },
  };
}
