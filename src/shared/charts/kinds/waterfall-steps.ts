import type { ChartData } from '../types';

export type Sort = 'up' | 'down' | 'total';

/** A bar of a waterfall: where it begins and ends. */
export interface Step {
  readonly category: number;
  readonly sort: Sort;
  readonly from: number;
  readonly to: number;
}

/** The bars of a waterfall, in raw values. */
export function stepsOf(data: ChartData): readonly Step[] {
  let sum: number | null = null;
  return data.categories.flatMap((_, category): Step[] => {
    if (data.totals.includes(category)) return [{ category, sort: 'total', from: 0, to: sum ?? 0 }];
    const change = data.series[0]?.values[category] ?? null;
    if (change === null) return [];
    const from = sum ?? 0;
    // What a waterfall begins with is a sum, not a change.
    const sort = sum === null ? 'total' : change < 0 ? 'down' : 'up';
    sum = from + change;
    return [{ category, sort, from, to: sum }];
  });
}

export const lowOf = ({ from, to }: Step) => Math.min(from, to);
export const highOf = ({ from, to }: Step) => Math.max(from, to);

/** What stands on a bar: the sum that it shows, or the change with its sign. */
export function stepLabel({ sort, from, to }: Step, format: (value: number) => string): string {
  const text = format(sort === 'total' ? to : to - from);
  return sort === 'up' && to > from ? `+${text}` : text;
}
