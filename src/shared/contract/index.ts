/** Every call that crosses a process border, with its schema, and the wire that carries it. */
export * from './contract';
export * from './define';
export type { TableFile } from './register-methods';
export * from './wire';
