/** From a deck to placed pages. */
export type { FontFace, FontFamily } from '#shared/text';
export * from './build-page';
export * from './build-scene';
export { chartParagraph } from './chart-paragraph';
export * from './types';
