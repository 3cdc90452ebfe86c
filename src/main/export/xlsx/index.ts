/** The model as a spreadsheet. */
export { numbersXlsx } from './numbers-xlsx';
