import { isFault, readRecord } from './read-record';

/** What parts the cells of a line; the empty text where there is one column only. */
export type Delimiter = ',' | ';' | '\t' | '';

const known = [',', '\t', ';'] as const;
/** So many records tell. */
const enough = 20;

interface Tried {
  readonly delimiter: Delimiter;
  readonly columns: number;
  /** How good it is; with nothing to part, 0. */
  readonly fit: number;
}

/** The sign that parts the first record, and the others most like it. A first record that none of them parts is one column. */
export function delimiterOf(text: string, begin: number): Delimiter {
  const tried = known.map((delimiter) => tryOut(text, begin, delimiter));
  const best = tried.reduce((one, other) =>
    other.fit > one.fit || (other.fit === one.fit && other.columns > one.columns) ? other : one,
  );
  return best.columns > 1 ? best.delimiter : '';
}

function tryOut(text: string, begin: number, delimiter: Delimiter): Tried {
  const widths: number[] = [];
  for (let at = begin, records = 0; at < text.length && records < enough; records += 1) {
    const read = readRecord(text, at, 1, delimiter);
    if (isFault(read)) return { delimiter, columns: widths[0] ?? 0, fit: 0 };
    if (read.cells.length > 1 || read.cells[0]?.trim() !== '') widths.push(read.cells.length);
    at = read.at;
  }
  const [columns = 0] = widths;
  return { delimiter, columns, fit: columns > 1 ? widths.filter((width) => width === columns).length : 0 };
}
