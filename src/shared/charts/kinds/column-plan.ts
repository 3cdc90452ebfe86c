import type { Frame, Ink, Scale } from '#shared/page';
import { axisAirPt, type ValueAxis, valueAxis } from '../axis';
import { type CategoryNames, layCategories } from '../categories';
import { brand, inksFor, neutral } from '../inks';
import { type Key, keyAirPt, layKey } from '../key';
import { formatShown, type Notation, notationFor } from '../notation';
import { heightAt } from '../scale';
import type { ChartSetting } from '../setting';
import type { ChartData } from '../types';
import type { Typesetter } from '../typesetter';
import { bandMiddles, type ColumnGeometry, columnGeometry, scaleWithRoom } from './column-geometry';

/** A column or a part of one: from and to are values in display units. */
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

/** All that is decided about columns before one is drawn. */
export interface ColumnPlan {
  readonly data: ChartData;
  readonly isStacked: boolean;
  /** The category that matters; -1 for none. */
  readonly strongCategory: number;
  readonly notation: Notation;
  readonly inks: readonly Ink[];
  readonly bars: readonly Bar[];
  readonly sums: readonly Sum[];
  readonly key: Key | null;
  /** Values stand on the columns; otherwise the axis says them. */
  readonly isDirect: boolean;
  readonly labelPt: number;
  readonly axis: ValueAxis;
  readonly columns: ColumnGeometry;
  readonly names: CategoryNames;
  readonly plot: Frame;
  readonly scale: Scale;
  /** The parts of stacks that have room for their value. */
  readonly labelled: ReadonlySet<Bar>;
}

const labelSizes = [14, 13, 12, 11, 10];
/** Of values on the parts of stacks. */
export const partPt = 11;

/** Decides how columns stand: values on them need no axis; where they have no room, an axis says them. */
export function planColumns(data: ChartData, frame: Frame, { language, type }: ChartSetting): ColumnPlan {
  const values = columnValues(data, language);
  const { isStacked, bars, sums, notation, inks, strongCategory } = values;
  const key = columnKey(data, inks, frame, type);
  const topPt = frame.y + (key ? key.box.h + keyAirPt : 0);
  const lanes = isStacked ? 1 : data.series.length;
  const geometry = (x: number) => columnGeometry(x, frame.x + frame.w - x, data.categories.length, lanes);
  const namesBelow = (columns: ColumnGeometry) => columnNames(data, columns, frame, strongCategory, type);
  const free = geometry(frame.x);
  const texts = isStacked
    ? sums.map(({ total }) => formatShown(total, notation))
    : bars.map((bar) => formatShown(bar.to - bar.from, notation));
  const room = isStacked || lanes === 1 ? free.bandPt * 0.96 : free.barPt * 1.06;
  const sizePt = labelSizes.find((size) => texts.every((text) => type.width(text, size, true) <= room));
  const freeNames = namesBelow(free);
  const directHeight = frame.y + frame.h - freeNames.heightPt - topPt;
  const isDirect = sizePt !== undefined && directHeight > 4 * type.lineHeight(sizePt);
  const ends = bars.flatMap((bar) => [bar.from, bar.to]);
  const axis = valueAxis(ends, directHeight, notation, type);
  const columns = isDirect ? free : geometry(frame.x + Math.min(axis.widthPt, frame.w / 3));
  const names = isDirect ? freeNames : namesBelow(columns);
  const airPt = isDirect ? 0 : axisAirPt;
  const h = Math.max(frame.y + frame.h - names.heightPt - topPt - airPt, 1);
  const plot: Frame = { x: columns.x, y: topPt + airPt, w: columns.w, h };
  const labelPt = sizePt ?? 10;
  const scale = isDirect ? scaleWithRoom(ends, plot.h, type.lineHeight(labelPt) + 4) : axis.scale;
  const labelled = new Set(bars.filter((bar) => isStacked && fitsInside(bar)));
  function fitsInside(bar: Bar): boolean {
    const heightPt = Math.abs(heightAt(bar.from, scale, plot) - heightAt(bar.to, scale, plot));
    const text = formatShown(bar.to - bar.from, notation);
    return heightPt >= type.lineHeight(partPt) + 2 && type.width(text, partPt) <= columns.barPt - 6;
  }
  return { data, ...values, key, isDirect, labelPt, axis, columns, names, plot, scale, labelled };
}

function columnValues(data: ChartData, language: ChartSetting['language']) {
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
  return { isStacked, strongCategory, notation, inks, bars, sums };
}

/** What stands between the axis and a part of a stack: parts below zero hang, the others stand. */
function stackedBelow(data: ChartData, series: number, category: number, isNegative: boolean): number {
  return data.series
    .slice(0, series)
    .map((other) => other.values[category] ?? 0)
    .filter((other) => other < 0 === isNegative)
    .reduce((sum, other) => sum + other, 0);
}

function columnKey(data: ChartData, inks: readonly Ink[], frame: Frame, type: Typesetter): Key | null {
  if (data.series.length === 1) return null;
  const entries = data.series.map(({ name }, at) => ({ name, ink: inks[at] as Ink, strong: at === data.emphasis }));
  return layKey(entries, frame, type);
}

function columnNames(
  data: ChartData,
  columns: ColumnGeometry,
  frame: Frame,
  emphasis: number,
  type: Typesetter,
): CategoryNames {
  const middles = bandMiddles(columns, data.categories.length);
  const band = { middles, bandPt: columns.bandPt, fromPt: frame.x, toPt: frame.x + frame.w, emphasis };
  return layCategories(data.categories, band, type);
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
