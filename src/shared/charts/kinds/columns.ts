import type { Mark, NativeChart, NativeLabel } from '#shared/page';
import { axisMarks, baseline } from '../axis';
import { brand, textOn } from '../inks';
import { carrierSeries, nativeChart, nativeLabel, nativeSeries } from '../native';
import { formatShown } from '../notation';
import { heightAt } from '../scale';
import { type ChartLayout, laid } from '../setting';
import type { Typesetter } from '../typesetter';
import { type Bar, type ColumnPlan, partPt, planColumns } from './column-plan';

/** Columns side by side, or on top of each other with the sum above them. */
export const layColumns: ChartLayout = (data, frame, setting) => {
  const plan = planColumns(data, frame, setting);
  return laid(columnMarks(plan, setting.type), columnNative(plan, setting.words.total));
};

function columnMarks(plan: ColumnPlan, type: Typesetter): readonly Mark[] {
  const { key, isDirect, isStacked, axis, bars, plot, scale, names, labelled } = plan;
  return [
    ...(key?.marks ?? []),
    ...(isDirect ? [] : axisMarks(axis, plot, type)),
    ...bars.map((bar) => column(bar, plan)),
    baseline(scale, plot),
    ...(isDirect && !isStacked ? bars.map((bar) => valueLabel(bar, plan, type)) : []),
    ...(isDirect && isStacked ? sumLabels(plan, type) : []),
    ...[...labelled].map((bar) => partLabel(bar, plan, type)),
    ...names.marksAt(plot.y + plot.h),
  ];
}

function leftOf(bar: Bar, { columns, isStacked }: ColumnPlan): number {
  return columns.leftOf(bar.category, isStacked ? 0 : bar.series);
}

function column(bar: Bar, plan: ColumnPlan): Mark {
  const { data, isStacked, scale, plot, columns } = plan;
  const [a, b] = [heightAt(bar.from, scale, plot), heightAt(bar.to, scale, plot)];
  const name = [data.categories[bar.category], data.series[bar.series]?.name].filter((part) => part).join(', ');
  // A hairline of paper parts the pieces of a stack.
  const gap = isStacked && Math.abs(b - a) > 3 ? 0.75 : 0;
  return {
    kind: 'rect',
    name,
    x: leftOf(bar, plan),
    y: Math.min(a, b) + gap,
    w: columns.barPt,
    h: Math.abs(b - a) - gap,
    fill: bar.ink,
  };
}

function valueLabel(bar: Bar, plan: ColumnPlan, type: Typesetter): Mark {
  const { columns, labelPt, notation, scale, plot } = plan;
  const x = leftOf(bar, plan) + columns.barPt / 2;
  const look = { sizePt: labelPt, color: bar.strong ? 'accent' : 'ink', bold: bar.strong, align: 'center' } as const;
  const text = formatShown(bar.to, notation);
  const y = heightAt(bar.to, scale, plot);
  return bar.to < 0 ? type.below(text, x, y + 3, look) : type.above(text, x, y - 3, look);
}

function partLabel(bar: Bar, plan: ColumnPlan, type: Typesetter): Mark {
  const { columns, notation, scale, plot } = plan;
  const look = { sizePt: partPt, color: textOn(bar.ink), align: 'center' } as const;
  const y = (heightAt(bar.from, scale, plot) + heightAt(bar.to, scale, plot)) / 2;
  return type.middle(formatShown(bar.to - bar.from, notation), leftOf(bar, plan) + columns.barPt / 2, y, look);
}

function sumLabels({ sums, labelPt, columns, notation, scale, plot }: ColumnPlan, type: Typesetter): readonly Mark[] {
  const look = { sizePt: labelPt, color: 'ink', bold: true, align: 'center' } as const;
  return sums.flatMap(({ total, high, isAny }, category) => {
    const x = columns.leftOf(category, 0) + columns.barPt / 2;
    return isAny ? [type.above(formatShown(total, notation), x, heightAt(high, scale, plot) - 3, look)] : [];
  });
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
    axis.notation,
    names,
    key?.box ?? null,
  );
}

function nativeLabels(series: number, { bars, isStacked, isDirect, labelled, labelPt }: ColumnPlan) {
  const own = bars.filter((bar) => bar.series === series && (isStacked ? labelled.has(bar) : isDirect));
  return own.map((bar): NativeLabel => {
    const index = bar.category;
    if (isStacked)
      return nativeLabel({ index, position: 'middle', color: textOn(bar.ink), bold: false, sizePt: partPt });
    const color = bar.strong ? 'accent' : 'ink';
    return nativeLabel({ index, position: bar.to < 0 ? 'below' : 'above', color, bold: bar.strong, sizePt: labelPt });
  });
}

function sumSeries({ sums, labelPt, notation }: ColumnPlan, name: string) {
  return carrierSeries({
    name,
    values: sums.map(({ high, isAny }) => (isAny ? high : null)),
    labels: sums.flatMap(({ total, high, isAny }, index): NativeLabel[] => {
      const text = Math.abs(total - high) > 1e-9 * Math.abs(high) ? formatShown(total, notation) : null;
      return isAny ? [nativeLabel({ index, position: 'above', color: 'ink', bold: true, sizePt: labelPt, text })] : [];
    }),
    isSum: sums.every(({ total, high }) => total === high),
  });
}
