import { axisAirPt, axisMarks, baseline, valueAxis } from './axis';
import { layCategories } from './categories';
import { columnGeometry, scaleWithRoom } from './columns';
import { accent, ink, neutral } from './inks';
import { formatCode, formatShown, notationFor, unitLabel } from './notation';
import { position } from './scale';
import { lineHeightOf, setAbove, setText, widthOf } from './set-text';
import type { Box, ChartData, ChartInk, ChartMark, ChartStyle, LaidChart, NativeSeries } from './types';

type Sort = 'up' | 'down' | 'total';

interface Step {
  readonly category: number;
  readonly sort: Sort;
  readonly from: number;
  readonly to: number;
}

const inks: Readonly<Record<Sort, ChartInk>> = { up: ink('ink', 0.5), down: ink('ink', 0.72), total: neutral };
const labelSizes = [14, 13, 12, 11, 10];

/** Changes one after the other, from sum to sum. */
export function layWaterfall(data: ChartData, frame: Box, { language, words }: ChartStyle): LaidChart {
  const raw = stepsOf(data);
  const notation = notationFor(
    raw.flatMap(({ from, to }) => [from, to, to - from]),
    data,
    language,
  );
  const steps = raw.map((step) => ({ ...step, from: step.from / notation.divisor, to: step.to / notation.divisor }));
  const count = data.categories.length;
  const labels = steps.map((step) => labelOf(step, (value) => formatShown(value, notation)));
  const free = columnGeometry(frame.x, frame.w, count, 1);
  const sizePt = labelSizes.find((size) => labels.every((text) => widthOf(text, size, true) <= free.bandPt * 0.96));
  const values = steps.flatMap(({ from, to }) => [from, to]);
  const names = (columns: typeof free) =>
    layCategories(
      data.categories,
      {
        middles: data.categories.map((_, at) => columns.x + (at + 0.5) * columns.bandPt),
        bandPt: columns.bandPt,
        fromPt: frame.x,
        toPt: frame.x + frame.w,
        emphasis: data.emphasis,
      },
      language,
    );
  const directHeight = frame.h - names(free).heightPt;
  const isDirect = sizePt !== undefined && directHeight > 4 * lineHeightOf(sizePt, language);
  const axis = valueAxis(values, directHeight, notation);
  const left = isDirect ? frame.x : frame.x + Math.min(axis.widthPt, frame.w / 3);
  const columns = isDirect ? free : columnGeometry(left, frame.x + frame.w - left, count, 1);
  const below = names(columns);
  const topPt = frame.y + (isDirect ? 0 : axisAirPt);
  const plot = { x: columns.x, y: topPt, w: columns.w, h: Math.max(frame.y + frame.h - below.heightPt - topPt, 1) };
  const labelPt = sizePt ?? 10;
  const scale = isDirect ? scaleWithRoom(values, plot.h, lineHeightOf(labelPt, language) + 4) : axis.scale;
  const yOf = (value: number) => position(value, scale, plot.y + plot.h, plot.y);
  const inkOf = (step: Step) => (step.category === data.emphasis ? accent : inks[step.sort]);

  const bars = steps.map((step): ChartMark => {
    const [a, b] = [yOf(step.from), yOf(step.to)];
    const name = data.categories[step.category] ?? '';
    const x = columns.leftOf(step.category, 0);
    return { kind: 'rect', name, x, y: Math.min(a, b), w: columns.barPt, h: Math.abs(a - b), fill: inkOf(step) };
  });
  const bridges = steps.slice(1).map((step, at): ChartMark => {
    const before = steps[at] as Step;
    const y = yOf(before.to);
    const x1 = columns.leftOf(before.category, 0) + columns.barPt;
    return {
      kind: 'line',
      name: data.categories[before.category] ?? '',
      x1,
      y1: y,
      x2: columns.leftOf(step.category, 0),
      y2: y,
      stroke: { ink: ink('faint'), widthPt: 0.5 },
    };
  });
  const texts = !isDirect
    ? []
    : steps.map((step, at): ChartMark => {
        const strong = step.category === data.emphasis;
        const look = {
          sizePt: labelPt,
          color: strong ? 'accent' : 'ink',
          bold: strong || step.sort === 'total',
          align: 'center',
        } as const;
        const x = columns.leftOf(step.category, 0) + columns.barPt / 2;
        const isBelow = Math.max(step.from, step.to) <= 0;
        const text = labels[at] ?? '';
        return isBelow
          ? setText(text, x, yOf(Math.min(step.from, step.to)) + 3, look, language)
          : setAbove(text, x, yOf(Math.max(step.from, step.to)) - 3, look, language);
      });

  return {
    marks: [
      ...(isDirect ? [] : axisMarks(axis, plot, language)),
      ...bridges,
      ...bars,
      baseline(scale, plot),
      ...texts,
      ...below.marksAt(plot.y + plot.h),
    ],
    native: {
      shape: 'stacked-columns',
      plot,
      scale,
      categories: data.categories,
      series: nativeSeries(data, steps, isDirect ? labels : null, labelPt, words.total),
      formatCode: formatCode(notation),
      axisFormatCode: formatCode(axis.notation),
      unitLabel: unitLabel(notation),
      gapPercent: columns.gapPercent,
      hasAxis: !isDirect,
      categorySizePt: below.sizePt,
      categoryStep: below.step,
      key: null,
    },
    isEmpty: false,
    crowded: false,
  };
}

