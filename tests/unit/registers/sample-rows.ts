import type { RegisterRow } from '#shared/project';
import type { RegisterColumn, RegisterKind } from '#shared/registers';

/** A cell of each value that a column can have that matters to rules: a text, each choice, each score. */
export function valuesOf({ type, choices = [] }: RegisterColumn): readonly string[] {
  switch (type) {
    case 'choice':
      return choices.map(({ id }) => id);
    case 'score':
      return ['1', '2', '3', '4', '5'];
    case 'date':
      return ['2027-03-31', '2021-01'];
    case 'number':
    case 'percent':
    case 'money':
      return ['12.5', '0', '100000'];
    default:
      return ['A text | 一段文字'];
  }
}

/** A row with something in each cell. */
export function fullRow(kind: RegisterKind, id = 'row1'): RegisterRow {
  return { id, cells: Object.fromEntries(kind.columns.map((column) => [column.id, valuesOf(column)[0] ?? ''])) };
}

/** Rows that differ from one in up to two cells: emptied, or with another value. */
export function variants(kind: RegisterKind): readonly RegisterRow[] {
  const changed = (row: RegisterRow): RegisterRow[] =>
    kind.columns.flatMap((column) =>
      ['', ...valuesOf(column)].map((cell) => ({ ...row, cells: { ...row.cells, [column.id]: cell } })),
    );
  const once = changed(fullRow(kind));
  return [...once, ...once.flatMap(changed)];
}

/** As many rows as an investor expects, each with a name of its own, in which no rule of the kind finds a gap. */
export function wholeRows(kind: RegisterKind): readonly RegisterRow[] {
  const [first] = kind.columns;
  const isWhole = (row: RegisterRow) =>
    row.cells[first?.id ?? ''] !== '' && kind.rules.every(({ fails }) => !fails(row));
  const whole = variants(kind).find(isWhole);
  if (!whole || !first) throw new Error(`No row of ${kind.id} is whole`);
  return Array.from({ length: kind.expects?.count ?? 1 }, (_, at) => ({
    id: `row${at}`,
    cells: { ...whole.cells, [first.id]: `${whole.cells[first.id] ?? ''} ${at}` },
  }));
}
