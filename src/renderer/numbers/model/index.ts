/** What the cells of a model mean, as functions: texts to numbers and back, selections, scenarios. */
export { costsModel } from './costs-model';
export { driverCells } from './driver-cells';
export { readMonth } from './field-cells';
export { growthText, readGrowth } from './growth-text';
export { addOwner, removeOwner } from './owner-edits';
export { readNumber } from './read-number';
export { revenueModel } from './revenue-model';
export type { RoomContext } from './room-context';
export { rowId, rowsAt } from './row-id';
export { dropOverrides, putOverride } from './scenario-edits';
export { showNumber, typeNumber } from './show-number';
