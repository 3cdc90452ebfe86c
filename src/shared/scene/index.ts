/** From a deck to placed pages. */
export type { FontFace, FontFamily } from '#shared/text';
export * from './types';
