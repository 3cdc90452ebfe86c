/** The forecast behind plan, deck and spreadsheet: drivers in, statements that balance to the cent and metrics out. */
export * from './calendar';
export { driversOf, scaleOf } from './drivers';
export * from './forecast';
export * from './lines';
export * from './types';
