/** From plain data to the marks of a chart: one geometry for every painter. */
export * from './chart-cells';
export * from './chart-data';
export { chartHeightPt } from './chart-height';
export { emphasisesSeries } from './clean-data';
export { holePart } from './kinds/doughnut';
export { layChart } from './lay-chart';
export { outlinedMarks } from './outlined-areas';
export * from './traits';
export * from './types';
