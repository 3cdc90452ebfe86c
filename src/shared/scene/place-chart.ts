import { type ChartData, layChart } from '#shared/charts';
import type { Frame } from '#shared/deck';
import { type PageContent, translatorOf } from './page-content';
import type { ChartElement } from './types';

type Chart = NonNullable<ReturnType<PageContent['chart']>>;

/** A slide's chart in a frame. */
export function placeChart(chart: Chart, frame: Frame, page: PageContent): ChartElement {
  const { t } = translatorOf(page.language);
  const words = { noData: t('document.chart.noData'), total: t('document.chart.total') };
  const { marks, native, crowded } = layChart(chartData(chart), frame, { language: page.language, words });
  return {
    kind: 'chart',
    id: 'chart',
    name: page.word('chart'),
    placeholder: { type: 'chart', slot: 'chart' },
    frame,
    alt: chart.alt.trim() || described(chart),
    marks,
    native,
    overflows: crowded,
  };
}

function chartData({ type, unit, currency, categories, series, emphasis, totals, ends }: Chart): ChartData {
  return { type, unit, currency, categories, series, emphasis, totals, ends };
}

/** What a chart is of, where its author does not say what it shows. */
function described({ categories, series }: Chart): string {
  const listed = (names: readonly string[]) => names.filter((name) => name.trim() !== '').join(', ');
  return [listed(series.map(({ name }) => name)), listed(categories)].filter((part) => part !== '').join(': ');
}
