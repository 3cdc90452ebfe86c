/** The font files that documents are set in: their bytes, and what is inside them. */
export * from './font-file';
export * from './glyph-outline';
export * from './true-type';
