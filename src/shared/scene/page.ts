import type { Frame } from '#shared/page';

/** The part of a frame's width that text may fill: other programs measure a little differently and must not break earlier. */
export const fillable = 0.98;

export function frame(x: number, y: number, w: number, h: number): Frame {
  return { x, y, w, h };
}
