/** What a project is: its schema, the changes that can be made to it, and migrations from older formats. */
export * from './cap-table';
export * from './ceilings';
export {
  type Chart,
  type ChartBox,
  type ChartType,
  type ChartUnit,
  chartSchema,
  chartTypes,
  chartUnits,
  isOrganisation,
  organisationFactName,
} from './chart';
export * from './company';
export * from './costs';
export * from './deck';
export * from './driver';
export * from './issue-detail';
export * from './layouts';
export * from './market';
export * from './migrations/index';
export * from './milestones';
export { type Misfit, misfitIn } from './misfit';
export { momentOf, momentOfSeconds } from './moment';
export * from './numbers';
export * from './patch';
export * from './pictures';
export * from './plan';
export * from './raise';
export * from './references';
export * from './registers';
export * from './rich-text';
export * from './round';
export * from './schema';
export * from './slots';
export * from './streams';
