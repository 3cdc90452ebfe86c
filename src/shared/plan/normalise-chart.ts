import { currencies } from '#shared/base';
import { type Chart, chartSchema, chartTypes, chartUnits } from '#shared/project';
import type { LooseNode } from './loose-node';

const most = { categories: 60, series: 8, letters: 2_000 } as const;

/** Whether something is a chart as files keep it. */
export function isChart(value: unknown): value is Chart {
  return chartSchema.safeParse(value).success;
}

/** The chart that a stranger's value may have meant: names, numbers and facts that can be read stay, the rest is empty. */
export function repairedChart(value: unknown): Chart {
  const loose = objectOf(value);
  const ends = objectOf(loose.ends);
  const axes = objectOf(loose.axes);
  const xUnit = chartUnits.find((unit) => unit === loose.xUnit);
  const categories = listOf(loose.categories).slice(0, most.categories).map(line);
  const series = listOf(loose.series).slice(0, most.series).map(objectOf);
  return {
    type: chartTypes.find((type) => type === loose.type) ?? 'column',
    unit: chartUnits.find((unit) => unit === loose.unit) ?? 'count',
    currency: currencies.find((currency) => currency === loose.currency) ?? 'USD',
    categories,
    series: series.map(({ name, values, facts }) => ({
      name: line(name),
      values: listOf(values).slice(0, most.categories).map(finite),
      ...(Array.isArray(facts) ? { facts: facts.slice(0, most.categories).map(line) } : {}),
    })),
    emphasis: Number.isSafeInteger(loose.emphasis) ? Math.max(-1, loose.emphasis as number) : -1,
    totals: listOf(loose.totals).filter((at): at is number => Number.isSafeInteger(at) && (at as number) >= 0),
    ends: { left: line(ends.left), right: line(ends.right), bottom: line(ends.bottom), top: line(ends.top) },
    ...(line(loose.title) === '' ? {} : { title: line(loose.title) }),
    ...(loose.axes === undefined ? {} : { axes: { x: line(axes.x), y: line(axes.y) } }),
    ...(xUnit ? { xUnit } : {}),
    alt: line(loose.alt),
  };
}

function objectOf(value: unknown): LooseNode {
  return typeof value === 'object' && value !== null ? (value as LooseNode) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function line(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, most.letters) : '';
}

function finite(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
