import type { Chart } from '#shared/project';
import type { ChartData } from './types';

/** What is drawn of a chart of the project. Its facts must have become values (`chartWithFacts` of `#shared/facts`). */
export function chartData({ type, unit, currency, categories, series, emphasis, totals, ends }: Chart): ChartData {
  return { type, unit, currency, categories, series, emphasis, totals, ends };
}

/** What a chart shows, in its author's words; else what it is of. */
export function chartAlt({ alt, categories, series }: Pick<Chart, 'alt' | 'categories' | 'series'>): string {
  const listed = (names: readonly string[]) => names.filter((name) => name.trim() !== '').join(', ');
  const parts = [listed(series.map(({ name }) => name)), listed(categories)];
  return alt.trim() || parts.filter((part) => part !== '').join(': ');
}
