/** Starting the program in tests: `import { expect, test } from './support'`. */

export { accessibility } from './accessibility';
export * from './app';
export { expect, needs, test } from './test';
