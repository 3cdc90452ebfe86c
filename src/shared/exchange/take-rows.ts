import type { IdSource } from '#shared/base';
import type { Patch, Project, RegisterRow } from '#shared/project';
import { cellOf, insertRows, openRegister, type RegisterKind, rowsOf } from '#shared/registers';
import type { RegisterReading } from './read-rows';

/** Whether rows go behind those that are there, or in their place. */
export const takingModes = ['append', 'replace'] as const;
export type TakingMode = (typeof takingModes)[number];

/** How many rows a register would have. */
export function rowsAfter(project: Project, { kind, rows }: RegisterReading, mode: TakingMode): number {
  return rows.length + (mode === 'append' ? rowsOf(project, kind.id).length : 0);
}

/**
 * Puts what was read into its register, as one edit. A row that takes the place of one with the same name is that row still: figures
 * in plan and deck that refer to it stay whole, and so do its cells in columns that this program does not know.
 */
export function takeRows(
  project: Project,
  { kind, rows }: RegisterReading,
  mode: TakingMode,
  newId: IdSource,
): readonly Patch[] {
  if (mode === 'append') {
    const fresh = rows.map((cells) => ({ id: newId(), cells }));
    return insertRows(project, kind.id, fresh);
  }
  const old = rowsOf(project, kind.id);
  const claim = claimsOf(old, kind);
  const insert = rows.map((cells) => {
    const same = claim(cells);
    return same ? { ...same, cells: { ...unknownCells(same, kind), ...cells } } : { id: newId(), cells };
  });
  return [
    ...openRegister(project, kind.id),
    { op: 'splice', path: ['registers', kind.id], at: 0, remove: old.length, insert },
  ];
}

/** Finds the row with the same name, each once and in order: a name may stand in several rows. */
function claimsOf(old: readonly RegisterRow[], { columns: [first] }: RegisterKind) {
  const name = first?.id ?? '';
  const waiting = new Map<string, RegisterRow[]>();
  for (const row of old) {
    const same = waiting.get(cellOf(row, name));
    if (same) same.push(row);
    else waiting.set(cellOf(row, name), [row]);
  }
  return (cells: RegisterRow['cells']): RegisterRow | undefined => {
    const said = cells[name];
    return said === undefined ? undefined : waiting.get(said)?.shift();
  };
}

function unknownCells({ cells }: RegisterRow, { columns }: RegisterKind): RegisterRow['cells'] {
  const known = new Set(columns.map(({ id }) => id));
  return Object.fromEntries(Object.entries(cells).filter(([id]) => !known.has(id)));
}
