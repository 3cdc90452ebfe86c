import { guardCell } from './guard-cell';

/** Tells Excel that what follows is UTF-8; without it Chinese Excel reads GBK. */
const byteOrderMark = '\ufeff';
const needsQuotes = /^\s|[",;\t\r\n]|\s$/;

/**
 * Rows as RFC 4180 has them: commas, CRLF, quotation marks where a cell needs them. Begins with a byte order mark; cells that could be
 * a formula are guarded. NUL, which no reader takes, is left out.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `${cells.map(written).join(',')}\r\n`);
  return byteOrderMark + lines.join('');
}

function written(cell: string): string {
  const text = guardCell(cell.replaceAll('\0', ''));
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
