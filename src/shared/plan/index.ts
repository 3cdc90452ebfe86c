/** The business plan: what each round expects of it, and the normal form of its rich text. */
export * from './gaps';
export { blocksFromHtml, type PastedPage, type PendingImage } from './html/blocks-from-html';
export { htmlFromBlocks } from './html/html-from-blocks';
export type { HtmlNode } from './html/html-node';
export { blocksFromTable } from './html/html-table';
export { mostPastedLetters, mostPastedLines } from './html/page-budget';
export { taskMarks } from './html/task-boxes';
export { type MarkName, markNames, normaliseInlines } from './inlines';
export * from './mark-signs';
export * from './normalise';
export * from './outline';
export * from './own-ids';
export * from './pasted-cells';
export * from './patches-between';
export * from './plain-text';
export * from './section';
export * from './section-edits';
