/** What editing the plan means: its blocks, keys and shorthand. No window, no React: it runs under test in Node. */
export * from './blocks';
export * from './create-plan-editor';
export * from './insert-blocks';
export * from './lists';
export * from './queries';
export * from './tables';
export * from './topics';
export { leaveBlock } from './with-breaks';
export { leaveVoid } from './with-voids';
