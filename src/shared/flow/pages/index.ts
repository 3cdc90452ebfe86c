export { chartWidthPt } from './chart-on-paper';
export { layPlan } from './lay-plan';
export * from './types';
