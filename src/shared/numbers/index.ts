/** The forecast behind plan, deck and spreadsheet: drivers in, statements that balance to the cent and metrics out. */
export * from './lines';
export * from './types';
