/** The SVG painter of the scene: thumbnails, the stage, and picture files. */
export * from './slide-picture';
export { svgElement } from './svg-element';
