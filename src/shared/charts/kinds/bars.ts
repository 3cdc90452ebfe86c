import type { Frame, Ink, Mark, NativeChart, NativeLabel, Scale, TextMark } from '#shared/page';
import { axisSizePt, scaleFor } from '../axis';
import { brand, ink, inksFor, neutral } from '../inks';
import { type Key, keyAirPt, layKey } from '../key';
import { nativeChart, nativeLabel, nativeSeries } from '../native';
import { decimalsFor, formatShown, isUnseen, type Notation } from '../notation';
import { position, ticksOf } from '../scale';
import { type ChartLayout, type ChartSetting, leastPt, sizesFrom } from '../setting';
import type { ChartData } from '../types';
import type { Typesetter } from '../typesetter';
import { type Bar, type Bars, barsOf } from './bar-values';
import { columnGeometry, scaleWithRoom } from './column-geometry';

/** Names take at most this part of the width; a bar is at most so thick, however few there are. */
const namesPart = 0.38;
const thickestPt = 84;
const namesGapPt = 10;
const valueGapPt = 5;
const airParts = [0.6, 0.4, 0.2];

/** All that is decided about horizontal bars before one is drawn. */
interface BarPlan extends Bars {
  readonly data: ChartData;
  readonly inks: readonly Ink[];
  readonly key: Key | null;
  readonly plot: Frame;
  readonly scale: Scale;
  /** Values stand at the ends of the bars; otherwise an axis below says them. */
  readonly isDirect: boolean;
  readonly labelPt: number;
  readonly axisPt: number;
  readonly names: readonly TextMark[];
  readonly namePt: number;
  readonly step: number;
  readonly bandPt: number;
  readonly barPt: number;
  readonly gapPercent: number;
  readonly topOf: (bar: Pick<Bar, 'category' | 'series'>) => number;
}

/** A row for each category: its name at the left, its bars, and their values at their ends. */
export const layBars: ChartLayout = (data, frame, setting) => {
  const plan = planBars(data, frame, setting);
  const crowded = plan.step > 1 || !plan.isDirect;
  return { marks: barMarks(plan, setting.type), native: barNative(plan), isEmpty: false, crowded };
};

function planBars(data: ChartData, frame: Frame, { language, type, largestPt }: ChartSetting): BarPlan {
  const bars = barsOf(data, language);
  const isMany = data.series.length > 1;
  const inks = isMany ? inksFor(data.series.length, data.emphasis) : [neutral];
  const entries = data.series.map(({ name }, at) => ({ name, ink: inks[at] as Ink, strong: at === data.emphasis }));
  const key = isMany ? layKey(entries, frame, largestPt, type) : null;
  const topPt = frame.y + (key ? key.box.h + keyAirPt : 0);
  const freeH = Math.max(frame.y + frame.h - topPt, 1);
  const lanes = data.series.length;
  const rowsIn = (heightPt: number, airPart: number) =>
    columnGeometry(topPt, heightPt, data.categories.length, lanes, { mostPt: thickestPt, airPart });
  // Rows move closer together before their values are made smaller than can be read.
  const airPart = airParts.find((part) => rowsIn(freeH, part).barPt >= type.lineHeight(leastPt)) ?? 0.2;
  const fitting = sizesFrom(largestPt).find((size) => rowsIn(freeH, airPart).barPt >= type.lineHeight(size));
  const isDirect = fitting !== undefined;
  const labelPt = fitting ?? leastPt;
  const axisPt = axisSizePt(largestPt);
  const h = Math.max(isDirect ? freeH : freeH - type.lineHeight(axisPt) - 6, 1);
  const rows = rowsIn(h, airPart);
  const named = layNames(data.categories, rows.bandPt, frame, bars.strongCategory, labelPt, type);
  const left = frame.x + (named.widthPt === 0 ? 0 : named.widthPt + namesGapPt);
  const plot = { x: left, y: topPt, w: Math.max(frame.x + frame.w - left, 1), h };
  const ends = bars.bars.map((bar) => bar.to);
  const widest = Math.max(0, ...ends.map((end) => type.width(formatShown(end, bars.notation), labelPt, true)));
  const scale = isDirect ? scaleWithRoom(ends, plot.w, widest + valueGapPt) : scaleFor(ends, plot.w / 2);
  const middles = data.categories.map((_, at) => rows.x + (at + 0.5) * rows.bandPt);
  return {
    ...bars,
    data,
    inks,
    key,
    plot,
    scale,
    isDirect,
    labelPt,
    axisPt,
    names: named.marksAt(left - namesGapPt, middles),
    namePt: named.sizePt,
    step: named.step,
    bandPt: rows.bandPt,
    barPt: rows.barPt,
    gapPercent: rows.gapPercent,
    topOf: ({ category, series }) => rows.leftOf(category, series),
  };
}

