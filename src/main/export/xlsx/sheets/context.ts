import type { Assumptions } from './assumptions';
import type { Kit } from './kit';
import type { MonthlyRow, MonthlySheet } from './monthly-sheet';

/** What the rows of one sheet are made from. */
export interface Context {
  readonly kit: Kit;
  readonly sheet: MonthlySheet;
  readonly assumptions: Assumptions;
  /** The months of a driver, by its path. */
  readonly driver: (path: string) => MonthlyRow;
}
