/** Readiness rules: what a project should not leave with, each finding with its place and, where there is one, a fix. */
export * from './check-project';
export { bringBackPatches, canDismiss, type DismissedFinding, dismissPatches, type Sorted } from './dismissals';
export { dutyFindings } from './duty-rules';
export { findingText, placeText } from './finding-text';
export { modelFindingsInWords } from './model-rules';
export { registerFindings } from './register-rules';
export { type SlideFinding, slideFindings, slotOfElement } from './slide-findings';
export * from './slide-load';
export * from './types';
