import type { IdSource } from '#shared/base';
import type { Patch, Path } from '#shared/project';
import type { SlotOf } from './slots';

export type TableSlot = SlotOf<'table'>;
type Row = TableSlot['rows'][number];
type Align = TableSlot['aligns'][number];

/** More is not a slide any more; what is pasted beyond it is left out, and the room says so. */
export const mostColumns = 12;
export const mostRows = 60;

/** How many columns a table has, rows of unequal length included. */
export function columnCount(table: TableSlot): number {
  return Math.max(0, ...table.rows.map((row) => row.cells.length));
}

function emptyRow(columns: number, newId: IdSource): Row {
  return { id: newId(), emphasis: false, cells: Array<string>(columns).fill('') };
}

/** A table to begin with: a header row and empty rows below it. */
export function newTable(rows: number, columns: number, newId: IdSource): TableSlot {
  return {
    kind: 'table',
    header: true,
    rows: Array.from({ length: rows }, () => emptyRow(columns, newId)),
    aligns: Array.from({ length: columns }, () => 'left' as const),
  };
}

/** The same table with all rows equally long and an alignment for every column; files may say less. */
export function evenTable(table: TableSlot): TableSlot {
  const columns = columnCount(table);
  const isEven = table.aligns.length === columns && table.rows.every((row) => row.cells.length === columns);
  if (isEven) return table;
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: padded(row.cells, columns) })),
    aligns: Array.from({ length: columns }, (_, at) => table.aligns[at] ?? 'left'),
  };
}

function padded(cells: readonly string[], columns: number): string[] {
  return [...cells, ...Array<string>(Math.max(0, columns - cells.length)).fill('')];
}

/** One change to a table at a place of the project. The table must be even. */
export function tableEdits(path: Path, table: TableSlot, newId: IdSource) {
  const columns = columnCount(table);
  const rows = [...path, 'rows'];
  const splice = (at: Path, index: number, remove: number, insert: readonly unknown[]): Patch => ({
    op: 'splice',
    path: at,
    at: index,
    remove,
    insert,
  });
  /** Changes the columns of every row, of its texts and of the values of the project that stand in their place. */
  const everyRow = (at: number, remove: number, insert: readonly string[]) =>
    table.rows.flatMap(({ facts }, row) => [
      splice([...rows, row, 'cells'], at, remove, insert),
      ...(facts && facts.length > at ? [splice([...rows, row, 'facts'], at, remove, insert)] : []),
    ]);
  const widths = table.widths?.length === columns ? table.widths : null;
  const setWidths = (value: readonly number[]): Patch => ({ op: 'set', path: [...path, 'widths'], value });
  const widthOf = (at: number, by: 1 | -1) => (widths ? [setWidths(widthsAround(widths, at, by))] : []);
  return {
    /** Writes a text; it takes the place of a value of the project. */
    setCell: (row: number, column: number, value: string): Patch[] => [
      { op: 'set', path: [...rows, row, 'cells', column], value },
      ...(table.rows[row]?.facts?.[column] ? [factPatch(rows, table, row, column, '')] : []),
    ],
    /** Shows a value of the project in place of the cell's text. */
    setFact: (row: number, column: number, name: string): Patch[] => [factPatch(rows, table, row, column, name)],
    insertRow: (at: number): Patch[] =>
      table.rows.length >= mostRows ? [] : [splice(rows, at, 0, [emptyRow(columns, newId)])],
    removeRow: (at: number): Patch[] => (table.rows.length > 1 ? [splice(rows, at, 1, [])] : []),
    moveRow: (at: number, to: number): Patch[] =>
      at === to || to < 0 || to >= table.rows.length
        ? []
        : [splice(rows, at, 1, []), splice(rows, to, 0, [table.rows[at]])],
    insertColumn: (at: number): Patch[] =>
      columns >= mostColumns
        ? []
        : [
            ...everyRow(at, 0, ['']),
            splice([...path, 'aligns'], at, 0, ['left']),
            ...ownColumn(path, table, at, 1),
            ...widthOf(at, 1),
          ],
    removeColumn: (at: number): Patch[] =>
      columns <= 1
        ? []
        : [
            ...everyRow(at, 1, []),
            splice([...path, 'aligns'], at, 1, []),
            ...ownColumn(path, table, at, -1),
            ...widthOf(at, -1),
          ],
    /** Takes a column elsewhere, with all that is said of it. */
    moveColumn: (at: number, to: number): Patch[] =>
      at === to || to < 0 || to >= columns ? [] : columnMoved(path, table, at, to),
    /** Shares of the width, one a column; null: by their content again. */
    setWidths: (value: readonly number[] | null): Patch[] =>
      value === null && !table.widths
        ? []
        : [value === null ? { op: 'unset', path: [...path, 'widths'] } : setWidths(value)],
    /** One column stands out at most. */
    setEmphasisColumn: (column: number): Patch[] => [{ op: 'set', path: [...path, 'emphasisColumn'], value: column }],
    setAlign: (column: number, align: Align): Patch[] => [
      { op: 'set', path: [...path, 'aligns', column], value: align },
    ],
    setHeader: (header: boolean): Patch[] => [{ op: 'set', path: [...path, 'header'], value: header }],
    /** One row stands out at most. */
    setEmphasis: (row: number, emphasis: boolean): Patch[] => rowsEmphasised(rows, table, row, emphasis),
  };
}

