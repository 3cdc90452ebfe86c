import { z } from 'zod';

/** The last second of 2199: months of the model end there too, and every format that is exported can say it. */
const lastSecond = Date.UTC(2200, 0, 1) / 1_000 - 1;

/** A moment to the second and in UTC, `2026-11-28T21:09:38Z`, of the years 1970 to 2199. */
export const moment = z.iso.datetime({ precision: 0 }).regex(/^(?:19[7-9]\d|20\d\d|21\d\d)-/);

/** Seconds since 1970 as a moment; null for what is before that, after 2199, or no number. */
export function momentOfSeconds(seconds: number): string | null {
  const known = seconds >= 0 && Math.floor(seconds) <= lastSecond;
  return known ? `${new Date(Math.floor(seconds) * 1_000).toISOString().slice(0, 19)}Z` : null;
}

/** What a clock says, as a moment. Null when the clock is so wrong that no moment could say it: nobody knows the time then. */
export function momentOf(clock: Date): string | null {
  return momentOfSeconds(clock.getTime() / 1_000);
}
