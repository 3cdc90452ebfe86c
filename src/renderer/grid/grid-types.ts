import type { MenuEntry } from '#renderer/ui';
import type { Patch, Path, Project } from '#shared/project';

/** What writing a text into a cell leads to. A refusal says why in the interface's words. */
export type Written =
  | { readonly ok: true; readonly patches: readonly Patch[] }
  | { readonly ok: false; readonly reason: string };

export interface GridCell {
  /** As it is shown. */
  readonly text: string;
  /** As it is edited and copied. */
  readonly typed: string;
  /** `typed`: somebody said so; `computed`: it follows from elsewhere; `override`: said where it would have followed. */
  readonly tone: 'typed' | 'computed' | 'override' | 'total' | 'quiet';
  readonly align?: 'start' | 'end';
  /** Not as in the base scenario. */
  readonly differs?: boolean;
  /** Where a finding would lie that is about this cell: the first place that has one counts. */
  readonly places?: readonly Path[];
  /** What is wrong here, in words, whatever is found elsewhere. */
  readonly finding?: string;
  /** Shown under the cell while it is edited. */
  readonly hint?: string;
  /** What can be chosen; any other text is refused. */
  readonly choices?: readonly string[];
  /** Any other text is taken too: the choices are what may be meant. */
  readonly isOpen?: boolean;
  /** Absent: the cell is read only. Works on the project as it is then: cells of one paste are written one after another. */
  readonly write?: (project: Project, text: string) => Written;
  /** What Delete does. */
  readonly clear?: (project: Project) => readonly Patch[];
  /** For the sum of a selection, in the unit that is shown. */
  readonly value?: number;
}

export interface GridColumn {
  readonly id: string;
  /** `start` and `month` cells of a row hold the same thing: filling goes from one to the other. */
  readonly kind: 'name' | 'field' | 'start' | 'month' | 'period';
  readonly title: string;
  readonly widthPx: number;
  readonly align: 'start' | 'end';
  /** A line at its left: a year, or another part of the grid, begins. */
  readonly divides?: boolean;
}

export interface GridRow {
  readonly id: string;
  /** What the row is called, for screen readers: each of its cells is named by it. */
  readonly name: string;
  /** Shown quietly while the row has no name of its own; else `name` is. */
  readonly placeholder?: string;
  readonly look: 'owner' | 'row' | 'total' | 'heading';
  readonly depth: 0 | 1;
  /** Said behind the name, quietly. */
  readonly unit?: string;
  readonly menu?: readonly MenuEntry[];
  /** Moves what the row stands for up or down in its list. */
  readonly move?: (by: 1 | -1) => void;
  /** The cell of a column; null where there is none. Called for cells in view only. */
  readonly cell: (column: number) => GridCell | null;
}

/** Rows and columns; the first column is the name of the row and stays in place. */
export interface GridModel {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

export const emptyCell: GridCell = { text: '', typed: '', tone: 'quiet' };

/** What can be done with a row: asked when its menu opens, so that its button need not be drawn again for each key. */
export type MenuOf = (rowId: string) => readonly MenuEntry[];
