/** The font files that documents are set in, as bytes. */
export * from './font-file';
