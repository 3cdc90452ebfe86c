import { type DetailKey, errorDetail, fail } from '#shared/base';
import { type CsvFault, type CsvRecord, type Delimiter, readCsv } from '#shared/exchange';
import { ceilings } from '#shared/project';
import { type TableEncoding, tableText } from './table-text';

/** A table as it stands in a file. */
export interface ReadTable {
  readonly encoding: TableEncoding;
  readonly delimiter: Delimiter;
  /** The titles of its columns. */
  readonly header: readonly string[];
  /** All that stands below. */
  readonly rows: readonly CsvRecord[];
}

const details: Readonly<Record<CsvFault, readonly [DetailKey, about?: number]>> = {
  openQuote: ['openQuote'],
  afterQuote: ['afterQuote'],
  nul: ['nulByte'],
  wide: ['tooMany', 20_000],
  longCell: ['tooLong', 20_000],
  manyCells: ['tooManyValues', ceilings.values],
};

/**
 * Reads the bytes of a CSV or TSV file. `path` is what failures call it. Throws `import.tableFlaw` with the line of what is wrong,
 * `import.tableIsWorkbook`, `import.tableEmpty`, and `import.tooManyRows` for more than a register may have.
 */
export function readTable(bytes: Uint8Array, path: string): ReadTable {
  const { text, encoding } = tableText(bytes, path);
  const most = ceilings.rows;
  const read = readCsv(text, { records: most + 1, cells: ceilings.values, characters: 20_000 });
  if (!read.ok) {
    const [what, about] = details[read.fault];
    const detail = errorDetail(what, about === undefined ? undefined : String(about));
    return fail('import.tableFlaw', { path, line: read.line, detail });
  }
  const { records, count, delimiter } = read.table;
  const [header, ...rows] = records;
  if (!header || rows.length === 0) return fail('import.tableEmpty', { path });
  if (count - 1 > most) fail('import.tooManyRows', { path, found: count - 1, most });
  return { encoding, delimiter, header: header.cells, rows };
}
