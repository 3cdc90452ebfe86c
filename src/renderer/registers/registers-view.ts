import { create } from 'zustand';
import { aimAt } from '#renderer/grid';
import { onAnotherProject, projectNow } from '#renderer/session';
import { showRoom } from '#renderer/view';
import type { Path } from '#shared/project';
import { registerKind, registerKinds, rowsOf } from '#shared/registers';

type Side = 'row' | 'coach';

interface RegistersView {
  /** The kind that is shown. */
  readonly kind: string;
  /** The row whose form stands beside the grid, by its id. */
  readonly rowId: string;
  readonly side: Side;
  /** Kinds of later rounds are listed too. */
  readonly showsAll: boolean;
}

/** What the room shows; no part of the project. */
export const useRegistersView = create<RegistersView>(() => ({
  kind: registerKinds[0]?.id ?? '',
  rowId: '',
  side: 'row',
  showsAll: false,
}));

onAnotherProject(() => useRegistersView.setState(useRegistersView.getInitialState(), true));

/** Shows a register in its room. */
export function openKind(kind: string): void {
  showKind(kind);
  showRoom('registers');
}

export function showKind(kind: string): void {
  if (registerKind(kind)) useRegistersView.setState({ kind, rowId: '' });
}

export function showRow(rowId: string): void {
  if (useRegistersView.getState().rowId !== rowId) useRegistersView.setState({ rowId });
}

/** Goes to a cell that a finding or a figure names: `registers/<kind>/<row>/cells/<column>`. */
export function showRegisterPlace([, kind, row, , column]: Path, takesFocus: boolean): void {
  showKind(String(kind));
  const found = typeof row === 'number' ? rowsOf(projectNow(), String(kind))[row] : undefined;
  if (found) aimAt([found.id], typeof column === 'string' ? column : 'name', takesFocus);
}

/** Whether the register that a place belongs to is the one that is shown. */
export function showsRegisterPlace([, kind]: Path): boolean {
  return kind === undefined || String(kind) === useRegistersView.getState().kind;
}
