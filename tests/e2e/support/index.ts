/** Starting the program in tests: `import { expect, test } from './support'`. */

export { accessibility, accessibilityFindings, setAppearance } from './accessibility';
export * from './app';
export type { HostName } from './host';
export { startToEnd } from './start-to-end';
export { expect, needs, test } from './test';
