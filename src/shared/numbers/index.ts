/** The forecast behind plan, deck and spreadsheet: drivers in, statements that balance to the cent and metrics out. */
export * from './ask';
export * from './calendar';
export * from './change-currency';
export { baseOf } from './customers';
export { driverOf, driversOf, scaleOf } from './drivers';
export { largest, mulDiv, partOf, scaled } from './exact';
export * from './findings/index';
export * from './forecast';
export * from './forecasts-of';
export * from './lines';
export * from './market';
export * from './metrics/index';
export * from './sensitivity';
export * from './types';
