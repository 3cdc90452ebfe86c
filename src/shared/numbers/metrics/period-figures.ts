import { lastOf, sumOver } from '../calendar';
import { million } from '../exact';
import type { LineName } from '../lines';
import { streamPlans } from '../streams/index';
import type { Forecast, Months, Period } from '../types';

/** What metrics of a period are made of, in plain numbers. */
export interface PeriodFigures {
  sum(line: LineName): number;
  last(line: LineName): number;
  readonly months: number;
  /** Customers won, lost, and counted month by month (`customerMonths`), without bought licences. */
  readonly newCustomers: number;
  readonly lostCustomers: number;
  readonly customerMonths: number;
  /** Customers at the eve of each month, added up: what churn is measured against. */
  readonly customersBefore: number;
  /** What customers of streams with customers were worth. */
  readonly customerRevenue: number;
  /** Ids of those streams, and of the recurring ones. */
  readonly customerStreams: readonly string[];
  readonly recurringStreams: readonly string[];
  /** Recurring revenue of the last month x 12. */
  readonly arr: number;
  readonly netNewArr: number;
  /** Net burn a month over the last three months at most. */
  readonly recentBurn: number;
  readonly recent: Period;
}

/** Counts the figures of a period. */
export function periodFigures(forecast: Forecast, period: Period): PeriodFigures {
  const { lines, streams } = forecast;
  const months = period.until - period.from;
  const served = streams.filter(
    ({ customers, kind }) => customers !== null && streamPlans[kind].customers?.kind === 'served',
  );
  const own = served.filter(({ newCustomers }) => newCustomers !== null);
  const recurring = streams.filter((stream) => stream.recurring !== null);
  const total = (rows: readonly Months[]) => rows.reduce((sum, row) => sum + sumOver(row, period), 0);
  const levelBefore = recurring.reduce(
    (sum, { earned, recurring: cause }) =>
      sum + (period.from === 0 ? (cause?.opening ?? 0) : (earned[period.from - 1] ?? 0)),
    0,
  );
  const levelAfter = recurring.reduce((sum, { earned }) => sum + lastOf(earned, period), 0);
  const recent: Period = { ...period, from: Math.max(period.from, period.until - 3) };
  return {
    sum: (line) => sumOver(lines[line], period),
    last: (line) => lastOf(lines[line], period),
    months,
    newCustomers: sumOver(forecast.newCustomers, period) / million,
    lostCustomers: total(own.map(({ lostCustomers }) => lostCustomers ?? [])) / million,
    customerMonths: total(own.map(({ customers }) => customers ?? [])) / million,
    customersBefore: own.reduce((sum, stream) => sum + before(stream, period), 0) / million,
    customerRevenue: total(served.map(({ earned }) => earned)),
    customerStreams: served.map(({ id }) => id),
    recurringStreams: recurring.map(({ id }) => id),
    arr: levelAfter * 12,
    netNewArr: (levelAfter - levelBefore) * 12,
    recentBurn: sumOver(lines.netBurn, recent) / Math.max(1, recent.until - recent.from),
    recent,
  };
}

/** Customers on the eve of each month: those at its end, less the new, more the lost. */
function before({ customers, newCustomers, lostCustomers }: Forecast['streams'][number], period: Period): number {
  const sum = (row: Months | null) => (row ? sumOver(row, period) : 0);
  return sum(customers) - sum(newCustomers) + sum(lostCustomers);
}

/**
 * What became of recurring revenue in the twelve months until a period's end: each month's loss and growth of the level
 * before it, one after another. Null when there was none twelve months ago.
 */
export function yearlyRetention(
  forecast: Forecast,
  until: number,
): { readonly net: number; readonly gross: number } | null {
  const recurring = forecast.streams.filter((stream) => stream.recurring !== null);
  let net = 1;
  let gross = 1;
  for (let t = until - 12; t < until; t += 1) {
    if (t < 0) return null;
    let level = 0;
    let grown = 0;
    let shrunk = 0;
    for (const { earned, recurring: cause } of recurring) {
      if (!cause) continue;
      level += t === 0 ? cause.opening : (earned[t - 1] ?? 0);
      grown += cause.expanded[t] ?? 0;
      shrunk += (cause.contracted[t] ?? 0) + (cause.lost[t] ?? 0);
    }
    if (level <= 0) return null;
    net *= Math.max(0, level + grown - shrunk) / level;
    gross *= Math.max(0, level - shrunk) / level;
  }
  return { net: net * 100, gross: Math.min(gross, 1) * 100 };
}
