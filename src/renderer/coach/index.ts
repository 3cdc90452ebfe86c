/** The coach: what an investor asks here, and how to answer. It stands in a pane of its own. */
export { Coach } from './coach';
export { type GuidanceState, useGuidance } from './guidance-store';
export { type Advice, adviceFor, type CoachSubject, factsOf } from './subject';
