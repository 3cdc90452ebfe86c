/** What will leave with an export, told before it does. */

export * from './preflight';
export * from './types';
