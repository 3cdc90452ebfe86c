/** From a deck to placed pages. */
export type { FontFace, FontFamily } from '#shared/text';
export * from './build-page';
export * from './build-scene';
export * from './types';
