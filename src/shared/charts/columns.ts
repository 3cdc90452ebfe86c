import { axisAirPt, axisMarks, baseline, valueAxis } from './axis';
import { type CategoryNames, layCategories } from './categories';
import { accent, inksFor, neutral, textOn } from './inks';
import { keyAirPt, layKey } from './key';
import { formatCode, formatShown, notationFor, unitLabel } from './notation';
import { extentWithZero, position } from './scale';
import { lineHeightOf, setAbove, setMiddle, setText, widthOf } from './set-text';
import type {
  Box,
  ChartData,
  ChartInk,
  ChartMark,
  ChartStyle,
  LaidChart,
  NativeLabel,
  NativeSeries,
  Scale,
} from './types';

/** A column or a part of one: from and to are values in display units. */
interface Bar {
  readonly category: number;
  readonly series: number;
  readonly from: number;
  readonly to: number;
  readonly ink: ChartInk;
  readonly strong: boolean;
}

const labelSizes = [14, 13, 12, 11, 10];
/** Columns are no wider, however few there are. */
const widestPt = 96;

/** Columns side by side, or on top of each other with the sum above them. */
export function layColumns(data: ChartData, frame: Box, { language, words }: ChartStyle): LaidChart {
  const isStacked = data.type === 'stacked' && data.series.length > 1;
  const count = data.categories.length;
  const sums = data.categories.map((_, at) => sumOf(data.series.map((one) => one.values[at] ?? null)));
  const raw = data.series.flatMap((one) => one.values.filter((value) => value !== null));
  const notation = notationFor(isStacked ? [...raw, ...sums.map(({ total }) => total)] : raw, data, language);
  const shown = (value: number) => value / notation.divisor;
  const inks = data.series.length > 1 ? inksFor(data.series.length, data.emphasis) : [neutral];
  const strongSeries = data.series.length > 1 ? data.emphasis : -1;
  const strongCategory = data.series.length > 1 ? -1 : data.emphasis;

  const bars = data.series.flatMap((one, series) =>
    one.values.flatMap((value, category): Bar[] => {
      if (value === null) return [];
      const below = data.series.slice(0, series).map((other) => other.values[category] ?? 0);
      const from = isStacked
        ? below.filter((other) => other < 0 === value < 0).reduce((sum, other) => sum + other, 0)
        : 0;
      const strong = series === strongSeries || category === strongCategory;
      const ink = category === strongCategory ? accent : (inks[series] as ChartInk);
      return [{ category, series, from: shown(from), to: shown(from + value), ink, strong }];
    }),
  );

  const key =
    data.series.length > 1
      ? layKey(
          data.series.map(({ name }, at) => ({ name, ink: inks[at] as ChartInk, strong: at === strongSeries })),
          frame,
          language,
        )
      : null;
  const topPt = frame.y + (key ? key.box.h + keyAirPt : 0);
  const lanes = isStacked ? 1 : data.series.length;
  const geometry = (x: number) => columnGeometry(x, frame.x + frame.w - x, count, lanes);

  // Values on the columns need no axis; where they have no room, an axis says them.
  const free = geometry(frame.x);
  const texts = isStacked
    ? sums.map(({ total }) => formatShown(shown(total), notation))
    : bars.map((bar) => formatShown(bar.to - bar.from, notation));
  const room = isStacked || lanes === 1 ? free.bandPt * 0.96 : free.barPt * 1.06;
  const sizePt = labelSizes.find((size) => texts.every((text) => widthOf(text, size, true) <= room));
  const bottom = names(data, free, frame, language, strongCategory);
  const directHeight = frame.y + frame.h - bottom.heightPt - topPt;
  const isDirect = sizePt !== undefined && directHeight > 4 * lineHeightOf(sizePt, language);

  const values = [...bars.flatMap((bar) => [bar.from, bar.to])];
  const axis = valueAxis(values, directHeight, notation);
  const columns = isDirect ? free : geometry(frame.x + Math.min(axis.widthPt, frame.w / 3));
  const below = isDirect ? bottom : names(data, columns, frame, language, strongCategory);
  const plot: Box = {
    x: columns.x,
    y: isDirect ? topPt : topPt + axisAirPt,
    w: columns.w,
    h: Math.max(frame.y + frame.h - below.heightPt - topPt - (isDirect ? 0 : axisAirPt), 1),
  };
  const labelPt = sizePt ?? 10;
  const scale = isDirect ? scaleWithRoom(values, plot.h, lineHeightOf(labelPt, language) + 4) : axis.scale;
  const yOf = (value: number) => position(value, scale, plot.y + plot.h, plot.y);
  const xOf = (bar: Bar) => columns.leftOf(bar.category, isStacked ? 0 : bar.series);

  const rects = bars.map((bar): ChartMark => {
    const [a, b] = [yOf(bar.from), yOf(bar.to)];
    const name = [data.categories[bar.category], data.series[bar.series]?.name].filter((part) => part).join(', ');
    // A hairline of paper parts the pieces of a stack.
    const gap = isStacked && Math.abs(b - a) > 3 ? 0.75 : 0;
    return {
      kind: 'rect',
      name,
      x: xOf(bar),
      y: Math.min(a, b) + gap,
      w: columns.barPt,
      h: Math.abs(b - a) - gap,
      fill: bar.ink,
    };
  });
  const valueLabels = !isDirect || isStacked ? [] : bars.map((bar) => valueLabel(bar));
  function valueLabel(bar: Bar): ChartMark {
    const x = xOf(bar) + columns.barPt / 2;
    const look = { sizePt: labelPt, color: bar.strong ? 'accent' : 'ink', bold: bar.strong, align: 'center' } as const;
    const text = formatShown(bar.to, notation);
    return bar.to < 0
      ? setText(text, x, yOf(bar.to) + 3, look, language)
      : setAbove(text, x, yOf(bar.to) - 3, look, language);
  }
  const partLabels = !isStacked
    ? []
    : bars
        .filter((bar) => fitsInside(bar))
        .map((bar) => {
          const look = { sizePt: partPt, color: textOn(bar.ink), align: 'center' } as const;
          const y = (yOf(bar.from) + yOf(bar.to)) / 2;
          return setMiddle(formatShown(bar.to - bar.from, notation), xOf(bar) + columns.barPt / 2, y, look, language);
        });
  function fitsInside(bar: Bar): boolean {
    const heightPt = Math.abs(yOf(bar.from) - yOf(bar.to));
    const text = formatShown(bar.to - bar.from, notation);
    return heightPt >= lineHeightOf(partPt, language) + 2 && widthOf(text, partPt) <= columns.barPt - 6;
  }
  const sumLabels =
    !isStacked || !isDirect
      ? []
      : sums.flatMap(({ total, high, isAny }, category): ChartMark[] => {
          if (!isAny) return [];
          const look = { sizePt: labelPt, color: 'ink', bold: true, align: 'center' } as const;
          const x = columns.leftOf(category, 0) + columns.barPt / 2;
          return [setAbove(formatShown(shown(total), notation), x, yOf(shown(high)) - 3, look, language)];
        });

  const labelsOf = (series: number): readonly NativeLabel[] =>
    bars
      .filter((bar) => bar.series === series && (isStacked ? fitsInside(bar) : isDirect))
      .map((bar) => ({
        index: bar.category,
        position: isStacked ? 'middle' : bar.to < 0 ? 'below' : 'above',
        color: isStacked ? textOn(bar.ink) : bar.strong ? 'accent' : 'ink',
        bold: bar.strong && !isStacked,
        sizePt: isStacked ? partPt : labelPt,
        text: null,
        withName: false,
        shiftPt: 0,
      }));
  const native = data.series.map(
    (one, at): NativeSeries => ({
      name: one.name,
      values: one.values.map((value) => (value === null ? null : shown(value))),
      ink: inks[at] as ChartInk,
      points: strongCategory >= 0 && at === 0 ? [{ index: strongCategory, ink: accent }] : [],
      labels: labelsOf(at),
      asLine: false,
      inKey: true,
      isSum: false,
    }),
  );
  const onTop: NativeSeries = {
    name: words.total,
    values: sums.map(({ high, isAny }) => (isAny ? shown(high) : null)),
    ink: null,
    points: [],
    labels: sums.flatMap(({ total, high, isAny }, index): NativeLabel[] => {
      const text = Math.abs(total - high) > 1e-9 * Math.abs(high) ? formatShown(shown(total), notation) : null;
      return isAny
        ? [{ index, position: 'above', color: 'ink', bold: true, sizePt: labelPt, text, withName: false, shiftPt: 0 }]
        : [];
    }),
    asLine: true,
    inKey: false,
    isSum: sums.every(({ total, high }) => total === high),
  };

  return {
    marks: [
      ...(key?.marks ?? []),
      ...(isDirect ? [] : axisMarks(axis, plot, language)),
      ...rects,
      baseline(scale, plot),
      ...valueLabels,
      ...sumLabels,
      ...partLabels,
      ...below.marksAt(plot.y + plot.h),
    ],
    native: {
      shape: isStacked ? 'stacked-columns' : 'columns',
      plot,
      scale,
      categories: data.categories,
      series: isStacked && isDirect ? [...native, onTop] : native,
      formatCode: formatCode(notation),
      axisFormatCode: formatCode(axis.notation),
      unitLabel: unitLabel(notation),
      gapPercent: columns.gapPercent,
      hasAxis: !isDirect,
      categorySizePt: below.sizePt,
      categoryStep: below.step,
      key: key?.box ?? null,
    },
    isEmpty: false,
    crowded: false,
  };
}

