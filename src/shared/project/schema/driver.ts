import { z } from 'zod';
import { decimal, month } from './fields';

/** How a driver moves by itself: not at all, by a percentage of its last value, or by a fixed step. */
export const growthKinds = ['none', 'percent', 'step'] as const;
export type GrowthKind = (typeof growthKinds)[number];

/**
 * A number over time: where it begins, how it moves, and the months in which somebody said otherwise. It begins with
 * its owner (a stream that starts in March has no price in January). An override is its month's alone: the trend goes on
 * beneath it.
 */
export const driverSchema = z.looseObject({
  start: decimal,
  growth: z.looseObject({
    kind: z.enum(growthKinds),
    /** Percent for `percent`, the driver's own unit for `step`. */
    value: decimal,
    /** Months from one move to the next: 1 moves every month, 12 once a year. */
    every: z.int().min(1).max(60),
  }),
  /** Overrides by calendar month, `YYYY-MM`. */
  months: z.record(month, decimal),
});
export type Driver = z.infer<typeof driverSchema>;

/** A driver that stays at one value. */
export function steadyDriver(start: number): Driver {
  return { start, growth: { kind: 'none', value: 0, every: 1 }, months: {} };
}
