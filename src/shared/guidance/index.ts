/** Guidance: the shape of what the coach says, and how it is looked up. The words live in resources/guidance. */
export * from './guide';
export * from './types';
