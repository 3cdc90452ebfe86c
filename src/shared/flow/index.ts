/** The plan as blocks in printing order, and those blocks set on pages. */
export { buildFlow, chartsBehind, citationsIn, printedSections, sourcesBehind, tablesBehind } from './build-flow';
export { plainBlocks } from './chart-table';
export { flowOf } from './flow-of';
export { plainRuns, runsText } from './flow-runs';
export { cell, row, table } from './make-table';
export * from './pages/index';
export { sectionNumbers } from './section-numbers';
export { type SectionStanding, saysNothing, sectionStanding } from './section-standing';
export * from './types';
