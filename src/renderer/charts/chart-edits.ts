import type { Currency } from '#shared/base';
import { chartTraits, emphasisesSeries } from '#shared/charts';
import { type Chart, type ChartType, unitOfSeries } from '#shared/project';
import { readCell } from './chart-cells';

type Series = Chart['series'][number];

export const mostRows = 60;
const noEnds = { left: '', right: '', bottom: '', top: '' };

/** A chart that waits for its data. */
export function newChart(currency: Currency): Chart {
  return {
    type: 'column',
    unit: 'money',
    currency,
    categories: ['', '', '', ''],
    series: [{ name: '', values: [null, null, null, null] }],
    emphasis: -1,
    totals: [],
    ends: noEnds,
    alt: '',
  };
}

/** How many series a type shows, and how many it may have. */
export function seriesLimits(type: ChartType): { readonly least: number; readonly most: number } {
  return chartTraits[type].series;
}

/** The series that are shown and edited; further ones of another type are kept for when it comes back. */
export function shownSeries({ type, series }: Chart): readonly Series[] {
  return series.slice(0, seriesLimits(type).most);
}

/** Makes a chart whole: as many values in each series as there are rows, as many series as its type needs. */
export function evenChart(chart: Chart): Chart {
  const rows = Math.max(chart.categories.length, 1, ...chart.series.map((one) => one.values.length));
  const { least } = seriesLimits(chart.type);
  const series = [...chart.series];
  while (series.length < least) series.push({ name: '', values: [] });
  return {
    ...chart,
    categories: padded(chart.categories, rows, ''),
    series: series.map((one) => ({ ...one, values: padded(one.values, rows, null) })),
  };
}

function padded<T>(list: readonly T[], length: number, filler: T): T[] {
  return Array.from({ length }, (_, at) => list[at] ?? filler);
}

/** Changes the type. Months are no amounts: where a chart becomes a plan or stops being one, its values go. */
export function withType(chart: Chart, type: ChartType): Chart {
  const isPlan = type === 'gantt';
  const wasPlan = chart.unit === 'month';
  const unit = isPlan ? 'month' : type === 'positioning' ? 'count' : wasPlan ? 'money' : chart.unit;
  const series = isPlan === wasPlan ? chart.series : chart.series.map((one) => ({ name: one.name, values: [] }));
  // Along its lower axis a scatter counts something else than along the upright one, as a rule.
  const xUnit = type === 'scatter' ? { xUnit: chart.xUnit ?? ('count' as const) } : {};
  return evenChart({ ...chart, type, unit, ...xUnit, series, emphasis: -1 });
}

export function withCategory(chart: Chart, row: number, name: string): Chart {
  return { ...chart, categories: chart.categories.map((old, at) => (at === row ? name : old)) };
}

export function withSeriesName(chart: Chart, column: number, name: string): Chart {
  return { ...chart, series: chart.series.map((one, at) => (at === column ? { ...one, name } : one)) };
}

/** Writes a value; what is typed takes the place of a value of the project that stood there. */
export function withValue(chart: Chart, row: number, column: number, value: number | null): Chart {
  const write = (one: Series): Series => {
    const next: Series = { ...one, values: one.values.map((old, at) => (at === row ? value : old)) };
    return one.facts ? { ...next, facts: one.facts.map((old, at) => (at === row ? '' : old)) } : next;
  };
  return { ...chart, series: chart.series.map((one, at) => (at === column ? write(one) : one)) };
}

/** What the first value of a chart says of all of them. */
export type ChartFormat = Pick<Chart, 'unit' | 'currency'>;

/** Puts a value of the project into a cell. A chart that had no values yet takes its format, a scatter each axis its own. */
export function withFact(chart: Chart, row: number, column: number, name: string, format: ChartFormat): Chart {
  const isBlank = chart.series.every((one) => one.values.every((value) => value === null) && !one.facts?.some(Boolean));
  const place = (one: Series): Series => ({
    ...one,
    values: one.values.map((old, at) => (at === row ? null : old)),
    facts: chart.categories.map((_, at) => (at === row ? name : (one.facts?.[at] ?? ''))),
  });
  return {
    ...chart,
    ...formatFor(chart, column, isBlank, format),
    series: chart.series.map((one, at) => (at === column ? place(one) : one)),
  };
}

