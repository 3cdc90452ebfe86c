/** Findings in the window: their count in the title bar, the list that leads to each, and the look before an export. */
export { FindingsButton } from './findings-button';
export { FindingsList } from './findings-list';
export { findingsOf } from './use-findings';
