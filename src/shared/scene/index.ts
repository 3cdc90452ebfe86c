/** From a deck to placed pages. */
export * from './types';
