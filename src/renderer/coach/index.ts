/** The coach: what an investor asks here, and how to answer. It stands in a pane of its own. */
export { Coach } from './coach';
export { useGuidance } from './guidance-store';
export { adviceFor, subjectFacts } from './subject';
