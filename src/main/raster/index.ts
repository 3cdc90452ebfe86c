/** Slides as pictures, drawn without a browser. */
export type { ReadyPicture } from './draw-image';
export * from './page-png';
export * from './ready-picture';
