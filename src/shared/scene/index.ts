/** From a deck to placed pages. */
export type { FontFace, FontFamily, Typeface } from '#shared/text';
export * from './build-page';
export * from './build-scene';
export { chartParagraph } from './chart-paragraph';
export { effectiveDpi } from './effective-dpi';
export * from './types';
