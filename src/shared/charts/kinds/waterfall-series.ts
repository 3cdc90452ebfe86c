import type { Ink, NativeSeries } from '#shared/page';
import { brand, ink, neutral } from '../inks';
import { carrierSeries, nativeLabel, nativeSeries } from '../native';
import type { ChartData } from '../types';
import { highOf, lowOf, type Sort, type Step } from './waterfall-steps';

export const sortInks: Readonly<Record<Sort, Ink>> = { up: ink('ink', 0.5), down: ink('ink', 0.72), total: neutral };

/**
 * A waterfall as office programs draw it: stacked columns on an invisible base. A change that crosses zero needs a part
 * above and one below. An invisible line along the tops carries the labels.
 */
export function waterfallSeries(
  data: ChartData,
  steps: readonly Step[],
  labels: readonly string[] | null,
  sizePt: number,
  totalName: string,
): readonly NativeSeries[] {
  const sorts: readonly (readonly [Sort, string])[] = [
    ['total', totalName],
    ['up', '+'],
    ['down', '-'],
  ];
  const column = (of: (step: Step) => number | null) => columnOf(data, steps, of);
  const part = (sort: Sort, name: string, of: (step: Step) => number): NativeSeries =>
    nativeSeries({
      name,
      values: column((step) => (step.sort === sort ? of(step) : null)),
      ink: sortInks[sort],
      points: steps.some((step) => step.sort === sort && step.category === data.emphasis)
        ? [{ index: data.emphasis, ink: brand }]
        : [],
      inKey: false,
    });
  const base = nativeSeries({ name: '', values: column(baseOf), ink: null, inKey: false });
  const parts = sorts.map(([sort, name]) => part(sort, name, above));
  const belowZero = steps.some((step) => below(step) < 0)
    ? sorts.map(([sort, name]) => part(sort, `${name} < 0`, below))
    : [];
  const filled = [...parts, ...belowZero].filter((one) => one.values.some((value) => value !== null && value !== 0));
  return labels ? [base, ...filled, labelCarrier(data, steps, labels, sizePt)] : [base, ...filled];
}

/** How far a step reaches above the axis, below it, and what lies between the axis and its nearer end. */
const above = (step: Step) => Math.max(highOf(step), 0) - Math.max(lowOf(step), 0);
const below = (step: Step) => Math.min(lowOf(step), 0) - Math.min(highOf(step), 0);
const baseOf = (step: Step) => Math.max(lowOf(step), 0) + Math.min(highOf(step), 0);

function columnOf(data: ChartData, steps: readonly Step[], of: (step: Step) => number | null) {
  return data.categories.map((_, at) => {
    const step = steps.find(({ category }) => category === at);
    return step ? of(step) : null;
  });
}

function labelCarrier(
  data: ChartData,
  steps: readonly Step[],
  labels: readonly string[],
  sizePt: number,
): NativeSeries {
  return carrierSeries({
    name: data.series[0]?.name ?? '',
    values: columnOf(data, steps, (step) => (highOf(step) <= 0 ? lowOf(step) : highOf(step))),
    labels: steps.map((step, at) => {
      const strong = step.category === data.emphasis;
      return nativeLabel({
        index: step.category,
        position: highOf(step) <= 0 ? 'below' : 'above',
        color: strong ? 'accent' : 'ink',
        bold: strong || step.sort === 'total',
        sizePt,
        text: labels[at] ?? '',
      });
    }),
    isSum: false,
  });
}
