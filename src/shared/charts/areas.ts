import { axisMarks, baseline, valueAxis } from './axis';
import { layCategories } from './categories';
import { accent, ink, inksFor } from './inks';
import { keyAirPt, layKey } from './key';
import { strokeThrough } from './lines';
import { formatCode, formatShown, notationFor, unitLabel } from './notation';
import { position } from './scale';
import { setMiddle, widthOf } from './set-text';
import { spread } from './spread';
import type { Box, ChartData, ChartInk, ChartMark, ChartStyle, LaidChart, NativeSeries, PathCommand } from './types';

const totalPt = 13;

/** Areas on top of each other; a single one has a line on its edge. */
export function layAreas(data: ChartData, frame: Box, { language, words }: ChartStyle): LaidChart {
  const count = data.categories.length;
  const shownAs = data.series.map((one) => one.values.map((value) => Math.max(value ?? 0, 0)));
  const tops = shownAs.map((_, at) =>
    data.categories.map((__, c) => shownAs.slice(0, at + 1).reduce((sum, one) => sum + (one[c] ?? 0), 0)),
  );
  const notation = notationFor([...shownAs.flat(), ...tops.flat()], data, language);
  const isSingle = data.series.length === 1;
  const inks = isSingle ? [ink('accent', 0.8)] : inksFor(data.series.length, data.emphasis);
  const strong = (at: number) => at === data.emphasis;
  const key = isSingle
    ? null
    : layKey(
        data.series.map(({ name }, at) => ({ name, ink: inks[at] as ChartInk, strong: strong(at) })),
        frame,
        language,
      );
  const topPt = frame.y + (key ? key.box.h + keyAirPt : 0);
  const all = tops.flat().map((value) => value / notation.divisor);
  const endTotal = formatShown((tops.at(-1)?.at(-1) ?? 0) / notation.divisor, notation);
  const rightPt = Math.min(widthOf(endTotal, totalPt, true) + 10, frame.w / 3);
  const axis = valueAxis(all, frame.h - (topPt - frame.y) - 30, notation);
  const x = frame.x + Math.min(axis.widthPt, frame.w / 3);
  const w = Math.max(frame.x + frame.w - rightPt - x, 1);
  const step = w / Math.max(count - 1, 1);
  const middles = data.categories.map((_, at) => (count === 1 ? x + w / 2 : x + at * step));
  const reach = { middles, bandPt: step, fromPt: frame.x, toPt: frame.x + frame.w, emphasis: -1 };
  const below = layCategories(data.categories, reach, language);
  const plot = { x, y: topPt + 8, w, h: Math.max(frame.y + frame.h - below.heightPt - topPt - 8, 1) };
  const yOf = (value: number) => position(value / notation.divisor, axis.scale, plot.y + plot.h, plot.y);
  // One point alone would be an area without width.
  const edge = (at: number): readonly (readonly [number, number])[] => {
    const heights = data.categories.map((_, c) => yOf(at < 0 ? 0 : (tops[at]?.[c] ?? 0)));
    if (count === 1)
      return [
        [x, heights[0] ?? 0],
        [x + w, heights[0] ?? 0],
      ];
    return heights.map((y, c) => [middles[c] ?? x, y] as const);
  };
  const areas = shownAs.map((_, at): ChartMark => {
    const points = [...edge(at), ...[...edge(at - 1)].reverse()];
    const commands = points.map(([px, py], index): PathCommand => [index === 0 ? 'M' : 'L', px, py]);
    return {
      kind: 'path',
      name: data.series[at]?.name ?? '',
      commands: [...commands, ['Z']],
      fill: inks[at] as ChartInk,
      stroke: null,
    };
  });
  const topLine = strokeThrough(edge(shownAs.length - 1));
  const outline = isSingle
    ? [
        {
          kind: 'path',
          name: data.series[0]?.name ?? '',
          commands: topLine,
          fill: null,
          stroke: { ink: accent, widthPt: 2 },
        } as const,
      ]
    : [];
  const areaSeries = data.series.map(
    (one, at): NativeSeries => ({
      name: one.name,
      values: one.values.map((value) => (value === null ? null : value / notation.divisor)),
      ink: inks[at] as ChartInk,
      points: [],
      labels: [],
      asLine: false,
      inKey: true,
      isSum: false,
    }),
  );
  // The edge of a single area, and what carries the sum at the end.
  const onTop: NativeSeries = {
    name: words.total,
    values: (tops.at(-1) ?? []).map((value) => value / notation.divisor),
    ink: isSingle ? accent : null,
    points: [],
    labels: [
      {
        index: count - 1,
        position: 'right',
        color: isSingle ? 'accent' : 'ink',
        bold: true,
        sizePt: totalPt,
        text: null,
        withName: false,
        shiftPt: 0,
      },
    ],
    asLine: true,
    inKey: false,
    isSum: true,
  };
  const look = { sizePt: totalPt, color: isSingle ? 'accent' : 'ink', bold: true } as const;
  const total = setMiddle(endTotal, x + w + 8, edge(shownAs.length - 1).at(-1)?.[1] ?? 0, look, language);
  return {
    marks: [
      ...(key?.marks ?? []),
      ...axisMarks(axis, plot, language),
      ...areas,
      ...outline,
      baseline(axis.scale, plot),
      ...spread([total], frame.y, plot.y + plot.h + 8),
      ...below.marksAt(plot.y + plot.h),
    ],
    native: {
      shape: 'stacked-areas',
      plot,
      scale: axis.scale,
      categories: data.categories,
      series: [...areaSeries, onTop],
      formatCode: formatCode(notation),
      axisFormatCode: formatCode(axis.notation),
      unitLabel: unitLabel(notation),
      gapPercent: 100,
      hasAxis: true,
      categorySizePt: below.sizePt,
      categoryStep: below.step,
      key: key?.box ?? null,
    },
    isEmpty: false,
    crowded: false,
  };
}
