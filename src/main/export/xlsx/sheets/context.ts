import type { Assumptions } from './assumptions';
import type { MonthlyRow, MonthlySheet } from './monthly-sheet';
import type { WorkbookContext } from './workbook-context';

/** What the rows of one sheet are made from. */
export interface Context {
  readonly workbook: WorkbookContext;
  readonly sheet: MonthlySheet;
  readonly assumptions: Assumptions;
  /** The months of a driver, by its path. */
  readonly driver: (path: string) => MonthlyRow;
}
