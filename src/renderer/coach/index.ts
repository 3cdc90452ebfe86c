/** The coach: what an investor asks here, and how to answer. It stands in a pane of its own. */
export { Coach, type CoachSubject } from './coach';
export { type GuidanceState, useGuidance } from './guidance-store';
