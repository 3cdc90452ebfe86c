import type { IdSource } from '#shared/base';
import { ceilings, type Table } from '#shared/project';

/**
 * The table that a plain text is, as spreadsheets put cells on the clipboard: tabs between cells, in every line as many; null for any other
 * text. `cells`: the text, read. A first line of words above figures is its header.
 */
export function tableFromCells(text: string, cells: readonly (readonly string[])[], newId: IdSource): Table | null {
  const lines = text.replace(/\r\n?/g, '\n').trimEnd().split('\n');
  const [first = []] = cells;
  const isTable =
    cells.length > 1 && first.length > 1 && lines.every((line) => line.includes('\t') || line.includes('"'));
  if (!isTable || first.length > ceilings.columns || cells.length > ceilings.rows) return null;
  const body = cells.slice(1);
  const isFigures = (column: number) =>
    body.some((row) => isFigure(row[column] ?? '')) &&
    body.every((row) => row[column] === '' || isFigure(row[column] ?? ''));
  const figures = first.map((_, column) => isFigures(column));
  const header = figures.some(Boolean) && first.every((cell) => !isFigure(cell));
  return {
    type: 'table',
    header,
    children: cells.map((row) => ({
      type: 'table-row',
      id: newId(),
      children: row.map((cell, column) => ({
        type: 'table-cell',
        ...(figures[column] ? { align: 'right' as const } : {}),
        children: [{ type: 'paragraph', children: [{ text: cell }] }],
      })),
    })),
  };
}

/** `1,200`, `-3.5 %`, `$2.5M`, `¥1,200万`, `(300)`. */
function isFigure(text: string): boolean {
  return /^[(\-−]?\s*[$€£¥]?\s*[\d][\d\s,.]*\s*(?:[kmb%]|bn|万|亿|元)?\s*\)?$/i.test(text.normalize('NFKC').trim());
}
