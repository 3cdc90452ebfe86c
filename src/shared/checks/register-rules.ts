import type { Project, RegisterRow } from '#shared/project';
import {
  cellOf,
  expectedRows,
  filledRows,
  fold,
  isBlankRow,
  type RegisterKind,
  readCell,
  registerKinds,
  rowsOf,
  unknownKinds,
} from '#shared/registers';
import { finding } from './finding';
import type { Finding, FindingParam } from './types';

/** Gaps in the registers: rows that lack what their kind asks for, cells that can't be read, two of one name, too few of them. */
export function registerFindings(project: Pick<Project, 'registers' | 'round' | 'plan'>): readonly Finding[] {
  return [
    ...registerKinds.flatMap((kind) => [
      ...tooFew(project, kind),
      ...rowsOf(project, kind.id).flatMap((row, at) => (isBlankRow(row) ? [] : rowFindings(kind, row, at))),
      ...twice(project, kind),
    ]),
    ...unknownKinds(project.registers).flatMap((id) => {
      const count = rowsOf(project, id).length;
      return count === 0 ? [] : [finding('register.unknownKind', 'hint', ['registers', id], { kind: id, count })];
    }),
  ];
}

const said = (words: RegisterKind['name']): FindingParam => ({ kind: 'said', words });

/** What a row is about; the first of its cells that says something when its name is missing. */
function nameOf(kind: RegisterKind, row: RegisterRow): string {
  const first = kind.columns.map(({ id }) => cellOf(row, id)).find((cell) => cell !== '') ?? '';
  return first.length > 60 ? `${first.slice(0, 59)}…` : first;
}

function rowFindings(kind: RegisterKind, row: RegisterRow, at: number): readonly Finding[] {
  const name = nameOf(kind, row);
  const place = (column: string) => ['registers', kind.id, at, 'cells', column];
  const broken = kind.rules
    .filter(({ fails }) => fails(row))
    .map(({ id, severity, column, says }) => {
      const words = Object.fromEntries(
        Object.entries(says).map(([language, text]) => [language, text.replaceAll('{name}', () => name)]),
      ) as typeof says;
      return finding('register.rule', severity, place(column), { text: said(words) }, { mark: id });
    });
  const unread = kind.columns
    .filter((column) => !readCell(column, cellOf(row, column.id)).ok)
    .map((column) =>
      finding('register.unreadable', 'warning', place(column.id), {
        name,
        text: cellOf(row, column.id).slice(0, 60),
        column: said(column.name),
      }),
    );
  return [...unread, ...broken];
}

function twice(project: Pick<Project, 'registers'>, kind: RegisterKind): readonly Finding[] {
  const [first] = kind.columns;
  if (!first || kind.mayRepeat) return [];
  const seen = new Set<string>();
  return rowsOf(project, kind.id).flatMap((row, at) => {
    const name = cellOf(row, first.id);
    const key = fold(name);
    if (key === '') return [];
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [finding('register.twice', 'hint', ['registers', kind.id, at, 'cells', first.id], { name })];
  });
}

/** A section with a table of its own may have said it in its own way: nothing is missing there. */
function tooFew(project: Pick<Project, 'registers' | 'round' | 'plan'>, kind: RegisterKind): readonly Finding[] {
  const expected = expectedRows(project, kind);
  const count = filledRows(project, kind.id).length;
  if (count >= expected || (count === 0 && hasOwnTable(project, kind))) return [];
  const params = { kind: said(kind.name), count, expected };
  return [finding('register.tooFew', 'hint', ['registers', kind.id], params)];
}

function hasOwnTable({ plan }: Pick<Project, 'plan'>, { sections }: RegisterKind): boolean {
  return plan.sections.some(
    ({ kind, hidden, body }) => !hidden && sections.includes(kind) && body.some(({ type }) => type === 'table'),
  );
}
