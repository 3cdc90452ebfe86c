import { hasModel } from '#shared/numbers';
import type { Project, RegisterRow } from '#shared/project';
import {
  cellOf,
  expectedRows,
  filledRows,
  fold,
  isAsPlanned,
  isBlankRow,
  modelCostOf,
  modelCostPatches,
  plannedCost,
  type RegisterKind,
  readCell,
  registerKinds,
  rowsOf,
  unknownKinds,
} from '#shared/registers';
import { finding } from './finding';
import type { Finding, FindingParam } from './types';

type Source = Pick<Project, 'registers' | 'round' | 'plan' | 'numbers' | 'raise' | 'language'>;

/** Gaps in the registers: rows that lack what their kind asks for, cells that can't be read, costs that the model does not have, two of one name, too few of them. */
export function registerFindings(project: Source): readonly Finding[] {
  return [
    ...registerKinds.flatMap((kind) => [
      ...tooFew(project, kind),
      ...rowsOf(project, kind.id).flatMap((row, at) => (isBlankRow(row) ? [] : rowFindings(kind, row, at))),
      ...costFindings(project, kind),
      ...twice(project, kind),
      ...notScarce(project, kind),
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

/** What a row costs and the model leaves out, or has otherwise: plan and cash would say two things. */
function costFindings(project: Source, kind: RegisterKind): readonly Finding[] {
  if (!kind.modelCost || !hasModel(project.numbers)) return [];
  const { currency } = project.raise;
  const money = (amountMinor: number): FindingParam => ({
    kind: 'value',
    value: { kind: 'money', amountMinor, currency },
  });
  return rowsOf(project, kind.id).flatMap((row, at) => {
    const planned = plannedCost(project, kind, row);
    if (!planned) return [];
    const known = modelCostOf(project, row.id);
    if (known && isAsPlanned(known, planned)) return [];
    const place = ['registers', kind.id, at, 'cells', kind.modelCost?.amount ?? ''];
    const month: FindingParam = { kind: 'value', value: { kind: 'date', date: planned.month } };
    const params = { name: nameOf(kind, row), amount: money(planned.amountMinor), month };
    const fix = { kind: 'intoModel' as const, patches: modelCostPatches(project, kind, row) };
    if (!known) return [finding('register.costMissing', 'warning', place, params, { fix })];
    return [finding('register.costDiffers', 'warning', place, { ...params, cost: known.cost.name }, { fix })];
  });
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

/** A choice that most rows have tells none of them from the others. */
function notScarce(project: Pick<Project, 'registers'>, { id, scarce }: RegisterKind): readonly Finding[] {
  const rows = filledRows(project, id);
  if (!scarce || rows.length < 4) return [];
  const having = rows.filter((row) => cellOf(row, scarce.column) === scarce.choice).length;
  if (having * 2 <= rows.length) return [];
  return [finding('register.rule', 'hint', ['registers', id], { text: said(scarce.says) }, { mark: scarce.choice })];
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
