/** The forecast behind plan, deck and spreadsheet: drivers in, statements that balance to the cent and metrics out. */
export * from './ask';
export * from './benchmarks/benchmark';
export * from './benchmarks/compare';
export * from './calendar';
export * from './change-currency';
export { costPlans, kindHangsOnStream, streamOfCost } from './costs/index';
export { makeCost, newCost } from './costs/make-cost';
export { dataWorkRoles, newDataWork } from './data-work';
export { type DriverRole, scaleOf } from './driver-role';
export { driverOf, driversOf } from './drivers';
export { largest, mulDiv, partOf, scaled } from './exact';
export * from './findings/index';
export * from './forecast';
export * from './forecasts-of';
export * from './lines';
export * from './market';
export * from './metrics/index';
export {
  type MonthPlan,
  type Operand,
  type Product,
  type Setting,
  type Step,
  settingOf,
} from './month-plans/month-plan';
export { newHire } from './people';
export { periodValue } from './period-value';
export * from './sensitivity';
export { baseOf, hasCustomers, streamPlans } from './streams/index';
export { makeStream, newStream } from './streams/make-stream';
export { newTraining, trainingRoles } from './training';
export * from './types';
