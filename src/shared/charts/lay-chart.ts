import type { Frame } from '#shared/page';
import { cleanData, pointsOf, positiveParts } from './clean-data';
import { ink } from './inks';
import { layAreas } from './kinds/areas';
import { layBars } from './kinds/bars';
import { layColumns } from './kinds/columns';
import { layDoughnut } from './kinds/doughnut';
import { layFunds } from './kinds/funds';
import { layFunnel } from './kinds/funnel';
import { layGantt } from './kinds/gantt';
import { layLines } from './kinds/lines';
import { layMarket } from './kinds/market';
import { layOrganisation } from './kinds/organisation';
import { layPositioning } from './kinds/positioning';
import { layScatter } from './kinds/scatter';
import { layWaterfall } from './kinds/waterfall';
import { outlinedAreas } from './outlined-areas';
import { type ChartLayout, type ChartSetting, largestLabelPt } from './setting';
import { tidied } from './tidy';
import { layTitles, titledNative } from './titles';
import { chartTraits } from './traits';
import type { ChartData, ChartStyle, ChartType, LaidChart } from './types';
import { typesetter } from './typesetter';

const layouts: Readonly<Record<ChartType, ChartLayout>> = {
  column: layColumns,
  stacked: layColumns,
  bar: layBars,
  waterfall: layWaterfall,
  line: layLines,
  // Areas below zero on top of each other would show nothing that is true.
  area: (data, frame, setting) =>
    data.series.some((one) => one.values.some((value) => value !== null && value < 0))
      ? layLines(data, frame, setting)
      : layAreas(data, frame, setting),
  doughnut: layDoughnut,
  scatter: layScatter,
  funnel: layFunnel,
  positioning: layPositioning,
  gantt: layGantt,
  market: layMarket,
  funds: layFunds,
};

/** Lays a chart into a frame, whatever is in the data: what can't be drawn is left out, and a chart of nothing says so. */
export function layChart(data: ChartData, frame: Frame, style: ChartStyle): LaidChart {
  const clean = cleanData(data);
  const { language, words, typeface } = style;
  const setting = { language, words, type: typesetter(language, typeface), largestPt: largestLabelPt(frame) };
  if (!hasSomething(clean)) return tidied(emptyChart(frame, setting), frame);
  const titles = layTitles(clean, frame, setting);
  const drawn = layoutOf(clean)(clean, titles.inner, setting);
  const chart = style.outlined ? outlinedAreas(drawn) : drawn;
  return tidied(
    {
      ...chart,
      marks: [...titles.marks, ...chart.marks],
      native: chart.native && titledNative(chart.native, titles),
      crowded: chart.crowded || titles.crowded,
    },
    frame,
  );
}

function layoutOf({ type, boxes }: ChartData): ChartLayout {
  return boxes ? layOrganisation : layouts[type];
}

function hasSomething(data: ChartData): boolean {
  if (data.boxes) return data.boxes.length > 0;
  const { type, series } = data;
  switch (chartTraits[type].draws) {
    case 'parts':
      return positiveParts(data).length > 0;
    case 'points':
      return pointsOf(data).length > 0;
    case 'values':
      return series.some((one) => one.values.some((value) => value !== null));
  }
}

/** An honest empty place: where a chart will be, and that there is none yet. */
function emptyChart(frame: Frame, { words, type }: ChartSetting): LaidChart {
  const middle = { x: frame.x + frame.w / 2, y: frame.y + frame.h / 2 };
  const look = { sizePt: 14, color: 'faint', align: 'center' } as const;
  const ground = { kind: 'rect', name: words.noData, ...frame, fill: ink('panel') } as const;
  const text = type.middle(words.noData, middle.x, middle.y, look, frame.w);
  return { marks: [ground, text], native: null, isEmpty: true, crowded: false };
}
