/** Charts in the window, for every room that has them: the picture, the form, and charts made from the numbers. */
export { evenChart, newChart } from './chart-edits';
export { ChartForm } from './chart-form';
export { ChartPicture } from './chart-picture';
export { ProjectChart } from './project-chart';
export { ReadyCharts } from './ready-charts';
export { ReadyTables } from './ready-tables';
export { usePaperColors } from './use-paper-colors';
