/** A spreadsheet's grid over rows and columns that somebody else makes. */
export { Grid } from './grid';
export { visibleCells } from './visible-cells';