/** The column that stands out stays the same one when others come or go before it. */
function ownColumn(path: Path, { emphasisColumn: own = -1 }: TableSlot, at: number, by: 1 | -1): Patch[] {
  if (own < at) return [];
  const value = by === -1 && own === at ? -1 : own + by;
  return [{ op: 'set', path: [...path, 'emphasisColumn'], value }];
}

/** Chosen widths keep their columns when others come or go; a new one is as wide as the others on average. */
function widthsAround(widths: readonly number[], at: number, by: 1 | -1): readonly number[] {
  const average = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  return by === 1 ? widths.toSpliced(at, 0, average) : widths.toSpliced(at, 1);
}

function rowsEmphasised(rows: Path, table: TableSlot, row: number, emphasis: boolean): Patch[] {
  return table.rows.flatMap((old, at): Patch[] => {
    const value = at === row && emphasis;
    return old.emphasis === value ? [] : [{ op: 'set', path: [...rows, at, 'emphasis'], value }];
  });
}

function columnMoved(path: Path, table: TableSlot, at: number, to: number): Patch[] {
  const columns = columnCount(table);
  const moved = <T>(values: readonly T[]): T[] => values.toSpliced(at, 1).toSpliced(to, 0, values[at] as T);
  const places = moved(Array.from({ length: columns }, (_, column) => column));
  const { emphasisColumn: own = -1, widths } = table;
  const set = (place: Path, value: unknown): Patch => ({ op: 'set', path: [...path, ...place], value });
  return [
    ...table.rows.flatMap(({ cells, facts }, row): Patch[] => [
      set(['rows', row, 'cells'], moved(cells)),
      ...(facts ? [set(['rows', row, 'facts'], moved(padded(facts, columns)))] : []),
    ]),
    set(['aligns'], moved(table.aligns)),
    ...(own < 0 ? [] : [set(['emphasisColumn'], places.indexOf(own))]),
    ...(widths?.length === columns ? [set(['widths'], moved(widths))] : []),
  ];
}

function factPatch(rows: Path, table: TableSlot, row: number, column: number, name: string): Patch {
  const { facts = [], cells = [] } = table.rows[row] ?? {};
  const value = cells.map((_, at) => (at === column ? name : (facts[at] ?? '')));
  return { op: 'set', path: [...rows, row, 'facts'], value };
}

export interface PastedTable {
  readonly table: TableSlot;
  /** There was more than a slide's table holds. */
  readonly cut: boolean;
}

/** The table with cells written over it from one place on; it grows to hold them. */
export function pasteCells(
  table: TableSlot,
  row: number,
  column: number,
  cells: readonly (readonly string[])[],
  newId: IdSource,
): PastedTable {
  const wide = column + cells.reduce((most, line) => Math.max(most, line.length), 0);
  const long = row + cells.length;
  const columns = Math.min(mostColumns, Math.max(columnCount(table), wide));
  const count = Math.min(mostRows, Math.max(table.rows.length, long));
  const rows = Array.from({ length: count }, (_, at): Row => {
    const old = table.rows[at] ?? emptyRow(columns, newId);
    const line = cells[at - row];
    const even = padded(old.cells, columns);
    const pasted = { ...old, cells: line ? even.map((cell, index) => line[index - column] ?? cell) : even };
    if (!line || !old.facts) return pasted;
    return {
      ...pasted,
      facts: even.map((_, index) => (line[index - column] === undefined ? (old.facts?.[index] ?? '') : '')),
    };
  });
  const aligns = Array.from({ length: columns }, (_, at) => table.aligns[at] ?? alignOf(rows, at));
  return { table: { ...table, rows, aligns }, cut: wide > mostColumns || long > mostRows };
}

const figure = /^[-+−(]?[¥$€£]?\s?\d[\d.,\s]*\s?[%万亿千KMBkx×倍]?\)?$/;

/** A new column of figures is set to the right, as figures are. */
function alignOf(rows: readonly Row[], column: number): Align {
  const filled = rows.slice(1).flatMap((row) => (row.cells[column]?.trim() ? [row.cells[column]] : []));
  return column > 0 && filled.length > 0 && filled.every((cell) => figure.test(cell.trim())) ? 'right' : 'left';
}
