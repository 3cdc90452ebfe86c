/** What a project is: its schema, the changes that can be made to it, and migrations from older formats. */
export * from './cap-table';
export * from './ceilings';
export { type Chart, chartSchema } from './chart';
export * from './costs';
export * from './driver';
export * from './issue-detail';
export * from './kinds';
export { type StepField, stepFields } from './list-slots';
export * from './market';
export * from './migrations/index';
export { type Misfit, misfitIn } from './misfit';
export { momentOf, momentOfSeconds } from './moment';
export * from './numbers';
export * from './patch';
export * from './references';
export * from './rich-text';
export * from './schema';
export * from './streams';
