import type { ChartType } from '#shared/project';
import type { ChartData } from './types';

/** What sets a kind of chart apart, wherever it is asked about. */
export interface ChartTraits {
  /** How many series it shows, and how many it must have. */
  readonly series: { readonly least: number; readonly most: number };
  /** What may matter in it: always a category, always a series, or a series as soon as there are several. */
  readonly emphasis: 'category' | 'series' | 'series-of-many';
  /**
   * What of its data is drawn. `parts` of a whole: positive values of the first series. `points`: categories that have a value in the first
   * two series. `values`: every value that there is.
   */
  readonly draws: 'parts' | 'points' | 'values';
  /** Whether its axes may have names. */
  readonly hasAxes: boolean;
}

const one = { least: 1, most: 1 } as const;
const several = { least: 1, most: 8 } as const;
const parts = { series: one, emphasis: 'category', draws: 'parts', hasAxes: false } as const;

export const chartTraits: Readonly<Record<ChartType, ChartTraits>> = {
  column: { series: several, emphasis: 'series-of-many', draws: 'values', hasAxes: true },
  stacked: { series: several, emphasis: 'series', draws: 'values', hasAxes: true },
  bar: { series: several, emphasis: 'series-of-many', draws: 'values', hasAxes: true },
  waterfall: { series: one, emphasis: 'category', draws: 'values', hasAxes: true },
  line: { series: several, emphasis: 'series', draws: 'values', hasAxes: true },
  area: { series: several, emphasis: 'series', draws: 'values', hasAxes: true },
  doughnut: parts,
  scatter: { series: { least: 2, most: 3 }, emphasis: 'category', draws: 'points', hasAxes: true },
  funnel: parts,
  positioning: { series: { least: 2, most: 2 }, emphasis: 'category', draws: 'points', hasAxes: false },
  gantt: { series: { least: 2, most: 2 }, emphasis: 'category', draws: 'values', hasAxes: false },
  market: parts,
  funds: parts,
};

/** What a kind of parts of a whole can't draw: the names of those below zero, which would be missing without a word. */
export function leftOutOf({
  type,
  categories,
  series,
}: Pick<ChartData, 'type' | 'categories' | 'series'>): readonly string[] {
  if (chartTraits[type].draws !== 'parts') return [];
  return categories.filter((_, at) => (series[0]?.values[at] ?? 0) < 0);
}
