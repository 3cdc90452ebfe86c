/** A rectangle in points; y grows downwards. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The page of a slide, in points. */
export const slideWidthPt = 960;
export const slideHeightPt = 540;

export type Align = 'left' | 'center' | 'right';
export type Valign = 'top' | 'middle' | 'bottom';

/** Absolute commands: to a place, a line, a curve with two handles, back to where the outline began. Arcs are curves already. */
export type PathCommand =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** What is cut off at each side of a picture, as fractions of its width and height. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A length in hundredths of a point, which is what the finest of the painters can tell apart; never minus zero. */
export function round(valuePt: number): number {
  return Math.round(valuePt * 100) / 100 + 0;
}

/** A length in thousandths of a point: of what was rounded once and is made smaller, and of what adds up along a line. */
export function roundFine(valuePt: number): number {
  return Math.round(valuePt * 1000) / 1000 + 0;
}

/** How far to the right text stands of the left edge of its room, when `sparePt` of that are left over. */
export function alignShift(align: Align, sparePt: number): number {
  return align === 'left' ? 0 : align === 'center' ? sparePt / 2 : sparePt;
}

/** Whether a rectangle lies within another, hairs of `slackPt` aside. */
export function isWithin(inner: Frame, outer: Frame, slackPt = 0): boolean {
  return (
    inner.x >= outer.x - slackPt &&
    inner.y >= outer.y - slackPt &&
    inner.x + inner.w <= outer.x + outer.w + slackPt &&
    inner.y + inner.h <= outer.y + outer.h + slackPt
  );
}

/** Whether two rectangles share ink, hairs aside. */
export function overlaps(a: Frame, b: Frame, gapPt = 0): boolean {
  const slack = 0.02 - gapPt;
  return a.x + slack < b.x + b.w && b.x + slack < a.x + a.w && a.y + slack < b.y + b.h && b.y + slack < a.y + a.h;
}

/** Where the whole of a cropped picture would lie, from the top left corner of the frame that shows the rest of it. */
export function wholePicture({ w, h }: Pick<Frame, 'w' | 'h'>, crop: Crop): Frame {
  const whole = {
    w: w / Math.max(0.001, 1 - crop.left - crop.right),
    h: h / Math.max(0.001, 1 - crop.top - crop.bottom),
  };
  return { x: -crop.left * whole.w, y: -crop.top * whole.h, ...whole };
}
