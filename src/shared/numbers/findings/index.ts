export { type FindingsInput, hasModel, modelFindings } from './model-findings';
export type { FindingSeverity, ModelFinding, ModelFindingCode, ModelFindingParams } from './types';
