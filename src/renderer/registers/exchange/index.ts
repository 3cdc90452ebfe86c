/** Registers to spreadsheets and back. */
export * from './exchange-buttons';
export * from './export-register';
export * from './row-import';
export * from './row-import-dialog';
