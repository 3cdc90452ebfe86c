import type { ChartBox } from '#shared/project';
import { chartTraits } from './traits';
import type { ChartData, ChartSeries } from './types';

/** More than this nobody can read from a chart on a page. */
export const mostCategories = 60;
export const mostSeries = 8;
/** Beyond the whole numbers that are exact, places on a page are as good as infinite. */
const largest = Number.MAX_SAFE_INTEGER;
const least = 1e-9;

/**
 * Data that can be drawn: finite values, as many as there are categories, single-line names. Categories and series without
 * name and value are left out; what `emphasis` and `totals` point at follows.
 */
export function cleanData(data: ChartData): ChartData {
  const count = Math.min(
    mostCategories,
    Math.max(data.categories.length, ...data.series.map((one) => one.values.length)),
  );
  const all = data.series.slice(0, mostSeries).map((one) => ({
    name: line(one.name),
    values: Array.from({ length: count }, (_, index) => finite(one.values[index])),
  }));
  const kept = Array.from({ length: count }, (_, index) => index).filter(
    (index) => line(data.categories[index] ?? '') !== '' || all.some((one) => one.values[index] != null),
  );
  const series = all
    .map((one, index) => ({ ...one, index }))
    .filter(({ index, name, values }) => {
      // Where each series has its meaning by its place, none may move up.
      return index < chartTraits[data.type].series.least || name !== '' || values.some((value) => value !== null);
    });
  const place = (index: number) => kept.indexOf(index);
  return {
    ...data,
    categories: kept.map((index) => line(data.categories[index] ?? '')),
    series: series.map(
      (one): ChartSeries => ({ name: one.name, values: kept.map((index) => one.values[index] ?? null) }),
    ),
    emphasis: emphasisesSeries(data) ? series.findIndex((one) => one.index === data.emphasis) : place(data.emphasis),
    ...(data.boxes ? { boxes: cleanBoxes(data.boxes) } : {}),
    totals: data.totals.map(place).filter((index) => index >= 0),
    title: line(data.title ?? ''),
    axes: { x: line(data.axes?.x ?? ''), y: line(data.axes?.y ?? '') },
    ends: {
      left: line(data.ends.left),
      right: line(data.ends.right),
      bottom: line(data.ends.bottom),
      top: line(data.ends.top),
    },
  };
}

function cleanBoxes(boxes: readonly ChartBox[]): readonly ChartBox[] {
  return boxes
    .slice(0, mostCategories)
    .map((box) => ({ ...box, name: line(box.name), role: line(box.role), start: line(box.start) }))
    .filter(({ name, role }) => name !== '' || role !== '');
}

/** Whether a chart's emphasis is one of its series; otherwise it is one of its categories. */
export function emphasisesSeries({ type, series }: Pick<ChartData, 'type' | 'series'>): boolean {
  const { emphasis } = chartTraits[type];
  return emphasis === 'series' || (emphasis === 'series-of-many' && series.length > 1);
}

function line(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

function finite(value: number | null | undefined): number | null {
  if (value == null || !Number.isFinite(value)) return null;
  // What is smaller could turn into minus zero on the way, which no file knows.
  return Math.abs(value) < least ? 0 : Math.min(Math.max(value, -largest), largest);
}

/** The parts of a one-series chart: positive values with their names and their place among the categories. */
export function positiveParts(data: ChartData): readonly { name: string; value: number; isEmphasised: boolean }[] {
  return data.categories.flatMap((name, index) => {
    const value = data.series[0]?.values[index] ?? null;
    return value !== null && value > 0 ? [{ name, value, isEmphasised: index === data.emphasis }] : [];
  });
}

/** The categories that have a place: a value in the first series and in the second. */
export function pointsOf({ categories, series, emphasis }: ChartData) {
  return categories.flatMap((name, index) => {
    const x = series[0]?.values[index] ?? null;
    const y = series[1]?.values[index] ?? null;
    const size = series[2]?.values[index] ?? null;
    return x === null || y === null ? [] : [{ name, index, x, y, size, isEmphasised: index === emphasis }];
  });
}
