import { chartAlt, chartData, layChart } from '#shared/charts';
import { chartWords } from '#shared/i18n';
import type { ChartElement, Frame } from '#shared/page';
import { type PageContent, translatorOf } from '../page-content';
import { isBrandOutlined, sceneTheme } from '../themes/theme-of';

type Chart = NonNullable<ReturnType<PageContent['chart']>>;

/** A slide's chart in a frame. */
export function placeChart(chart: Chart, frame: Frame, page: PageContent): ChartElement {
  const words = chartWords(translatorOf(page.language));
  const style = {
    language: page.language,
    words,
    typeface: page.theme.typefaces.body,
    outlined: isBrandOutlined(sceneTheme(page.project).colors),
  };
  const { marks, native, crowded } = layChart(chartData(chart), frame, style);
  return {
    kind: 'chart',
    id: 'chart',
    name: page.word('chart'),
    placeholder: { role: 'chart', slot: 'chart' },
    frame,
    alt: chartAlt(chart),
    marks,
    native,
    overflows: crowded,
  };
}
