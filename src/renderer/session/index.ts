/** The window's side of the open project: its copy, the edits that leave it, and what comes back. */
export * from './client';
export * from './edit';
export * from './failures';
export * from './images';
export * from './law';
export * from './resource-list';
export * from './store';
