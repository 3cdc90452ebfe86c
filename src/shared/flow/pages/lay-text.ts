import { baselineInMiddle, round } from '#shared/page';
import type { FlowRun } from '../types';
import type { TextDesign } from './page-design';
import type { Piece } from './pieces';
import { type LineFrame, setLines } from './set-lines';
import type { PageItem, SetRun } from './types';

/** Where a line's letters stand in its line height. */
export function baselineIn(design: TextDesign): number {
  return round(baselineInMiddle(design.lineHeightPt, design.sizePt));
}

/** A line of text as an item, from the top of its strip. */
export function lineItem(runs: readonly SetRun[], design: TextDesign, node: number | null): PageItem {
  return { kind: 'text', node, baselinePt: baselineIn(design), runs };
}

/**
 * A paragraph as a piece a line. Its first two lines stay together, and so do its last two: no page begins or ends
 * with a single line of it.
 */
export function textPieces(
  runs: readonly FlowRun[],
  design: TextDesign,
  frame: LineFrame,
  node: number | null,
  keepAll = false,
): Piece[] {
  const lines = setLines(runs, design, frame);
  return lines.map((line, index) => ({
    gapPt: 0,
    heightPt: design.lineHeightPt,
    keep: keepAll || (lines.length > 1 && (index === 0 || index === lines.length - 2)),
    items: [lineItem(line, design, node)],
  }));
}
