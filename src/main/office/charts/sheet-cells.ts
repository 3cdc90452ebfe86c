import type { NativeChart } from '#shared/page';

/** The sheet's name in a chart's workbook. */
export const sheetName = 'Sheet1';

/** The letter of a column; categories stand in the first, series behind it. */
export function columnLetter(index: number): string {
  return String.fromCharCode(65 + index);
}

/** Where a chart finds what it shows in its workbook. */
export function categoryRange({ categories }: NativeChart): string {
  return `${sheetName}!$A$2:$A$${Math.max(categories.length, 1) + 1}`;
}

export function valueRange({ categories }: NativeChart, series: number): string {
  const column = columnLetter(series + 1);
  return `${sheetName}!$${column}$2:$${column}$${Math.max(categories.length, 1) + 1}`;
}

export function nameCell(series: number): string {
  return `${sheetName}!$${columnLetter(series + 1)}$1`;
}
