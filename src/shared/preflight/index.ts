/** What will leave with an export, told before it does. */
export { picturedPages } from './leaving';
export * from './preflight';
export * from './slide-numbers';
export { blankCharacters } from './symbols';
export * from './types';
