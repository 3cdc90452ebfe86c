import { lastOf, sumOver } from './calendar';
import type { LineDefinition } from './lines';
import type { Months, Period } from './types';

/**
 * What a line of the statements is over a quarter or a year, in its own unit: flows added up, balances at its end; what a period begins
 * with is what the first of its months begins with, so that start and change come to the end.
 */
export function periodValue({ nature, source }: LineDefinition, values: Months, period: Period): number {
  if (nature === 'flow') return sumOver(values, period);
  return source.kind === 'before' ? (values[period.from] ?? 0) : lastOf(values, period);
}
