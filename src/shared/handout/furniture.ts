import { type PlacedRun, plainLine } from '#shared/page';
import { breakParagraph, measureText, shortened, type TextLook, type Typeface } from '#shared/text';
import { headBaselinePt, marginPt, type Sheet } from './sheet-design';
import type { HandoutColor, SheetItem } from './types';

export interface Furniture {
  readonly headLeft: string;
  readonly headRight: string;
  readonly footLeft: string;
  readonly footRight: string;
}

const sizePt = 8.5;

/** Runs of one line that begins at a place; `widthPt` aligns it to the right of that room. */
export function lineRuns(text: string, xPt: number, style: TextLook, rightPt?: number): readonly PlacedRun[] {
  const [line] = breakParagraph([{ text, style }], Number.MAX_SAFE_INTEGER);
  if (!line) return [];
  return plainLine(line, rightPt === undefined ? xPt : rightPt - line.widthPt, 0).runs;
}

/** Running head above a hairline, and what stands below. Left and right share a line; too long ones are cut. */
export function furnitureItems(
  { headLeft, headRight, footLeft, footRight }: Furniture,
  typeface: Typeface,
  { columnPt, footBaselinePt }: Sheet,
): readonly SheetItem[] {
  const look: TextLook = { sizePt, bold: false, italic: false, code: false, typeface };
  const half = columnPt / 2 - 8;
  const item = (text: string, baselinePt: number, isRight: boolean, color: HandoutColor): SheetItem[] => {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean === '') return [];
    const shown = shortened(clean, half, (words) => measureText(words, look)) ?? '…';
    const runs = lineRuns(shown, marginPt, look, isRight ? marginPt + columnPt : undefined);
    return [{ kind: 'furniture', baselinePt, sizePt, color, runs }];
  };
  return [
    ...item(headLeft, headBaselinePt, false, 'muted'),
    ...item(headRight, headBaselinePt, true, 'muted'),
    { kind: 'rule', x: marginPt, y: headBaselinePt + 8, w: columnPt, widthPt: 0.5 },
    ...item(footLeft, footBaselinePt, false, 'muted'),
    ...item(footRight, footBaselinePt, true, 'ink'),
  ];
}
