import type { Mark, NativeChart, NativeLabel } from '#shared/page';
import { axisMarks, baseline } from '../axis';
import { brand, textOn } from '../inks';
import { carrierSeries, nativeChart, nativeLabel, nativeSeries } from '../native';
import { formatShown, isUnseen } from '../notation';
import { type ChartLayout, laid } from '../setting';
import type { Typesetter } from '../typesetter';
import type { Bar } from './bar-values';
import { frameOf, partLabel, sumLabels, valueLabels } from './column-labels';
import { type ColumnPlan, partPt } from './column-plan';
import { planColumns } from './plan-columns';

/** Columns side by side, or on top of each other with the sum above them. */
export const layColumns: ChartLayout = (data, frame, setting) => {
  const plan = planColumns(data, frame, setting);
  return laid(columnMarks(plan, setting.type), columnNative(plan, setting.words.total), plan.names.crowded);
};

function columnMarks(plan: ColumnPlan, type: Typesetter): readonly Mark[] {
  const { key, note, isDirect, isStacked, axis, bars, plot, scale, names, labelled } = plan;
  return [
    ...(key?.marks ?? []),
    ...note,
    ...(isDirect ? [] : axisMarks(axis, plot, type)),
    ...bars.map((bar) => column(bar, plan)),
    baseline(scale, plot),
    ...(isDirect ? (isStacked ? sumLabels(plan, type) : valueLabels(plan, type)) : []),
    ...[...labelled].map((bar) => partLabel(bar, plan, type)),
    ...names.marksAt(plot.y + plot.h),
  ];
}

function column(bar: Bar, plan: ColumnPlan): Mark {
  const { x, y, w, h } = frameOf(bar, plan);
  const { data, isStacked } = plan;
  const name = [data.categories[bar.category], data.series[bar.series]?.name].filter((part) => part).join(', ');
  // A hairline of paper parts the pieces of a stack.
  const gap = isStacked && h > 3 ? 0.75 : 0;
  return { kind: 'rect', name, x, y: y + gap, w, h: h - gap, fill: bar.ink };
}

function columnNative(plan: ColumnPlan, totalName: string): NativeChart {
  const { data, isStacked, isDirect, inks, notation, strongCategory, plot, scale, columns, axis, names, key } = plan;
  const series = data.series.map((one, at) =>
    nativeSeries({
      name: one.name,
      values: one.values.map((value) => (value === null ? null : value / notation.divisor)),
      ink: inks[at] ?? null,
      points: strongCategory >= 0 && at === 0 ? [{ index: strongCategory, ink: brand }] : [],
      labels: nativeLabels(at, plan),
    }),
  );
  return nativeChart(
    {
      shape: isStacked ? 'stacked-columns' : 'columns',
      plot,
      scale,
      categories: data.categories,
      series: isStacked && isDirect ? [...series, sumSeries(plan, totalName)] : series,
      gapPercent: columns.gapPercent,
      hasAxis: !isDirect,
    },
    notation,
    axis,
    names,
    key,
  );
}

function nativeLabels(series: number, { bars, isStacked, isDirect, labelled, labelPt, notation }: ColumnPlan) {
  const own = bars.filter((bar) => bar.series === series && (isStacked ? labelled.has(bar) : isDirect));
  return own.map((bar): NativeLabel => {
    const index = bar.category;
    if (isStacked)
      return nativeLabel({ index, position: 'middle', color: textOn(bar.ink), bold: false, sizePt: partPt });
    const color = bar.strong ? 'accent' : 'ink';
    const text = isUnseen(bar.to, notation) ? formatShown(bar.to, notation) : null;
    const position = bar.to < 0 ? 'below' : 'above';
    return nativeLabel({ index, position, color, bold: bar.strong, sizePt: labelPt, text });
  });
}

function sumSeries({ sums, labelPt, notation }: ColumnPlan, name: string) {
  return carrierSeries({
    name,
    values: sums.map(({ high, isAny }) => (isAny ? high : null)),
    labels: sums.flatMap(({ total, high, isAny }, index): NativeLabel[] => {
      const isPlain = Math.abs(total - high) <= 1e-9 * Math.abs(high) && !isUnseen(total, notation);
      const text = isPlain ? null : formatShown(total, notation);
      return isAny ? [nativeLabel({ index, position: 'above', color: 'ink', bold: true, sizePt: labelPt, text })] : [];
    }),
    isSum: sums.every(({ total, high }) => total === high),
  });
}
