import { flow, largest, mulDiv, zeros } from '../exact';
import type { Months } from '../types';
import { type MonthPlan, type Operand, type Product, wholeOf } from './month-plan';

/** The months in which something goes on, of all that are counted. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly months: number;
}

export interface Sources {
  readonly driver: (name: string) => Months;
  readonly given: (name: string) => Months;
  readonly setting: (name: string) => number;
}

export interface Worth {
  /** What was worked out on the way, by name. */
  readonly steps: ReadonlyMap<string, Months>;
  readonly worth: Months;
}

/** What each month is worth by a plan, in whole minor units; nothing outside the span. */
export function worthByMonth(plan: MonthPlan, span: Span, sources: Sources): Worth {
  const steps = new Map<string, Months>();
  const values = ({ from, name }: Operand): Months =>
    from === 'step' ? (steps.get(name) ?? []) : from === 'given' ? sources.given(name) : sources.driver(name);
  const multiplied = ({ of: [first, second], per }: Product, kept: (value: number) => number): number[] => {
    const row = zeros(span.months);
    if (!first) return row;
    const a = values(first);
    if (!second) {
      for (let t = span.from; t <= span.to; t += 1) row[t] = kept(a[t] as number);
      return row;
    }
    const b = values(second);
    const parts = per === null ? 1 : typeof per === 'number' ? per : sources.setting(per);
    const divisor = wholeOf(first.unit) * wholeOf(second.unit) * parts;
    for (let t = span.from; t <= span.to; t += 1) row[t] = kept(mulDiv(a[t] as number, b[t] as number, divisor));
    return row;
  };
  for (const step of plan.steps) steps.set(step.name, multiplied(step, mostExact));
  return { steps, worth: multiplied(plan.worth, flow) };
}

const mostExact = (value: number) => Math.min(value, largest);
