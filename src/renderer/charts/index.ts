/** The form of a chart, for every room that has charts. */
export { evenChart, newChart } from './chart-edits';
export { ChartForm } from './chart-form';
