/** From plain data to the marks of a chart: one geometry for every painter. */
export { holePart } from './doughnut';
export { fading, inkHex, isDark } from './inks';
export { layChart } from './lay-chart';
export * from './types';
