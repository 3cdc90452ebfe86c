import { minorPerMajor } from '#shared/base';
import { type CostOf, type Patch, type Project, type RegisterRow, steadyDriver } from '#shared/project';
import { cellOf } from './cells';
import { readCell } from './read-cell';
import { rowsOf, writeCell } from './register-rows';
import type { RegisterKind } from './types';

type Source = Pick<Project, 'registers' | 'numbers' | 'raise' | 'language'>;

/** What a row costs the company once, as the model has it. */
export interface PlannedCost {
  readonly name: string;
  /** Minor units of the project's currency. */
  readonly amountMinor: number;
  /** `YYYY-MM`. */
  readonly month: string;
}

/** The cost of a row as the register says it; null while it does not say how much and when. */
export function plannedCost(
  { raise, language }: Pick<Source, 'raise' | 'language'>,
  kind: RegisterKind,
  row: RegisterRow,
): PlannedCost | null {
  if (!kind.modelCost) return null;
  const { amount, date, name } = kind.modelCost;
  const column = kind.columns.find(({ id }) => id === amount);
  const read = column ? readCell(column, cellOf(row, amount)) : null;
  const month = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])/.exec(cellOf(row, date))?.[0] ?? '';
  const amountMinor = read?.ok ? Math.round(Number(read.cell) * minorPerMajor(raise.currency)) : 0;
  if (amountMinor <= 0 || !Number.isSafeInteger(amountMinor) || month === '') return null;
  const about = cellOf(row, kind.columns[0]?.id ?? '').slice(0, 200);
  return { name: name[language].replaceAll('{name}', () => about), amountMinor, month };
}

/** The cost of the model that stands for a row, with its place among costs; null when there is none. */
export function modelCostOf(
  { numbers }: { readonly numbers: Pick<Source['numbers'], 'costs'> },
  rowId: string,
): ModelCost | null {
  const at = numbers.costs.findIndex((cost) => cost.kind === 'fixed' && cost.row === rowId);
  return at < 0 ? null : { at, cost: numbers.costs[at] as CostOf<'fixed'> };
}

export interface ModelCost {
  readonly at: number;
  readonly cost: CostOf<'fixed'>;
}

/** Whether the model has a cost as the register says it. Its name is the author's. */
export function isAsPlanned({ cost }: ModelCost, planned: PlannedCost): boolean {
  return cost.amount.start === planned.amountMinor && cost.start === planned.month && cost.end === planned.month;
}

/**
 * Puts the cost of a row into the model as one of its month alone, or changes the one that stands for it there. Nothing while the row does
 * not say how much and when.
 */
export function modelCostPatches(project: Source, kind: RegisterKind, row: RegisterRow): readonly Patch[] {
  const planned = plannedCost(project, kind, row);
  if (!planned || !kind.modelCost) return [];
  const { name, amountMinor, month } = planned;
  const known = modelCostOf(project, row.id);
  const figures = { name, start: month, end: month, amount: steadyDriver(amountMinor) };
  const path = ['numbers', 'costs'];
  if (known) return [{ op: 'set', path: [...path, known.at], value: { ...known.cost, ...figures } }];
  const { category } = kind.modelCost;
  const cost: CostOf<'fixed'> = { kind: 'fixed', id: `${row.id.slice(0, 59)}-cost`, row: row.id, category, ...figures };
  return [{ op: 'splice', path, at: project.numbers.costs.length, remove: 0, insert: [cost] }];
}

/**
 * Writes a cell, and the cost in the model that stands for its row along with it. One that somebody has changed there is left as it is: a
 * finding says that the two differ.
 */
export function writeRegisterCell(
  project: Source,
  kind: RegisterKind,
  rowId: string,
  column: string,
  cell: string,
): readonly Patch[] {
  const written = writeCell(project, kind.id, rowId, column, cell);
  const before = rowsOf(project, kind.id).find(({ id }) => id === rowId);
  const [known, planned] = [modelCostOf(project, rowId), before ? plannedCost(project, kind, before) : null];
  if (!before || !known || !planned || !isAsPlanned(known, planned) || known.cost.name !== planned.name) return written;
  return [...written, ...modelCostPatches(project, kind, { ...before, cells: { ...before.cells, [column]: cell } })];
}
