/** Writing in a text slot: Slate over flat slide paragraphs. */
export * from './create-slide-editor';
export * from './list-tab';
export { markedLine } from './marked-line';
export * from './slide-text';
export * from './text-keys';
export { paragraphsFromFragment, paragraphsFromText } from './with-paste';