/** Names in the largest size in which all of them fit into two lines; in the smallest every so many of them, shortened. */
function layNames(
  names: readonly string[],
  bandPt: number,
  frame: Frame,
  strong: number,
  largestPt: number,
  type: Typesetter,
) {
  const room = frame.w * namesPart;
  const set = (name: string, at: number, sizePt: number, x: number, y: number) => {
    const bold = at === strong;
    return type.middle(name, x, y, { sizePt, color: bold ? 'ink' : 'muted', bold, align: 'right' }, room);
  };
  const fits = (sizePt: number) =>
    names.every((name, at) => {
      const { lines, frame: box } = set(name, at, sizePt, 0, 0);
      return lines.length <= 2 && box.h <= Math.max(bandPt - 2, 1) && type.longestWord(name, sizePt, true) <= room;
    });
  const found = sizesFrom(largestPt).find(fits);
  const sizePt = found ?? leastPt;
  const step = found ? 1 : Math.max(Math.ceil((type.lineHeight(sizePt) + 1) / bandPt), 1);
  const shown = names.map((name, at) =>
    found ? name : at % step === 0 ? type.shortened(name, room, sizePt, at === strong) : '',
  );
  const placed = shown.map((name, at) => set(name, at, sizePt, 0, 0));
  const widthPt = Math.max(0, ...placed.map(({ frame: box }) => box.w));
  const marksAt = (x: number, middles: readonly number[]) =>
    shown.flatMap((name, at) => (name === '' ? [] : [set(name, at, sizePt, x, middles[at] ?? 0)]));
  return { sizePt, step, widthPt, marksAt };
}

function barMarks(plan: BarPlan, type: Typesetter): readonly Mark[] {
  const { key, bars, plot, scale, isDirect, names } = plan;
  const zero = position(0, scale, plot.x, plot.x + plot.w);
  const stroke = { ink: ink('ink'), widthPt: 0.75 };
  return [
    ...(key?.marks ?? []),
    ...(isDirect ? [] : lowerAxis(plan, type)),
    ...bars.map((bar) => barMark(bar, plan)),
    { kind: 'line', name: '0', x1: zero, x2: zero, y1: plot.y, y2: plot.y + plot.h, stroke },
    ...(isDirect ? bars.map((bar) => valueLabel(bar, plan, type)) : []),
    ...names,
  ];
}

function barMark(bar: Bar, { data, scale, plot, barPt, topOf }: BarPlan): Mark {
  const [a, b] = [bar.from, bar.to].map((value) => position(value, scale, plot.x, plot.x + plot.w)) as [number, number];
  const name = [data.categories[bar.category], data.series[bar.series]?.name].filter((part) => part).join(', ');
  return { kind: 'rect', name, x: Math.min(a, b), y: topOf(bar), w: Math.abs(b - a), h: barPt, fill: bar.ink };
}

function valueLabel(bar: Bar, { scale, plot, barPt, topOf, labelPt, notation }: BarPlan, type: Typesetter): Mark {
  const x = position(bar.to, scale, plot.x, plot.x + plot.w);
  const y = topOf(bar) + barPt / 2;
  const look = { sizePt: labelPt, color: bar.strong ? 'accent' : 'ink', bold: bar.strong } as const;
  const text = formatShown(bar.to, notation);
  return bar.to < 0
    ? type.middle(text, x - valueGapPt, y, { ...look, align: 'right' })
    : type.middle(text, x + valueGapPt, y, look);
}

function axisNotation({ notation, scale }: BarPlan): Notation {
  return { ...notation, decimals: Math.min(decimalsFor(ticksOf(scale)), 2) };
}

function lowerAxis(plan: BarPlan, type: Typesetter): readonly Mark[] {
  const { scale, plot, axisPt } = plan;
  const notation = axisNotation(plan);
  const ticks = ticksOf(scale);
  return ticks.flatMap((tick, at): Mark[] => {
    const x = position(tick, scale, plot.x, plot.x + plot.w);
    const name = formatShown(tick, notation);
    const stroke = { ink: ink('rule'), widthPt: 0.5 };
    const look = { sizePt: axisPt, color: 'faint', align: at === ticks.length - 1 ? 'right' : 'center' } as const;
    return [
      { kind: 'line', name, x1: x, x2: x, y1: plot.y, y2: plot.y + plot.h, stroke },
      type.below(name, x, plot.y + plot.h + 6, look),
    ];
  });
}

function barNative(plan: BarPlan): NativeChart {
  const { data, inks, notation, strongCategory, plot, scale, gapPercent, isDirect, namePt, step, key, axisPt } = plan;
  const series = data.series.map((one, at) =>
    nativeSeries({
      name: one.name,
      values: one.values.map((value) => (value === null ? null : value / notation.divisor)),
      ink: inks[at] ?? null,
      points: strongCategory >= 0 && at === 0 ? [{ index: strongCategory, ink: brand }] : [],
      labels: isDirect ? nativeLabels(at, plan) : [],
    }),
  );
  const described = { plot, scale, categories: data.categories, series, gapPercent, hasAxis: !isDirect };
  const axis = { notation: axisNotation(plan), sizePt: axisPt };
  return nativeChart({ shape: 'bars', ...described }, notation, axis, { sizePt: namePt, step }, key);
}

function nativeLabels(series: number, { bars, labelPt, notation }: BarPlan): readonly NativeLabel[] {
  return bars
    .filter((bar) => bar.series === series)
    .map(({ category, to, strong }) =>
      nativeLabel({
        index: category,
        position: to < 0 ? 'left' : 'right',
        color: strong ? 'accent' : 'ink',
        bold: strong,
        sizePt: labelPt,
        text: isUnseen(to, notation) ? formatShown(to, notation) : null,
      }),
    );
}
