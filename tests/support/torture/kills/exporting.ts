/** What exports, for a child that is started thousands of times and mostly does not. */
export { runHere } from '#main/services';
export { runExport } from '../../../../src/main/services/exporting';
