/** Looking for words in all that a project says, and writing others in their place. */

export { findInProject } from './find-in-project';
export type { FindQuery, TextRange } from './find-in-text';
export { findInText } from './find-in-text';
export * from './replace';
export type { Hit, SearchedText } from './types';
export * from './words-around';
