export { layPlan } from './lay-plan';
export * from './types';
