/** A deck on paper: pages with notes, and handouts of three or six slides. */
export { handoutRuns } from './handout-runs';
export * from './lay-handout';
export * from './types';
