/** Why a text is no table. */
export type CsvFault = 'openQuote' | 'afterQuote' | 'nul' | 'wide' | 'longCell' | 'manyCells';

export interface Fault {
  readonly fault: CsvFault;
  readonly line: number;
}

export interface RecordRead {
  readonly cells: readonly string[];
  /** Where the next record begins, and in which line. */
  readonly at: number;
  readonly line: number;
}

/** More than any spreadsheet has columns. */
const mostCells = 20_000;

export function isFault(read: RecordRead | Fault): read is Fault {
  return 'fault' in read;
}

/** Reads the cells of one record. An empty delimiter parts nothing: the whole line is a cell. */
export function readRecord(text: string, begin: number, beginLine: number, delimiter: string): RecordRead | Fault {
  const cells: string[] = [];
  let at = begin;
  let line = beginLine;
  for (;;) {
    const read = text[at] === '"' ? quotedCell(text, at, line) : plainCell(text, at, line, delimiter);
    if ('fault' in read) return read;
    cells.push(read.cell);
    if (cells.length > mostCells) return { fault: 'wide', line: beginLine };
    ({ at, line } = read);
    const sign = text[at];
    if (sign === undefined) return { cells, at, line };
    if (sign === '\r' || sign === '\n')
      return { cells, at: at + (text.startsWith('\r\n', at) ? 2 : 1), line: line + 1 };
    if (sign !== delimiter) return { fault: 'afterQuote', line };
    at += 1;
  }
}

interface CellRead {
  readonly cell: string;
  readonly at: number;
  readonly line: number;
}

/** Quotation marks within it are text, as in `5" pipe`. */
function plainCell(text: string, begin: number, line: number, delimiter: string): CellRead | Fault {
  let at = begin;
  for (; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\r' || sign === '\n' || sign === delimiter) break;
    if (sign === '\0') return { fault: 'nul', line };
  }
  return { cell: text.slice(begin, at), at, line };
}

function quotedCell(text: string, begin: number, beginLine: number): CellRead | Fault {
  const end = closingQuote(text, begin + 1);
  if (end < 0) return { fault: 'openQuote', line: beginLine };
  const raw = text.slice(begin + 1, end);
  const nul = raw.indexOf('\0');
  if (nul >= 0) return { fault: 'nul', line: beginLine + breaksIn(raw.slice(0, nul)) };
  return { cell: raw.replaceAll('""', '"'), at: end + 1, line: beginLine + breaksIn(raw) };
}

/** Two quotation marks are one that is meant. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
