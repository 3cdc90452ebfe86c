/** From a deck to placed pages. */
export type { FontFace, FontFamily, Typeface } from '#shared/text';
export * from './build-page';
export * from './build-scene';
export { chartParagraph } from './chart-paragraph';
export { effectiveDpi } from './effective-dpi';
export { coverCrop, cropOf, pictureShape } from './place-picture';
export * from './roles';
export { sceneOf } from './scene-of';
export { type DeckLook, sceneTheme } from './themes/theme-of';
export * from './types';
