/** What leaves: what of a project is for its author only, and what files are called. */
export * from './file-name';
export * from './sending-copy';
export * from './with-log';
