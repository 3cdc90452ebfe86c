/** A spreadsheet's grid over the project: rows of cells, one of them with the keyboard, what is typed in it as a draft. */
export { useActiveGrid } from './active-grid';
export { useDraftedProject } from './cell-draft';
export { FindingsProvider, useFindings } from './findings';
export { Grid } from './grid';
export { aimAt, nameRow } from './grid-target';
export type { GridCell, GridColumn, GridModel, GridRow, Written } from './grid-types';
export { listActions } from './list-actions';
export { fillPlaces, pastePlaces, rangeBetween } from './selection';
export { visibleCells } from './visible-cells';
