/** Everything that leaves a project: one function an export target. */
export * from './date/index';
export * from './markdown/index';
export * from './pdf/index';
export * from './png/index';
export * from './pptx/index';
export * from './types';
export * from './xlsx/index';
