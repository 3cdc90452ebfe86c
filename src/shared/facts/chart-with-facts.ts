import { type Block, type Chart, type ChartBox, isOrganisation } from '#shared/project';
import { chartNumber } from './chart-number';
import type { Facts } from './types';

/**
 * A chart whose values of the project are values; one that has no number leaves a gap. One of the organisation has its boxes. A chart
 * without facts is the very same value.
 */
export function chartWithFacts<T extends Pick<Chart, 'categories' | 'series'>>(
  chart: T,
  facts: Facts,
): T & { readonly boxes?: readonly ChartBox[] } {
  if (!chart.series.some((series) => series.facts?.some((name) => name !== ''))) return chart;
  const series = chart.series.map((one) => ({
    ...one,
    values: chart.categories.map((_, at) => {
      const name = one.facts?.[at] ?? '';
      const fact = name === '' ? null : facts.get(name);
      return name === '' ? (one.values[at] ?? null) : fact && chartNumber(fact.value);
    }),
  }));
  return { ...chart, series, ...(isOrganisation(chart) ? { boxes: facts.organisation() } : {}) };
}

/** As {@link chartWithFacts}, for the charts among the blocks of a section, which stand at the top only. */
export function chartsInBlocks(blocks: readonly Block[], facts: Facts): readonly Block[] {
  let isSame = true;
  const drawn = blocks.map((block) => {
    if (block.type !== 'chart') return block;
    const chart = chartWithFacts(block.chart, facts);
    if (chart === block.chart) return block;
    isSame = false;
    return { ...block, chart };
  });
  return isSame ? blocks : drawn;
}
