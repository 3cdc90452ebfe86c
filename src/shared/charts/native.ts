import type { NativeChart, NativeLabel, NativeSeries } from '#shared/page';
import type { ValueAxis } from './axis';
import type { CategoryNames } from './categories';
import type { Key } from './key';
import { formatCode, type Notation, unitLabel } from './notation';
import { leastPt } from './setting';

type Described = Pick<NativeChart, 'shape' | 'plot' | 'scale' | 'categories' | 'series' | 'gapPercent' | 'hasAxis'>;

/** A chart as office programs draw it. */
export function nativeChart(
  { shape, plot, scale, categories, series, gapPercent, hasAxis }: Described,
  notation: Notation,
  axis: Pick<ValueAxis, 'notation' | 'sizePt'> | null,
  names: Pick<CategoryNames, 'sizePt' | 'step'>,
  key: Pick<Key, 'box' | 'sizePt'> | null,
): NativeChart {
  return {
    shape,
    plot,
    scale,
    categories,
    series,
    formatCode: formatCode(notation),
    axisFormatCode: axis ? formatCode(axis.notation) : '',
    axisSizePt: axis?.sizePt ?? leastPt,
    unitLabel: unitLabel(notation),
    gapPercent,
    hasAxis,
    categorySizePt: names.sizePt,
    categoryStep: names.step,
    key: key?.box ?? null,
    keySizePt: key?.sizePt ?? leastPt,
    xAxis: null,
    title: null,
    xTitle: null,
    yTitle: null,
  };
}

/** A series with what differs from one that is drawn as its chart's shape, stands in the key and has no labels. */
export function nativeSeries(
  series: Pick<NativeSeries, 'name' | 'values' | 'ink'> & Partial<NativeSeries>,
): NativeSeries {
  return { points: [], labels: [], asLine: false, inKey: true, isSum: false, formatCode: null, ...series };
}

/** A label with what differs from one that shows the value of its point and stands where such labels stand. */
export function nativeLabel(
  label: Pick<NativeLabel, 'index' | 'position' | 'color' | 'bold' | 'sizePt'> & Partial<NativeLabel>,
): NativeLabel {
  return { text: null, withName: false, shiftPt: 0, ...label };
}

/** An invisible line that carries labels above what office programs have no labels of their own for. */
export function carrierSeries(
  series: Pick<NativeSeries, 'name' | 'values' | 'labels' | 'isSum'> & Partial<NativeSeries>,
) {
  return nativeSeries({ ink: null, asLine: true, inKey: false, ...series });
}