const partPt = 11;

/** A scale whose ends leave room for labels above the highest and below the lowest column. */
export function scaleWithRoom(values: readonly number[], heightPt: number, labelPt: number): Scale {
  const [low, high] = extentWithZero(values);
  const rooms = (low < 0 ? 1 : 0) + (high > 0 ? 1 : 0);
  const perPt = (high - low) / Math.max(heightPt - rooms * labelPt, heightPt / 4);
  const min = low < 0 ? low - labelPt * perPt : 0;
  const max = high > 0 ? high + labelPt * perPt : 0;
  return { min, max, step: (max - min) / 4 };
}

interface ColumnGeometry {
  readonly x: number;
  readonly w: number;
  readonly bandPt: number;
  readonly barPt: number;
  readonly gapPercent: number;
  readonly leftOf: (category: number, lane: number) => number;
}

/** Where columns stand: `lanes` side by side in each of `count` bands. Gaps are what office programs allow. */
export function columnGeometry(x: number, w: number, count: number, lanes: number): ColumnGeometry {
  const bandPt = w / Math.max(count, 1);
  const wanted = Math.min(bandPt / (lanes + (lanes > 1 ? 0.6 : 0.55)), widestPt);
  const gapPercent = Math.min(500, Math.round(((bandPt - lanes * wanted) / wanted) * 100));
  const barPt = bandPt / (lanes + gapPercent / 100);
  const leftOf = (category: number, lane: number) =>
    x + category * bandPt + (bandPt - lanes * barPt) / 2 + lane * barPt;
  return { x, w, bandPt, barPt, gapPercent, leftOf };
}

function names(
  data: ChartData,
  columns: ColumnGeometry,
  frame: Box,
  language: ChartStyle['language'],
  emphasis: number,
): CategoryNames {
  const middles = data.categories.map((_, at) => columns.x + (at + 0.5) * columns.bandPt);
  const band = { middles, bandPt: columns.bandPt, fromPt: frame.x, toPt: frame.x + frame.w, emphasis };
  return layCategories(data.categories, band, language);
}

/** What a stack adds up to, and how high it reaches. */
function sumOf(values: readonly (number | null)[]) {
  let total = 0;
  let high = 0;
  let isAny = false;
  for (const value of values) {
    if (value === null) continue;
    isAny = true;
    total += value;
    if (value > 0) high += value;
  }
  return { total, high, isAny };
}
