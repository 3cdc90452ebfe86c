/** Everything that leaves a project: one function an export target. */
export * from './pptx/index';
export * from './types';
