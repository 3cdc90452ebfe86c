/** Sources as they are printed: what kinds there are, and how each of them is cited. */
export { citationText, citeReference } from './cite-reference';
export * from './judge';
export * from './kinds';
export * from './places';
export * from './types';
