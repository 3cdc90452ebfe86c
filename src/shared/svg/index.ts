/** The SVG painter of the scene: one picture for the window, for picture files and for the preview inside a project file. */

export { browserBrush, cssDocumentFamilies, keptSpaces } from './browser-brush';
export * from './brush';
export { type InkOf, paintMarks } from './paint-marks';
export { paintPage } from './paint-page';
export { sceneToSvg } from './scene-to-svg';
export { type SvgNode, svgNode, svgText } from './svg-node';
