/** The SVG painter of the scene: one picture for the window, for picture files and for the preview inside a project file. */
export { paintPage } from './paint-page';
export { sceneToSvg } from './scene-to-svg';
export type { SvgNode } from './svg-node';
