/** The SVG painter of the scene: thumbnails, the stage, and picture files. */
export { sceneToSvg } from './scene-to-svg';
export * from './slide-picture';
