/** How wide text is and where it breaks: the one place that measures, for the preview, the PDF and the PPTX. */
export * from './break-paragraph';
export { noLineEnd, noLineStart } from './character-classes';
export { hasGlyph } from './font-metrics';
export * from './font-names';
export { inSize, type Paragraph, type ShapedText, type StyledText, shapeText } from './items';
export * from './look';
export * from './measure-text';
export { shortened } from './shortened';
