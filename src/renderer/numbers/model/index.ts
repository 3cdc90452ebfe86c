/** What the cells of a model mean, as functions: texts to numbers and back, selections, scenarios. */
export { readMonth } from './field-cells';
export { growthText, readGrowth } from './growth-text';
export { addOwner, removeOwner } from './owner-edits';
export { readNumber } from './read-number';
export { dropOverrides, putOverride } from './scenario-edits';
export { fillPlaces, pastePlaces, rangeBetween } from './selection';
export { showNumber, typeNumber } from './show-number';
