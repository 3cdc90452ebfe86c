/** The SVG painter of the scene: one picture for the window, for picture files and for the preview inside a project file. */

export { browserBackend, cssDocumentFamilies, keptSpaces } from './browser-backend';
export { type InkOf, paintMarks } from './paint-marks';
export { paintPage } from './paint-page';
export { sceneToSvg } from './scene-to-svg';
export * from './svg-backend';
export { type SvgNode, svgNode, svgText } from './svg-node';
