import { type Delimiter, delimiterOf } from './delimiter';
import { type CsvFault, isFault, readRecord } from './read-record';

export type { Delimiter } from './delimiter';
export type { CsvFault } from './read-record';

export interface CsvRecord {
  /** The line of the text in which it begins, from 1. */
  readonly line: number;
  /** Without the empty ones at its end, and with guards as they stand. */
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly delimiter: Delimiter;
  /** Those in which something stands. */
  readonly records: readonly CsvRecord[];
  /** How many there are; with more than `limits.records` the later ones are counted only. */
  readonly count: number;
}

export interface CsvLimits {
  readonly records: number;
  /** Of all records together. */
  readonly cells: number;
  /** Of one cell. */
  readonly characters: number;
}

export type CsvRead =
  | { readonly ok: true; readonly table: CsvTable }
  | { readonly ok: false; readonly fault: CsvFault; readonly line: number };

/**
 * Reads a text as a table. Which sign parts the cells is told by the text (`sep=;` in its first line says it, as Excel has it). Blank
 * lines are passed over. A text that breaks the rules of quotation marks is no table: nothing is guessed.
 */
export function readCsv(text: string, limits: CsvLimits): CsvRead {
  const told = /^\ufeff?sep=([,;\t])(?:\r\n|\n|\r|$)/i.exec(text);
  const begin = told ? told[0].length : text.startsWith('\ufeff') ? 1 : 0;
  const firstLine = told ? 2 : 1;
  const delimiter = (told?.[1] as Delimiter | undefined) ?? delimiterOf(text, begin);
  const records: CsvRecord[] = [];
  let count = 0;
  let cellsKept = 0;
  for (let at = begin, line = firstLine; at < text.length; ) {
    const read = readRecord(text, at, line, delimiter);
    if (isFault(read)) return { ok: false, ...read };
    const cells = withoutEmptyEnd(read.cells);
    if (cells.some((cell) => cell.length > limits.characters)) return { ok: false, fault: 'longCell', line };
    if (cells.length > 0) {
      count += 1;
      cellsKept += cells.length;
      if (cellsKept > limits.cells) return { ok: false, fault: 'manyCells', line };
      if (count <= limits.records) records.push({ line, cells });
    }
    ({ at, line } = read);
  }
  return { ok: true, table: { delimiter, records, count } };
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1]?.trim() === '') length -= 1;
  return cells.slice(0, length);
}
