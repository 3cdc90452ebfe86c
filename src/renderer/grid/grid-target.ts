import { create } from 'zustand';

interface Target {
  /** Rows that would do, the best first. */
  readonly rowIds: readonly string[];
  /** By its id; the first one where the grid has none of that name. */
  readonly column: string;
  /** Whether the cell is opened for writing, as the name of a new row is. */
  readonly edits: boolean;
  /** Whether the keyboard goes there, too. */
  readonly takesFocus: boolean;
}

/** The cell that a grid goes to as soon as it has it: a row just added, or a place that a finding names. */
export const useGridTarget = create<{ readonly target: Target | null }>(() => ({ target: null }));

/** Sends the keyboard to a cell of the first of these rows that a grid has, or only shows it. */
export function aimAt(rowIds: readonly string[], column = 'name', takesFocus = true): void {
  useGridTarget.setState({ target: { rowIds, column, edits: false, takesFocus } });
}

/** Opens the name of a row that was just added. */
export function nameRow(rowId: string): void {
  useGridTarget.setState({ target: { rowIds: [rowId], column: 'name', edits: true, takesFocus: true } });
}
