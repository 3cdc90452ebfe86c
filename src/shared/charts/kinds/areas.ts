import type { Frame, Ink, Mark, NativeChart, PathCommand } from '#shared/page';
import { axisAirPt, axisMarks, baseline, scaleFor, type ValueAxis, valueAxis } from '../axis';
import { type CategoryNames, layCategories } from '../categories';
import { accent, ink, inksFor } from '../inks';
import { type Key, keyAirPt, layKey } from '../key';
import { carrierSeries, nativeChart, nativeLabel, nativeSeries } from '../native';
import { formatShown, type Notation, notationFor } from '../notation';
import { heightAt } from '../scale';
import { type ChartLayout, type ChartSetting, laid } from '../setting';
import type { ChartData } from '../types';
import type { Typesetter } from '../typesetter';
import { strokeThrough } from './lines';
import { spread } from './spread';

/** All that is decided about areas before one is drawn. */
interface AreaPlan {
  readonly data: ChartData;
  readonly frame: Frame;
  readonly isSingle: boolean;
  readonly inks: readonly Ink[];
  readonly notation: Notation;
  /** By series, what it and those below it add up to, in display units. */
  readonly tops: readonly (readonly number[])[];
  /** What stands at the end of the uppermost edge. */
  readonly endTotal: string;
  readonly totalPt: number;
  readonly key: Key | null;
  readonly axis: ValueAxis;
  readonly middles: readonly number[];
  readonly names: CategoryNames;
  readonly plot: Frame;
}

/** Areas on top of each other; a single one has a line on its edge. */
export const layAreas: ChartLayout = (data, frame, setting) => {
  const plan = planAreas(data, frame, setting);
  return laid(areaMarks(plan, setting.type), areaNative(plan, setting.words.total), plan.names.crowded);
};

function planAreas(data: ChartData, frame: Frame, { language, type, largestPt }: ChartSetting): AreaPlan {
  const parts = data.series.map((one) => one.values.map((value) => Math.max(value ?? 0, 0)));
  const sums = parts.map((_, at) =>
    data.categories.map((__, c) => parts.slice(0, at + 1).reduce((sum, one) => sum + (one[c] ?? 0), 0)),
  );
  const notation = notationFor([...parts.flat(), ...sums.flat()], data, language);
  const tops = sums.map((values) => values.map((value) => value / notation.divisor));
  const isSingle = data.series.length === 1;
  const inks = isSingle ? [ink('brand', 0.8)] : inksFor(data.series.length, data.emphasis);
  const entries = data.series.map(({ name }, at) => ({ name, ink: inks[at] as Ink, strong: at === data.emphasis }));
  const key = isSingle ? null : layKey(entries, frame, largestPt, type);
  const topPt = frame.y + (key ? key.box.h + keyAirPt : 0);
  const endTotal = formatShown(tops.at(-1)?.at(-1) ?? 0, notation);
  const rightPt = Math.min(type.width(endTotal, largestPt, true) + 10, frame.w / 3);
  const scale = scaleFor(tops.flat(), frame.h - (topPt - frame.y) - 30);
  const axis = valueAxis(scale, notation, largestPt, type);
  const x = frame.x + Math.min(axis.widthPt, frame.w / 3);
  const w = Math.max(frame.x + frame.w - rightPt - x, 1);
  const count = data.categories.length;
  const bandPt = w / Math.max(count - 1, 1);
  const middles = data.categories.map((_, at) => (count === 1 ? x + w / 2 : x + at * bandPt));
  const reach = { middles, bandPt, fromPt: frame.x, toPt: frame.x + frame.w, emphasis: -1, largestPt };
  const names = layCategories(data.categories, reach, type);
  const plot = { x, y: topPt + axisAirPt, w, h: Math.max(frame.y + frame.h - names.heightPt - topPt - axisAirPt, 1) };
  return { data, frame, isSingle, inks, notation, tops, endTotal, totalPt: largestPt, key, axis, middles, names, plot };
}

type Points = readonly (readonly [number, number])[];

/** The upper edge of a series' area; the axis below the first. */
function edgeOf(at: number, { data, tops, axis, plot, middles }: AreaPlan): Points {
  const heights = data.categories.map((_, c) => heightAt(at < 0 ? 0 : (tops[at]?.[c] ?? 0), axis.scale, plot));
  const [only = 0] = heights;
  // One point alone would be an area without width.
  if (heights.length === 1)
    return [
      [plot.x, only],
      [plot.x + plot.w, only],
    ];
  return heights.map((y, c) => [middles[c] ?? plot.x, y] as const);
}

function areaMarks(plan: AreaPlan, type: Typesetter): readonly Mark[] {
  const { data, frame, isSingle, inks, key, axis, plot, names, endTotal, totalPt } = plan;
  const areas = data.series.map(({ name }, at): Mark => {
    const points = [...edgeOf(at, plan), ...[...edgeOf(at - 1, plan)].reverse()];
    const commands = points.map(([x, y], index): PathCommand => [index === 0 ? 'M' : 'L', x, y]);
    return { kind: 'path', name, commands: [...commands, ['Z']], fill: inks[at] as Ink, stroke: null };
  });
  const upper = edgeOf(data.series.length - 1, plan);
  const line = { kind: 'path', name: data.series[0]?.name ?? '', commands: strokeThrough(upper), fill: null } as const;
  const look = { sizePt: totalPt, color: isSingle ? 'accent' : 'ink', bold: true } as const;
  const total = type.middle(endTotal, plot.x + plot.w + 8, upper.at(-1)?.[1] ?? 0, look);
  return [
    ...(key?.marks ?? []),
    ...axisMarks(axis, plot, type),
    ...areas,
    ...(isSingle ? [{ ...line, stroke: { ink: accent, widthPt: 2 } }] : []),
    baseline(axis.scale, plot),
    ...spread([total], frame.y, plot.y + plot.h + 8),
    ...names.marksAt(plot.y + plot.h),
  ];
}

function areaNative(plan: AreaPlan, totalName: string): NativeChart {
  const { data, isSingle, inks, notation, tops, axis, plot, names, key, totalPt } = plan;
  const areas = data.series.map(({ name, values }, at) =>
    nativeSeries({
      name,
      values: values.map((value) => (value === null ? null : value / notation.divisor)),
      ink: inks[at] as Ink,
    }),
  );
  const color = isSingle ? 'accent' : 'ink';
  const end = { index: data.categories.length - 1, position: 'right', color, bold: true, sizePt: totalPt } as const;
  // The edge of a single area, and what carries the sum at the end.
  const onTop = carrierSeries({
    name: totalName,
    values: tops.at(-1) ?? [],
    ink: isSingle ? accent : null,
    labels: [nativeLabel(end)],
    isSum: true,
  });
  const { scale } = axis;
  const series = [...areas, onTop];
  return nativeChart(
    { shape: 'stacked-areas', plot, scale, categories: data.categories, series, gapPercent: 100, hasAxis: true },
    notation,
    axis,
    names,
    key,
  );
}
