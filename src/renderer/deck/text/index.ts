/** Writing in a text slot: Slate over flat slide paragraphs. */
export * from './create-slide-editor';
export * from './follow-slot';
export * from './slide-text';
export * from './text-keys';
export * from './typing-runs';
export { isFact } from './with-paragraphs';
export { paragraphsFromFragment, paragraphsFromText } from './with-paste';
