/** What will leave with an export, told before it does. */
export * from './loss-where';
export * from './preflight';
export * from './types';
