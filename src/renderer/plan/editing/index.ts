/** What editing means: Slate with our normal form, keys and shorthand. No window, no React: it runs under test in Node. */
export * from './blocks';
export * from './create-plan-editor';
export * from './edit-runs';
export { insertFact } from './facts';
export * from './follow-project';
export * from './insert-blocks';
export * from './lists';
export * from './marks';
export * from './named-change';
export type * from './plan-editor';
export * from './queries';
export * from './tables';
export { leaveBlock } from './with-breaks';
export { linkAtSelection, removeLinks, setLink } from './with-links';
export { leaveVoid } from './with-voids';
