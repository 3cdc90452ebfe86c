import { minorPerMajor } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import { type Forecast, lineDefinitions } from '#shared/numbers';
import type { Project } from '#shared/project';

/** A sheet's cells by row and column from 1; empty cells are null or the empty text. */
export type ReadCell = (sheet: string, row: number, column: number) => unknown;

const sheetOf = { profit: 'profit', cash: 'cash', burn: 'cash', balance: 'balance' } as const;
const firstMonthColumn = 5;
const lastRow = 80;

/** A heading may be called as its sum is: it has no months. */
const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';

/**
 * Where the statements of a workbook differ from a forecast, to the minor unit, as short words: every month of every line
 * of profit and loss, cash flow, burn and balance sheet, and the eve of every balance.
 */
export function statementDifferences(project: Project, cell: ReadCell, forecast: Forecast): string[] {
  const { t } = createTranslator(project.language);
  const perMajor = minorPerMajor(project.raise.currency);
  const found: string[] = [];
  for (const { name, statement, nature } of lineDefinitions) {
    if (statement === 'people') continue;
    const sheet = t(`workbook.sheet.${sheetOf[statement]}`);
    const label = t(`numbers.line.${name}`);
    const rows = Array.from({ length: lastRow }, (_, at) => at + 5).filter(
      (row) => cell(sheet, row, 1) === label && isFilled(cell(sheet, row, firstMonthColumn)),
    );
    const [row] = rows;
    if (row === undefined || rows.length !== 1) {
      found.push(`${sheet}: ${rows.length} rows for ${label}`);
      continue;
    }
    const minor = (column: number) => {
      const value = cell(sheet, row, column);
      return isFilled(value) ? Math.round(Number(value) * perMajor) + 0 : Number.NaN;
    };
    const compare = (column: number, expected: number, when: string) => {
      const value = minor(column);
      if (value !== expected) found.push(`${forecast.scenario} ${name} ${when}: ${value} for ${expected}`);
    };
    if (statement === 'balance' && nature === 'balance') compare(firstMonthColumn - 1, forecast.opening[name], 'eve');
    forecast.calendar.forEach((month, t) => {
      compare(firstMonthColumn + t, forecast.lines[name][t] as number, month);
    });
  }
  return found;
}
