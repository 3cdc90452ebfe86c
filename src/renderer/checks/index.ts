/** Findings in the window: their count in the title bar, and the list that leads to each. */
export { FindingsButton } from './findings-button';
export { findingsOf } from './use-findings';
