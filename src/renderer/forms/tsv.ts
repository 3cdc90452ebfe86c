/**
 * Cells as spreadsheets put them on the clipboard: tabs between cells, lines between rows, quotes around cells that
 * hold either. One cell is a grid of one. All rows come out equally long.
 */
export function parseTsv(text: string): string[][] {
  const input = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  for (let at = 0; at <= input.length; ) {
    const { cell, end } = (input[at] === '"' ? quotedCell(input, at) : null) ?? plainCell(input, at);
    rows.at(-1)?.push(cell.replace(/\s*\n\s*/g, ' ').trim());
    if (input[end] === '\n') rows.push([]);
    at = end + 1;
  }
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array<string>(widest - row.length).fill('')]);
}

function plainCell(input: string, from: number): { cell: string; end: number } {
  let end = from;
  while (end < input.length && input[end] !== '\t' && input[end] !== '\n') end += 1;
  return { cell: input.slice(from, end), end };
}

/** Null when the quotation mark is only a character of the cell: nothing closes it before the cell ends. */
function quotedCell(input: string, from: number): { cell: string; end: number } | null {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const close = input.indexOf('"', at);
    if (close < 0) return null;
    cell += input.slice(at, close);
    if (input[close + 1] !== '"') {
      const end = close + 1;
      return end === input.length || input[end] === '\t' || input[end] === '\n' ? { cell, end } : null;
    }
    cell += '"';
    at = close + 2;
  }
}

/**
 * Cells that are pasted where a text could be as well: null when the text is not more than one cell. Each is one line,
 * and no longer than the file format allows.
 */
export function cellsFromClipboard(text: string): string[][] | null {
  if (!/[\t\n\r]/.test(text.trim())) return null;
  return parseTsv(text.replace(/[\r\n]+$/, '')).map((row) => row.map((cell) => cell.slice(0, 2_000)));
}

/** Cells for the clipboard, as spreadsheets read them. */
export function printTsv(cells: readonly (readonly string[])[]): string {
  const written = (cell: string) => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return cells.map((row) => row.map(written).join('\t')).join('\n');
}
