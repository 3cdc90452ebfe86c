import type { Paper } from '#shared/project';

/** A sheet, upright, in points. */
export interface SheetSize {
  readonly widthPt: number;
  readonly heightPt: number;
}

/** What the papers measure: 210 by 297 mm, and 8½ by 11 inches. */
export const sheetSizes: Readonly<Record<Paper, SheetSize>> = {
  a4: { widthPt: 595.28, heightPt: 841.89 },
  letter: { widthPt: 612, heightPt: 792 },
};
