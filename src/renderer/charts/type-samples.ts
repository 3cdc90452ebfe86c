import type { ChartData } from '#shared/charts';
import type { ChartType } from '#shared/project';

type Sample = Pick<ChartData, 'series'> & Partial<ChartData>;

const one = (...values: readonly (number | null)[]) => [{ name: '', values }];
const pair = (first: readonly (number | null)[], second: readonly (number | null)[]) => [
  { name: '', values: first },
  { name: '', values: second },
];

/** What is drawn of each kind where kinds are chosen. */
const samples: Readonly<Record<ChartType, Sample>> = {
  column: { series: one(2, 3, 5, 8), emphasis: 3 },
  stacked: { series: pair([2, 3, 4, 5], [1, 2, 3, 4]), emphasis: 0 },
  bar: { series: one(8, 6, 4, 3), emphasis: 0 },
  waterfall: { series: one(5, 4, -3, null), totals: [3], emphasis: 1 },
  line: { series: pair([2, 3, 4, 5, 7], [5, 4.5, 4, 3.8, 3.6]), emphasis: 0 },
  area: { series: one(1, 2, 3, 5, 8), emphasis: 0 },
  doughnut: { series: one(5, 3, 2), emphasis: 0 },
  scatter: { series: pair([2, 4, 5, 7, 8], [3, 2, 5, 4, 8]), emphasis: 4 },
  funnel: { series: one(9, 6, 4, 2), emphasis: 3 },
  positioning: { series: pair([2, 3.5, 7, 8.4], [7, 2.6, 3.4, 8.4]), emphasis: 3 },
  gantt: { series: pair([24_300, 24_303, 24_306], [24_305, 24_309, 24_311]), unit: 'month', emphasis: 1 },
  market: { series: one(9, 4, 1.2), emphasis: 2 },
  funds: { series: one(5, 3, 2), emphasis: 0 },
};

export function typeSample(type: ChartType): ChartData {
  const sample = samples[type];
  const rows = Math.max(...sample.series.map(({ values }) => values.length));
  return {
    type,
    unit: 'count',
    currency: 'USD',
    categories: Array.from({ length: rows }, () => ''),
    emphasis: -1,
    totals: [],
    ends: { left: '', right: '', bottom: '', top: '' },
    ...sample,
  };
}
