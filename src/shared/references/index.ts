/** Sources as they are printed: what kinds there are, how each of them is cited, and a library of works to cite. */
export { citationText, citeReference } from './cite-reference';
export * from './judge';
export * from './kinds';
export * from './library/cite-works';
export * from './library/find-works';
export * from './library/work';
export * from './library/work-reference';
export * from './places';
export * from './short-citation';
export * from './types';
