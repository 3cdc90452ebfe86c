import type { RegisterRow } from '#shared/project';
import { type RegisterColumn, type RegisterKind, readCell } from '#shared/registers';
import { type CsvRecord, unguardCell } from './csv/index';
import { type MatchedColumn, matchColumns } from './match-columns';

/** A table as it was read: titles, and what stands below. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly CsvRecord[];
}

/** A cell that its column can't read; it is kept as it was written. */
export interface UnreadCell {
  readonly line: number;
  readonly column: RegisterColumn;
  readonly text: string;
}

/** What a table is as rows of a register. */
export interface RegisterReading {
  readonly kind: RegisterKind;
  /** The cells of each row that says something. */
  readonly rows: readonly RegisterRow['cells'][];
  readonly columns: readonly MatchedColumn[];
  /** Columns of the register that the table does not have. */
  readonly missing: readonly RegisterColumn[];
  /** Columns that are kept out although something stands in them. */
  readonly leftOut: readonly MatchedColumn[];
  readonly unread: readonly UnreadCell[];
  /** Lines with cells behind the last title, which are kept out. */
  readonly spilled: readonly number[];
}

/** Reads a table as rows of a register. Nothing of it is changed or dropped but what the answer names. */
export function readRows(kind: RegisterKind, { header, rows }: Table): RegisterReading {
  const columns = matchColumns(kind, header);
  const unread: UnreadCell[] = [];
  const spilled: number[] = [];
  const filled = new Set<number>();
  const read = rows.map(({ line, cells }) => {
    const taken: Record<string, string> = {};
    for (const [place, raw] of cells.entries()) {
      const text = unguardCell(raw).trim();
      if (text === '') continue;
      filled.add(place);
      const column = columns[place]?.column;
      if (!column) continue;
      const cell = readCell(column, text);
      if (!cell.ok) unread.push({ line, column, text });
      taken[column.id] = cell.ok ? cell.cell : text;
    }
    if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) spilled.push(line);
    return taken;
  });
  const matched = new Set(columns.map(({ column }) => column));
  return {
    kind,
    rows: read.filter((cells) => Object.keys(cells).length > 0),
    columns,
    missing: kind.columns.filter((column) => !matched.has(column)),
    leftOut: columns.filter(({ column, title, place }) => !column && (title !== '' || filled.has(place))),
    unread,
    spilled,
  };
}
