/** Starting the program in tests: `import { expect, test } from './support'`. */
export * from './app';
export { expect, test } from './test';
