import type { Ink, Mark, NativeChart, NativeLabel, PathCommand, TextMark } from '#shared/page';
import { axisMarks, baseline } from '../axis';
import { inside } from '../categories';
import { nativeChart, nativeLabel, nativeSeries } from '../native';
import { formatShown, isUnseen } from '../notation';
import { heightAt } from '../scale';
import { type ChartLayout, laid } from '../setting';
import type { Typesetter } from '../typesetter';
import { type LinePlan, planLines } from './line-plan';
import { spread } from './spread';

/** Lines with their names at their ends. */
export const layLines: ChartLayout = (data, frame, { type, ...setting }) => {
  const plan = planLines(data, frame, { type, ...setting });
  const ends = endLabels(plan, type);
  return laid(lineMarks(plan, ends, type), lineNative(plan, ends), plan.names.crowded);
};

/** The label at the end of a series' line, and how far it had to move down to stand free. */
interface EndLabel {
  readonly series: number;
  readonly mark: TextMark;
  readonly shiftPt: number;
}

function endLabels(plan: LinePlan, type: Typesetter): readonly EndLabel[] {
  const { frame, plot, axis, lines, middles, ends, strong, showsAll, hasEnds, labelPt } = plan;
  if (showsAll || !hasEnds) return [];
  const wanted = lines.flatMap((line, series) => {
    const index = line.findLastIndex((value) => value !== null);
    if (index < 0) return [];
    const bold = strong[series] === true;
    const look = { sizePt: labelPt, color: bold ? 'accent' : 'ink', bold } as const;
    const y = heightAt(line[index] as number, axis.scale, plot);
    return [{ series, mark: type.middle(ends[series] ?? '', (middles[index] ?? 0) + 8, y, look) }];
  });
  const placed = spread(
    wanted.map(({ mark }) => mark),
    frame.y,
    plot.y + plot.h,
  );
  return wanted.map(({ series, mark }, at) => {
    const free = placed[at] ?? mark;
    return { series, mark: free, shiftPt: free.frame.y - mark.frame.y };
  });
}

function lineMarks(plan: LinePlan, ends: readonly EndLabel[], type: Typesetter): readonly Mark[] {
  const { lines, strong, key, note, showsAll, axis, plot, names } = plan;
  // What matters is drawn last, over the others.
  const order = lines.map((_, at) => at).sort((a, b) => Number(strong[a]) - Number(strong[b]));
  return [
    ...(key?.marks ?? []),
    ...note,
    ...(showsAll ? [] : axisMarks(axis, plot, type)),
    baseline(axis.scale, plot),
    ...order.flatMap((at) => lineWithDots(at, plan)),
    ...ends.map(({ mark }) => mark),
    ...(showsAll ? pointLabels(plan, type) : []),
    ...names.marksAt(plot.y + plot.h),
  ];
}

function lineWithDots(at: number, { data, lines, inks, strong, middles, plot, axis, showsAll }: LinePlan): Mark[] {
  const stroke = { ink: inks[at] as Ink, widthPt: strong[at] ? 2.5 : 1.75 };
  const name = data.series[at]?.name ?? '';
  const points = (lines[at] ?? []).map((value, index) =>
    value === null ? null : ([middles[index] ?? plot.x, heightAt(value, axis.scale, plot)] as const),
  );
  const last = points.findLast((point) => point !== null);
  const alone = points.flatMap((point, index) => (point && !points[index - 1] && !points[index + 1] ? [point] : []));
  const dots = showsAll
    ? points.filter((point) => point !== null)
    : [...alone, ...(last && !alone.includes(last) ? [last] : [])];
  const commands = strokeThrough(points);
  const r = strong[at] ? 3.5 : 2.5;
  return [
    ...(commands.length > 1 ? [{ kind: 'path', name, commands, fill: null, stroke } as const] : []),
    ...dots.map(([x, y]) => ({ kind: 'circle', name, x, y, r, fill: stroke.ink, stroke: null }) as const),
  ];
}

function pointLabels(
  { frame, lines, middles, plot, axis, notation, labelPt }: LinePlan,
  type: Typesetter,
): readonly Mark[] {
  const line = lines[0] ?? [];
  const last = line.findLastIndex((value) => value !== null);
  return line.flatMap((value, index) => {
    if (value === null) return [];
    const bold = index === last;
    const look = { sizePt: labelPt, color: bold ? 'accent' : 'ink', bold, align: 'center' } as const;
    const y = heightAt(value, axis.scale, plot) - 6;
    const mark = type.above(formatShown(value, notation), middles[index] ?? 0, y, look);
    return [inside(mark, frame.x, frame.x + frame.w)];
  });
}

function lineNative(plan: LinePlan, ends: readonly EndLabel[]): NativeChart {
  const { data, lines, inks, showsAll, axis, plot, notation, names, key } = plan;
  const series = data.series.map(({ name }, at) =>
    nativeSeries({
      name,
      values: lines[at] ?? [],
      ink: inks[at] as Ink,
      labels: nativeLabels(at, plan, ends),
      asLine: true,
    }),
  );
  const { scale } = axis;
  return nativeChart(
    { shape: 'lines', plot, scale, categories: data.categories, series, gapPercent: 100, hasAxis: !showsAll },
    notation,
    axis,
    names,
    key,
  );
}

function nativeLabels(at: number, plan: LinePlan, ends: readonly EndLabel[]): readonly NativeLabel[] {
  const { lines, strong, isSingle, showsAll, labelPt, notation } = plan;
  const line = lines[at] ?? [];
  const last = line.findLastIndex((value) => value !== null);
  const look = (bold: boolean) => ({ sizePt: labelPt, color: bold ? 'accent' : 'ink', bold }) as const;
  if (showsAll)
    return line.flatMap((value, index) =>
      value === null
        ? []
        : [
            nativeLabel({
              index,
              position: 'above',
              ...look(index === last),
              text: isUnseen(value, notation) ? formatShown(value, notation) : null,
            }),
          ],
    );
  const end = ends.find(({ series }) => series === at);
  if (!end) return [];
  const { shiftPt } = end;
  return [nativeLabel({ index: last, position: 'right', ...look(strong[at] === true), withName: !isSingle, shiftPt })];
}

/** A line through points, broken where one is missing. */
export function strokeThrough(points: readonly (readonly [number, number] | null)[]): readonly PathCommand[] {
  return points.flatMap((point, at): PathCommand[] => {
    if (!point) return [];
    if (points[at - 1]) return [['L', point[0], point[1]]];
    // A point that stands alone has no line.
    return points[at + 1] ? [['M', point[0], point[1]]] : [];
  });
}