function stepsOf(data: ChartData): readonly Step[] {
  let sum: number | null = null;
  return data.categories.flatMap((_, category): Step[] => {
    if (data.totals.includes(category)) return [{ category, sort: 'total', from: 0, to: sum ?? 0 }];
    const change = data.series[0]?.values[category] ?? null;
    if (change === null) return [];
    const from = sum ?? 0;
    // What a waterfall begins with is a sum, not a change.
    const sort = sum === null ? 'total' : change < 0 ? 'down' : 'up';
    sum = from + change;
    return [{ category, sort, from, to: sum }];
  });
}

function labelOf({ sort, from, to }: Step, format: (value: number) => string): string {
  const text = format(sort === 'total' ? to : to - from);
  return sort === 'up' && to > from ? `+${text}` : text;
}

/**
 * A waterfall as office programs draw it: stacked columns on an invisible base. A change that crosses zero needs a part
 * above and one below. An invisible line along the tops carries the labels.
 */
function nativeSeries(
  data: ChartData,
  steps: readonly Step[],
  labels: readonly string[] | null,
  sizePt: number,
  totalName: string,
): readonly NativeSeries[] {
  const column = (of: (step: Step) => number | null) =>
    data.categories.map((_, at) => {
      const step = steps.find(({ category }) => category === at);
      return step ? of(step) : null;
    });
  const low = ({ from, to }: Step) => Math.min(from, to);
  const high = ({ from, to }: Step) => Math.max(from, to);
  const plain = { labels: [], asLine: false, inKey: false, isSum: false } as const;
  const part = (sort: Sort, name: string, of: (step: Step) => number): NativeSeries => ({
    ...plain,
    name,
    values: column((step) => (step.sort === sort ? of(step) : null)),
    ink: inks[sort],
    points: steps.some((step) => step.sort === sort && step.category === data.emphasis)
      ? [{ index: data.emphasis, ink: accent }]
      : [],
  });
  const above = (step: Step) => Math.max(high(step), 0) - Math.max(low(step), 0);
  const below = (step: Step) => Math.min(low(step), 0) - Math.min(high(step), 0);
  const sorts: readonly (readonly [Sort, string])[] = [
    ['total', totalName],
    ['up', '+'],
    ['down', '-'],
  ];
  const base: NativeSeries = {
    ...plain,
    name: '',
    values: column((step) => Math.max(low(step), 0) + Math.min(high(step), 0)),
    ink: null,
    points: [],
  };
  const parts = sorts.map(([sort, name]) => part(sort, name, above));
  const belowZero = steps.some((step) => below(step) < 0)
    ? sorts.map(([sort, name]) => part(sort, `${name} < 0`, below))
    : [];
  const line: NativeSeries = {
    name: data.series[0]?.name ?? '',
    values: column((step) => (high(step) <= 0 ? low(step) : high(step))),
    ink: null,
    points: [],
    asLine: true,
    inKey: false,
    isSum: false,
    labels: steps.map((step, at) => {
      const strong = step.category === data.emphasis;
      return {
        index: step.category,
        position: high(step) <= 0 ? 'below' : 'above',
        color: strong ? 'accent' : 'ink',
        bold: strong || step.sort === 'total',
        sizePt,
        text: labels?.[at] ?? '',
        withName: false,
        shiftPt: 0,
      };
    }),
  };
  const filled = [...parts, ...belowZero].filter((one) => one.values.some((value) => value !== null && value !== 0));
  return labels ? [base, ...filled, line] : [base, ...filled];
}
