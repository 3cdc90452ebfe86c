import type { Translator } from '#shared/i18n';
import type { Forecast } from '#shared/numbers';
import type { Project, ScenarioId } from '#shared/project';
import type { Book } from '../book/book';

/** What every sheet is made from. */
export interface WorkbookContext {
  readonly project: Project;
  readonly book: Book;
  readonly t: Translator['t'];
  /** Months of the model: columns of every monthly sheet. */
  readonly months: number;
  /** Digits after the point of an amount, and minor units in a major one. */
  readonly decimals: number;
  readonly perMajor: number;
  readonly forecasts: Readonly<Record<ScenarioId, Forecast>>;
}

/** An amount in whole units of the currency, as the workbook counts. */
export function major(workbook: Pick<WorkbookContext, 'perMajor'>, minor: number): number {
  return minor / workbook.perMajor;
}
