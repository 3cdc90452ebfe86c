/** What a project is: its schema, the changes that can be made to it, and migrations from older formats. */

export * from './issue-detail';
export * from './migrations/index';
export { type Misfit, misfitIn } from './misfit';
export { momentOf, momentOfSeconds } from './moment';
export * from './patch';
export * from './schema/cap-table';
export * from './schema/ceilings';
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
  unitOfSeries,
} from './schema/chart';
export * from './schema/company';
export * from './schema/costs';
export * from './schema/deck';
export * from './schema/dismissals';
export * from './schema/driver';
export * from './schema/layouts';
export * from './schema/market';
export * from './schema/milestones';
export * from './schema/numbers';
export * from './schema/pictures';
export * from './schema/plan';
export * from './schema/project';
export * from './schema/raise';
export * from './schema/references';
export * from './schema/registers';
export * from './schema/rich-text';
export * from './schema/round';
export * from './schema/slots';
export * from './schema/streams';
export * from './schema/text-look';
