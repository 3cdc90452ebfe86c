/** What editing a deck means, as pure functions: no window, no React. */
export * from './duplicate-slide';
export * from './findings';
export * from './load';
export * from './slide-edits';
export * from './slots';
export * from './spreadsheet';
export * from './table-edits';
