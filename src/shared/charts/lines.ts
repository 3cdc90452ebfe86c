import { axisMarks, baseline, valueAxis } from './axis';
import { inside, layCategories } from './categories';
import { accent, inksFor } from './inks';
import { keyAirPt, layKey } from './key';
import { formatCode, formatShown, notationFor, unitLabel } from './notation';
import { position } from './scale';
import { lineHeightOf, setAbove, setMiddle, widthOf } from './set-text';
import { spread } from './spread';
import type { Box, ChartData, ChartInk, ChartMark, ChartStyle, LaidChart, NativeLabel, PathCommand } from './types';

const labelPt = 12;
/** More points than this carry no values of their own. */
const mostLabelled = 9;

/** Lines with their names at their ends. */
export function layLines(data: ChartData, frame: Box, { language }: ChartStyle): LaidChart {
  const raw = data.series.flatMap((one) => one.values.filter((value) => value !== null));
  const notation = notationFor(raw, data, language);
  const lines = data.series.map((one) => one.values.map((value) => (value === null ? null : value / notation.divisor)));
  const values = lines.flat().filter((value) => value !== null);
  const isSingle = data.series.length === 1;
  const inks = isSingle ? [accent] : inksFor(data.series.length, data.emphasis);
  const count = data.categories.length;
  const strong = (at: number) => isSingle || at === data.emphasis;

  const endText = (at: number) => {
    const last = lines[at]?.findLast((value) => value !== null) ?? null;
    if (last === null) return '';
    const value = formatShown(last, notation);
    return isSingle ? value : `${data.series[at]?.name ?? ''} ${value}`.trim();
  };
  const ends = data.series.map((_, at) => endText(at));
  const widest = Math.max(0, ...ends.map((text, at) => widthOf(text, labelPt, strong(at))));
  // Names at the ends cost width; where they would cost too much, a key says them.
  const hasEnds = widest <= frame.w * 0.34 && frame.h >= data.series.length * lineHeightOf(labelPt, language) * 1.6;
  const showsAll =
    isSingle &&
    count <= mostLabelled &&
    values.every((value) => widthOf(formatShown(value, notation), labelPt, true) <= (frame.w / count) * 0.94);
  const key =
    hasEnds || isSingle
      ? null
      : layKey(
          data.series.map(({ name }, at) => ({ name, ink: inks[at] as ChartInk, strong: strong(at) })),
          frame,
          language,
        );
  const topPt = frame.y + (key ? key.box.h + keyAirPt : 0);
  const rightPt = hasEnds && !showsAll ? widest + 8 : 0;

  const layBelow = (x: number) => {
    const w = frame.x + frame.w - rightPt - x;
    const band = w / Math.max(count, 1);
    const middles = data.categories.map((_, at) => x + (at + 0.5) * band);
    const reach = { middles, bandPt: band, fromPt: frame.x, toPt: frame.x + frame.w, emphasis: -1 };
    return { w, band, middles, names: layCategories(data.categories, reach, language) };
  };
  const free = layBelow(frame.x);
  const axis = valueAxis(values, frame.y + frame.h - free.names.heightPt - topPt, notation);
  const x = showsAll ? frame.x : frame.x + Math.min(axis.widthPt, frame.w / 3);
  const below = showsAll ? free : layBelow(x);
  const airPt = showsAll ? lineHeightOf(labelPt, language) + 8 : 8;
  const plot = {
    x,
    y: topPt + airPt,
    w: below.w,
    h: Math.max(frame.y + frame.h - below.names.heightPt - topPt - airPt, 1),
  };
  const yOf = (value: number) => position(value, axis.scale, plot.y + plot.h, plot.y);

  const order = lines.map((_, at) => at).sort((a, b) => Number(strong(a)) - Number(strong(b)));
  const paths = order.flatMap((at): ChartMark[] => {
    const stroke = { ink: inks[at] as ChartInk, widthPt: strong(at) ? 2.5 : 1.75 };
    const name = data.series[at]?.name ?? '';
    const points = (lines[at] ?? []).map((value, index) =>
      value === null ? null : ([below.middles[index] ?? x, yOf(value)] as const),
    );
    const last = points.findLast((point) => point !== null);
    const alone = points.flatMap((point, index) => (point && !points[index - 1] && !points[index + 1] ? [point] : []));
    const dots = showsAll
      ? points.filter((point) => point !== null)
      : [...alone, ...(last && !alone.includes(last) ? [last] : [])];
    const commands = strokeThrough(points);
    return [
      ...(commands.length > 1 ? [{ kind: 'path', name, commands, fill: null, stroke } as const] : []),
      ...dots.map(
        ([px, py]) =>
          ({ kind: 'circle', name, x: px, y: py, r: strong(at) ? 3.5 : 2.5, fill: stroke.ink, stroke: null }) as const,
      ),
    ];
  });

  const wanted = lines.flatMap((line, at) => {
    const index = line.findLastIndex((value) => value !== null);
    if (showsAll || !hasEnds || index < 0) return [];
    const look = { sizePt: labelPt, color: strong(at) ? 'accent' : 'ink', bold: strong(at) } as const;
    const left = (below.middles[index] ?? 0) + 8;
    return [{ at, mark: setMiddle(ends[at] ?? '', left, yOf(line[index] as number), look, language) }];
  });
  const endLabels = spread(
    wanted.map(({ mark }) => mark),
    frame.y,
    plot.y + plot.h,
  );
  const shiftOf = (at: number) => {
    const place = wanted.findIndex((one) => one.at === at);
    return (endLabels[place]?.frame.y ?? 0) - (wanted[place]?.mark.frame.y ?? 0);
  };
  const pointLabels = !showsAll
    ? []
    : (lines[0] ?? []).flatMap((value, index): ChartMark[] => {
        if (value === null) return [];
        const isLast = index === (lines[0] ?? []).findLastIndex((other) => other !== null);
        const look = { sizePt: labelPt, color: isLast ? 'accent' : 'ink', bold: isLast, align: 'center' } as const;
        const mark = setAbove(formatShown(value, notation), below.middles[index] ?? 0, yOf(value) - 6, look, language);
        return [inside(mark, frame.x, frame.x + frame.w)];
      });

  const labels = (at: number): readonly NativeLabel[] => {
    const last = (lines[at] ?? []).findLastIndex((value) => value !== null);
    const base = { text: null, withName: false, shiftPt: 0, sizePt: labelPt } as const;
    if (showsAll)
      return (lines[at] ?? []).flatMap((value, index) =>
        value === null
          ? []
          : [
              {
                ...base,
                index,
                position: 'above',
                color: index === last ? 'accent' : 'ink',
                bold: index === last,
              } as const,
            ],
      );
    if (!hasEnds || last < 0) return [];
    return [
      {
        ...base,
        index: last,
        position: 'right',
        color: strong(at) ? 'accent' : 'ink',
        bold: strong(at),
        withName: !isSingle,
        shiftPt: shiftOf(at),
      },
    ];
  };
  return {
    marks: [
      ...(key?.marks ?? []),
      ...(showsAll ? [] : axisMarks(axis, plot, language)),
      baseline(axis.scale, plot),
      ...paths,
      ...endLabels,
      ...pointLabels,
      ...below.names.marksAt(plot.y + plot.h),
    ],
    native: {
      shape: 'lines',
      plot,
      scale: axis.scale,
      categories: data.categories,
      series: data.series.map((one, at) => ({
        name: one.name,
        values: lines[at] ?? [],
        ink: inks[at] as ChartInk,
        points: [],
        labels: labels(at),
        asLine: true,
        inKey: true,
        isSum: false,
      })),
      formatCode: formatCode(notation),
      axisFormatCode: formatCode(axis.notation),
      unitLabel: unitLabel(notation),
      gapPercent: 100,
      hasAxis: !showsAll,
      categorySizePt: below.names.sizePt,
      categoryStep: below.names.step,
      key: key?.box ?? null,
    },
    isEmpty: false,
    crowded: false,
  };
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
