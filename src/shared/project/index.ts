/** What a project is: its schema, the changes that can be made to it, and the road from older formats. */
export * from './kinds';
export * from './migrations/index';
export * from './patch';
export * from './rich-text';
export * from './schema';
