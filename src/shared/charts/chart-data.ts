import { type Chart, type ChartBox, isOrganisation } from '#shared/project';
import type { ChartData } from './types';

/** What is drawn of a chart of the project. Its facts must have become values (`chartWithFacts` of `#shared/facts`). */
export function chartData(chart: Chart & { readonly boxes?: readonly ChartBox[] }): ChartData {
  const { type, unit, currency, categories, series, emphasis, totals, ends, title, axes, xUnit, boxes = [] } = chart;
  const data = { type, unit, currency, categories, series, emphasis, totals, ends, title, axes, xUnit };
  return isOrganisation(chart) ? { ...data, boxes } : data;
}

type Described = Pick<Chart, 'alt' | 'title' | 'categories' | 'series'> & { readonly boxes?: readonly ChartBox[] };

/** What a chart shows, in its author's words; else its title and what it is of. One of the organisation names who is in it. */
export function chartAlt({ alt, title = '', categories, series, boxes }: Described): string {
  const listed = (names: readonly string[]) => names.filter((name) => name.trim() !== '').join(', ');
  const parts = [title.trim(), listed(series.map(({ name }) => name)), listed(categories)];
  if (boxes) {
    const people = boxes.map(({ name, role }) => [name, role].filter((part) => part !== '').join(', '));
    return [alt.trim(), people.join('; ')].filter((part) => part !== '').join(': ');
  }
  return alt.trim() || parts.filter((part) => part !== '').join(': ');
}
