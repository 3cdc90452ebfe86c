import { plainRuns } from './flow-runs';
import type { FlowCell, FlowRow, FlowTable } from './types';

/** A table with a header; none when there are no rows. */
export function table(
  caption: string,
  header: readonly string[],
  rows: readonly FlowRow[],
  rightColumns: readonly number[] = [],
): FlowTable[] {
  if (rows.length === 0) return [];
  const head = row(header.map((text, index) => cell(text, rightColumns.includes(index) ? { align: 'right' } : {})));
  return [{ kind: 'table', caption, header: true, rows: [head, ...rows] }];
}

export function row(cells: readonly FlowCell[], emphasis = false): FlowRow {
  return { emphasis, cells };
}

/** A cell of plain text, a paragraph a line; `more` is one behind them. */
export function cell(
  text: string,
  { align = 'left', bold = false, more = '' }: { align?: FlowCell['align']; bold?: boolean; more?: string } = {},
): FlowCell {
  const lines = [...text.split('\n'), more].filter((line) => line.trim() !== '');
  return { align, paragraphs: lines.map((line) => plainRuns(line, bold)) };
}
