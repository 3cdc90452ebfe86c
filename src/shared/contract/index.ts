/** Every call that crosses a process border, with its schema, and the wire that carries it. */
export * from './command-names';
export * from './contract';
export * from './define';
export * from './export-targets';
export { type KeptPlace, keptPlaceSchema } from './kept-place';
export type { TableFile } from './register-methods';
export * from './settings';
export * from './wire';
