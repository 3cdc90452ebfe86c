import { create } from 'zustand';

interface Target {
  /** Rows that would do, the best first. */
  readonly rowIds: readonly string[];
  readonly column: number;
  /** Whether the cell is opened for writing, as the name of a new row is. */
  readonly edits: boolean;
}

/** The cell that a grid goes to as soon as it has it: a row just added, or a place that a finding names. */
export const useGridTarget = create<{ readonly target: Target | null }>(() => ({ target: null }));

/** Sends the keyboard to a cell; `otherwise` is a row that will do where that one is not shown. */
export function aimAt(rowId: string, column = 0, edits = false, otherwise?: string): void {
  const rowIds = otherwise === undefined ? [rowId] : [rowId, otherwise];
  useGridTarget.setState({ target: { rowIds, column, edits } });
}
