import type { Driver, Override } from '#shared/project';
import { scaleOf } from './driver-role';
import { million, mulDiv, scaled } from './exact';
import type { DriverUnit } from './types';

/** A hundred percent in millionths of one. */
export const whole = 100 * million;

/** Growth a move, in percent: no shrinking below nothing, no more than elevenfold. */
export const growthRange = { min: -100, max: 1_000 } as const;

/** What a scale in a scenario may be, in percent. */
export const scaleRange = { min: 0, max: 10_000 } as const;

export interface SeriesPlan {
  readonly unit: DriverUnit;
  readonly max: number;
  readonly startIndex: number;
  readonly calendar: readonly string[];
  /** Of this driver alone. */
  readonly overrides: readonly Override[];
}

/**
 * A driver month by month, in whole steps of its unit. In this order: `set` and `growth` replace what the driver begins
 * with, each move is rounded once, a month that was typed stands for itself while the trend goes on beneath it, `scale`
 * comes last and takes every month.
 */
export function driverSeries(driver: Driver, plan: SeriesPlan): number[] {
  const { unit, max, startIndex, calendar, overrides } = plan;
  const scale = scaleOf(unit);
  const values = new Array<number>(calendar.length).fill(0);
  const typed = (value: number) => scaled(value, scale, 0, max);
  const { start, growth, months, percent } = overrides.length > 0 ? overridden(driver, overrides) : plain(driver);
  const top = max * scale;
  const byPercent = growth.kind === 'percent';
  const move = byPercent
    ? whole + scaled(growth.value, million, growthRange.min, growthRange.max)
    : growth.kind === 'step'
      ? scaled(growth.value, scale, -max, max)
      : 0;
  const moves = growth.kind !== 'none' && growth.value !== 0;
  let value = typed(start);
  for (let t = startIndex; t < calendar.length; t += 1) {
    if (moves && t > startIndex && (t - startIndex) % growth.every === 0) {
      value = byPercent ? mulDiv(value, move, whole) : value + move;
      value = Math.min(Math.max(value, 0), top);
    }
    const own = months === null ? undefined : months[calendar[t] as string];
    const shown = own === undefined ? value : typed(own);
    values[t] = percent === whole ? shown : Math.min(mulDiv(shown, percent, whole), top);
  }
  return values;
}

interface Effective {
  readonly start: number;
  readonly growth: Driver['growth'];
  readonly months: Readonly<Record<string, number>> | null;
  /** What every month is scaled by, in millionths of a percent. */
  readonly percent: number;
}

function plain({ start, growth, months }: Driver): Effective {
  return { start, growth, months: isEmpty(months) ? null : months, percent: whole };
}

function isEmpty(record: object): boolean {
  for (const _ in record) return false;
  return true;
}

function overridden(driver: Driver, overrides: readonly Override[]): Effective {
  let { start, growth, months } = driver;
  let percent = whole;
  for (const change of overrides) {
    if (change.op === 'set') start = change.value;
    // A driver that did not move begins to grow by percent.
    else if (change.op === 'growth')
      growth = { ...growth, kind: growth.kind === 'none' ? 'percent' : growth.kind, value: change.value };
    else if (change.op === 'month') months = { ...months, [change.month]: change.value };
    else if (change.op === 'scale') percent = scaleBy(percent, change.percent);
  }
  return { start, growth, months, percent };
}

/** One scale after another. */
export function scaleBy(percent: number, by: number): number {
  return Math.min(
    mulDiv(percent, scaled(by, million, scaleRange.min, scaleRange.max), whole),
    scaleRange.max * million,
  );
}
