/** Zip archives: read with limits and suspicion, written in pieces that nobody copies. */
export * from './archive-entry';
export * from './read-archive';
export * from './write-archive';
