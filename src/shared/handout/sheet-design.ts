import type { DocumentLanguage } from '#shared/base';
import { type Frame, round, type SheetSize, sheetSizes } from '#shared/page';
import type { Scene } from '#shared/scene';

export const marginPt = 52;
export const headBaselinePt = 46;
/** Where slides and notes begin. */
export const topPt = 72;

/** A sheet of paper and what its size decides. */
export interface Sheet extends SheetSize {
  readonly columnPt: number;
  readonly footBaselinePt: number;
  /** Where slides and notes end. */
  readonly bottomPt: number;
}

/** The sheet that a deck is laid on. */
export function sheetOf({ paper = 'a4' }: Pick<Scene, 'paper'>): Sheet {
  const { widthPt, heightPt } = sheetSizes[paper];
  return {
    widthPt,
    heightPt,
    columnPt: widthPt - 2 * marginPt,
    footBaselinePt: round(heightPt - 35.89),
    bottomPt: round(heightPt - 61.89),
  };
}

/** Notes are read standing, at arm's length. */
export const noteSizePt = 12;

/** Distance of the baselines of notes. */
export const noteLineHeightPt: Readonly<Record<DocumentLanguage, number>> = { 'zh-CN': 20, en: 17 };

const gapPt = 22;

/** Places of slides on a sheet of three or six, in the order of reading. `ratio`: height of a slide to its width. */
export function slidePlaces(count: 3 | 6, ratio: number, { columnPt, bottomPt }: Sheet): readonly Frame[] {
  const columns = count === 3 ? 1 : 2;
  // Three leave two fifths of the width for a hand.
  const w = count === 3 ? columnPt * 0.6 - gapPt : (columnPt - gapPt) / 2;
  const h = w * ratio;
  const rowPt = (bottomPt - topPt) / 3;
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const y = topPt + row * rowPt + (rowPt - h) / 2;
    return { x: marginPt + (index % columns) * (w + gapPt), y, w, h };
  });
}

/** The room for a hand beside a slide. */
export function besidePt({ x, w }: Frame, { columnPt }: Sheet): { readonly x: number; readonly w: number } {
  const left = x + w + gapPt;
  return { x: left, w: marginPt + columnPt - left };
}

/** Distance of lines for handwriting: eight millimetres. */
const lineHeightPt = 22.7;

/** Lines to write on, beside a slide: `y` of each. The last one is level with the slide's lower edge. */
export function linesBeside({ y, h }: Frame): readonly number[] {
  const count = Math.floor(h / lineHeightPt);
  return Array.from({ length: count }, (_, index) => y + h - (count - 1 - index) * lineHeightPt);
}
