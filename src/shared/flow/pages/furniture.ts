import { measureText, shortened } from '#shared/text';
import { plainRuns } from '../flow-runs';
import type { PageDesign, TextDesign } from './page-design';
import { type LineFrame, setLines } from './set-lines';
import type { PageItem } from './types';

/** What stands above and below the text of a page. */
export interface Furniture {
  readonly headLeft: string;
  readonly headRight: string;
  readonly footLeft: string;
  readonly label: string;
}

/** Running heads, a hairline under them, and the page's number. */
export function furnitureItems({ headLeft, headRight, footLeft, label }: Furniture, design: PageDesign): PageItem[] {
  const { leftPt, textWidthPt, headBaselinePt, footBaselinePt, furniture } = design;
  const half = { leftPt, widthPt: textWidthPt / 2 - 12 };
  const otherHalf: LineFrame = { leftPt: leftPt + textWidthPt / 2 + 12, widthPt: half.widthPt, align: 'right' };
  const rule: PageItem = {
    kind: 'rule',
    x: leftPt,
    y: headBaselinePt + 7,
    w: textWidthPt,
    color: 'rule',
    widthPt: 0.5,
  };
  return [
    ...oneLine(headLeft, furniture, half, headBaselinePt),
    ...oneLine(headRight, furniture, otherHalf, headBaselinePt),
    ...(headLeft === '' && headRight === '' ? [] : [rule]),
    ...oneLine(footLeft, { ...furniture, color: 'faint' }, half, footBaselinePt),
    ...oneLine(label, { ...furniture, color: 'ink', sizePt: 9 }, otherHalf, footBaselinePt),
  ];
}

/** One line of furniture, cut with an ellipsis where it is too long. */
function oneLine(text: string, design: TextDesign, frame: LineFrame, baselinePt: number): PageItem[] {
  if (text === '') return [];
  const clean = text.replace(/\s+/g, ' ').trim();
  const shown = shortened(clean, frame.widthPt, (words) => measureText(words, design)) ?? '…';
  const [runs = []] = setLines(plainRuns(shown), design, frame);
  return [{ kind: 'text', node: null, baselinePt, runs }];
}
