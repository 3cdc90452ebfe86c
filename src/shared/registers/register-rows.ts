import type { Patch, Project, RegisterRow, Round } from '#shared/project';
import { isBlankRow } from './cells';
import type { RegisterKind } from './types';

const none: readonly RegisterRow[] = [];

type Kept = Pick<Project, 'registers'>;

/** The rows of a kind, in the author's order; also those that say nothing yet. */
export function rowsOf({ registers }: Kept, kind: string): readonly RegisterRow[] {
  return registers && Object.hasOwn(registers, kind) ? (registers[kind] ?? none) : none;
}

/** The rows of a kind that say something. */
export function filledRows(project: Kept, kind: string): readonly RegisterRow[] {
  return rowsOf(project, kind).filter((row) => !isBlankRow(row));
}

/** What has to be there before a row of the kind can be: nothing, in a project that has some. */
export function openRegister({ registers }: Kept, kind: string): readonly Patch[] {
  if (registers && Object.hasOwn(registers, kind)) return [];
  const set = (path: readonly string[], value: unknown): Patch => ({ op: 'set', path, value });
  return registers ? [set(['registers', kind], [])] : [set(['registers'], { [kind]: [] })];
}

/** Puts rows into a register; behind the last ones when no place is said. */
export function insertRows(
  project: Kept,
  kind: string,
  rows: readonly RegisterRow[],
  at: number = rowsOf(project, kind).length,
): readonly Patch[] {
  if (rows.length === 0) return [];
  return [...openRegister(project, kind), { op: 'splice', path: ['registers', kind], at, remove: 0, insert: rows }];
}

/** Writes a cell; the empty text takes it away. The row is found by its id: it may have moved. */
export function writeCell(project: Kept, kind: string, rowId: string, column: string, cell: string): readonly Patch[] {
  const at = rowsOf(project, kind).findIndex(({ id }) => id === rowId);
  const row = rowsOf(project, kind)[at];
  if (!row) return [];
  const path = ['registers', kind, at, 'cells', column];
  if (cell !== '') return [{ op: 'set', path, value: cell }];
  return Object.hasOwn(row.cells, column) ? [{ op: 'unset', path }] : [];
}

const order: Readonly<Record<Round, number>> = { seed: 0, a: 1, b: 2 };

/** Whether a kind is shown: the round asks for it, or somebody has written in it. */
export function isShownKind(project: Kept & Pick<Project, 'round'>, kind: RegisterKind): boolean {
  return order[kind.from] <= order[project.round] || filledRows(project, kind.id).length > 0;
}

/** Whether so many rows are expected in a round, and how many. */
export function expectedRows({ round }: Pick<Project, 'round'>, { expects }: RegisterKind): number {
  return expects && order[expects.from] <= order[round] ? expects.count : 0;
}
