import { fixedCell, onSheet } from '../book/sheet-draft';
import type { ModelSheets } from './model-sheets';
import { firstMonthColumn, type MonthlyRow } from './monthly-sheet';
import { noFigure } from './retention-rows';
import { rangeOf } from './summary-sheet';
import type { WorkbookContext } from './workbook-context';

/** Months in which something turns for good. */
export interface Turns {
  /** In each month the number of the first from it on in which cash is below nothing; 0: none is. */
  readonly cashGone: MonthlyRow;
  /** A month's date by its number; none for 0. */
  readonly monthOf: (number: string) => string;
  /** A formula for the date from which net profit is never below nothing again. */
  readonly breakEven: string;
}

/** Adds rows below the statements that look ahead, from the last month to the first. */
export function addTurns({ t, months }: WorkbookContext, { statements, lines }: ModelSheets): Turns {
  const row = (line: 'closingCash' | 'netProfit' | 'revenue') => lines.get(line) as MonthlyRow;
  const { cash, profit } = statements;
  cash.heading(t('workbook.heading.basis'));
  const cashGone = cash.add({
    label: t('workbook.line.cashGone'),
    format: 'whole',
    month: ({ at, after, number }, self) => `IF(${at(row('closingCash'))}<0,${number},${after(self) ?? '0'})`,
  });
  profit.heading(t('workbook.heading.basis'));
  const lasting = profit.add({
    label: t('workbook.line.lastingProfit'),
    format: 'whole',
    month: ({ at, after }, self) =>
      `IF(AND(${at(row('netProfit'))}>=0,${at(row('revenue'))}>0),${after(self) ?? '1'},0)`,
  });
  const last = firstMonthColumn + months - 1;
  const dates = onSheet(profit.draft.name, `${fixedCell(3, firstMonthColumn)}:${fixedCell(3, last)}`);
  const monthOf = (number: string) => `IF(${number}=0,${noFigure},INDEX(${dates},MAX(1,${number})))`;
  const sum = `SUM(${rangeOf(lasting, months)})`;
  return { cashGone, monthOf, breakEven: `IF(${sum}=0,${noFigure},INDEX(${dates},${months}-MAX(1,${sum})+1))` };
}
