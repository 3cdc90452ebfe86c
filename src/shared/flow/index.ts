/** The plan as blocks in printing order, and those blocks set on pages. */
export * from './build-flow';
export { runsText } from './flow-runs';
export * from './pages/index';
export { sectionNumbers } from './section-numbers';
export * from './types';
