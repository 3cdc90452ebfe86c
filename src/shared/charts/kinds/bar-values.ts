import type { AnyLanguage } from '#shared/base';
import type { Ink } from '#shared/page';
import { brand, inksFor, neutral } from '../inks';
import { type Notation, notationFor } from '../notation';
import type { ChartData } from '../types';

/** A column, a bar or a part of one: from and to are values in display units. */
export interface Bar {
  readonly category: number;
  readonly series: number;
  readonly from: number;
  readonly to: number;
  readonly ink: Ink;
  readonly strong: boolean;
}

/** What a stack adds up to, and how high it reaches, in display units. */
export interface Sum {
  readonly total: number;
  readonly high: number;
  readonly isAny: boolean;
}

/** The values of a chart of columns or bars. */
export interface Bars {
  readonly isStacked: boolean;
  /** The category that matters; -1 for none. */
  readonly strongCategory: number;
  readonly notation: Notation;
  readonly bars: readonly Bar[];
  readonly sums: readonly Sum[];
}

export function barsOf(data: ChartData, language: AnyLanguage): Bars {
  const isMany = data.series.length > 1;
  const isStacked = data.type === 'stacked' && isMany;
  const rawSums = data.categories.map((_, at) => sumOf(data.series.map((one) => one.values[at] ?? null)));
  const raw = data.series.flatMap((one) => one.values.filter((value) => value !== null));
  const notation = notationFor(isStacked ? [...raw, ...rawSums.map(({ total }) => total)] : raw, data, language);
  const shown = (value: number) => value / notation.divisor;
  const inks = isMany ? inksFor(data.series.length, data.emphasis) : [neutral];
  const strongSeries = isMany ? data.emphasis : -1;
  const strongCategory = isMany ? -1 : data.emphasis;
  const bars = data.series.flatMap((one, series) =>
    one.values.flatMap((value, category): Bar[] => {
      if (value === null) return [];
      const from = isStacked ? stackedBelow(data, series, category, value < 0) : 0;
      const strong = series === strongSeries || category === strongCategory;
      const ink = category === strongCategory ? brand : (inks[series] as Ink);
      return [{ category, series, from: shown(from), to: shown(from + value), ink, strong }];
    }),
  );
  const sums = rawSums.map((sum): Sum => ({ ...sum, total: shown(sum.total), high: shown(sum.high) }));
  return { isStacked, strongCategory, notation, bars, sums };
}

/** What stands between the axis and a part of a stack: parts below zero hang, the others stand. */
function stackedBelow(data: ChartData, series: number, category: number, isNegative: boolean): number {
  return data.series
    .slice(0, series)
    .map((other) => other.values[category] ?? 0)
    .filter((other) => other < 0 === isNegative)
    .reduce((sum, other) => sum + other, 0);
}

function sumOf(values: readonly (number | null)[]): Sum {
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
