/** What of a grid is plain arithmetic. */
export { visibleCells } from './visible-cells';
