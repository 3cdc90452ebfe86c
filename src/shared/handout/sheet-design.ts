import type { DocumentLanguage } from '#shared/base';
import type { Frame } from '#shared/page';

/** A4, upright. */
export const sheetWidthPt = 595.28;
export const sheetHeightPt = 841.89;
export const marginPt = 52;
export const columnPt = sheetWidthPt - 2 * marginPt;
export const headBaselinePt = 46;
export const footBaselinePt = 806;
/** Where slides and notes begin and end. */
export const topPt = 72;
export const bottomPt = 780;

/** Notes are read standing, at arm's length. */
export const noteSizePt = 12;

/** Distance of the baselines of notes. */
export const noteLineHeightPt: Readonly<Record<DocumentLanguage, number>> = { 'zh-CN': 20, en: 17 };

const gapPt = 22;

/** Places of slides on a sheet of three or six, in the order of reading. `ratio`: height of a slide to its width. */
export function slidePlaces(count: 3 | 6, ratio: number): readonly Frame[] {
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
export function besidePt({ x, w }: Frame): { readonly x: number; readonly w: number } {
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
