export { chartWidthPt } from './chart-on-paper';
export { layPlan } from './lay-plan';
export { layReport } from './lay-report';
export { planRuns } from './plan-runs';
export * from './types';
