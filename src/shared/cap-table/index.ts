/** Who owns the company, from its founding until after the raise, and what each gets when it is sold. */
export * from './cap-table';
export * from './percentages';
export { type Ratio, toNumber } from './ratio';
export { isPriced } from './rounds';
export { isDue } from './safes';
export { isOwner } from './stakes';
export * from './types';
export { type CapUnits, unitPrice, unitsOf } from './units';
export * from './waterfall';