function formatFor(chart: Chart, column: number, isBlank: boolean, format: ChartFormat): Partial<Chart> {
  if (chart.type === 'scatter') {
    const isFirst =
      chart.series[column]?.values.every((value) => value === null) && !chart.series[column]?.facts?.some(Boolean);
    if (!isFirst || column > 1) return {};
    return { currency: format.currency, ...(column === 0 ? { xUnit: format.unit } : { unit: format.unit }) };
  }
  return isBlank && chart.unit !== 'month' ? format : {};
}

/** How the values of a series are written and read. */
export function formatOfSeries(chart: Chart, column: number): ChartFormat {
  return { unit: unitOfSeries(chart, column), currency: chart.currency };
}

export function withRowAdded(chart: Chart): Chart {
  return evenChart({ ...chart, categories: [...chart.categories, ''] });
}

export function withoutRow(chart: Chart, row: number): Chart {
  const without = <T>(list: readonly T[]) => list.filter((_, at) => at !== row);
  const shift = (at: number) => (at === row ? -1 : at > row ? at - 1 : at);
  const hasSeriesEmphasis = emphasisesSeries(chart);
  return {
    ...chart,
    categories: without(chart.categories),
    series: chart.series.map((one) => ({
      ...one,
      values: without(one.values),
      ...(one.facts ? { facts: without(one.facts) } : {}),
    })),
    totals: chart.totals.map(shift).filter((at) => at >= 0),
    emphasis: hasSeriesEmphasis ? chart.emphasis : shift(chart.emphasis),
  };
}

export function withSeriesAdded(chart: Chart): Chart {
  // With a second series, what matters is a series and no longer a category.
  const emphasis = emphasisesSeries(chart) ? chart.emphasis : -1;
  return evenChart({ ...chart, emphasis, series: [...chart.series, { name: '', values: [] }] });
}

export function withoutSeries(chart: Chart, column: number): Chart {
  const rest = { ...chart, series: chart.series.filter((_, at) => at !== column) };
  const { emphasis } = chart;
  if (!emphasisesSeries(chart)) return rest;
  // A last column stands alone: what matters in it is a category, and nobody has said which.
  const isGone = emphasis === column || !emphasisesSeries(rest);
  return { ...rest, emphasis: isGone ? -1 : emphasis > column ? emphasis - 1 : emphasis };
}

export function withTotal(chart: Chart, row: number, isTotal: boolean): Chart {
  const others = chart.totals.filter((at) => at !== row);
  return { ...chart, totals: isTotal ? [...others, row].sort((a, b) => a - b) : others };
}

function hasHeader([first, ...rest]: readonly string[][], chart: Chart): boolean {
  const read = (line: readonly string[]) =>
    line.slice(1).map((text, column) => readCell(text, formatOfSeries(chart, column)));
  if (!first) return false;
  const isNamed = first.slice(1).some((text) => text !== '');
  return (
    isNamed &&
    read(first).every((value) => value == null) &&
    rest.some((line) => read(line).some((value) => value != null))
  );
}

export interface PastedChart {
  readonly chart: Chart;
  /** Some of what was pasted is beyond the limits. */
  readonly isCut: boolean;
  /** Cells that are no values. */
  readonly unread: number;
}

/**
 * Pastes cells with their top left at a cell: row -1 holds the series' names, column -1 the categories'. A whole table
 * pasted at the first category brings its own row of names.
 */
export function pasteIntoChart(chart: Chart, at: number, column: number, cells: readonly string[][]): PastedChart {
  const row = at === 0 && column < 0 && hasHeader(cells, chart) ? -1 : at;
  const { most } = seriesLimits(chart.type);
  const rows = Math.min(mostRows, row + cells.length);
  const columns = Math.min(most, column + cells.reduce((most, line) => Math.max(most, line.length), 0));
  let next = evenChart({ ...chart, categories: padded(chart.categories, Math.max(rows, chart.categories.length), '') });
  while (next.series.length < columns) next = withSeriesAdded(next);
  let unread = 0;
  let isCut = false;
  for (const [down, line] of cells.entries()) {
    for (const [across, text] of line.entries()) {
      const [r, c] = [row + down, column + across];
      if (r >= mostRows || c >= most) isCut ||= text !== '';
      else if (r < 0) next = c < 0 ? next : withSeriesName(next, c, text);
      else if (c < 0) next = withCategory(next, r, text);
      else {
        const value = readCell(text, formatOfSeries(next, c));
        if (value === undefined) unread += 1;
        next = withValue(next, r, c, value ?? null);
      }
    }
  }
  return { chart: next, isCut, unread };
}
