import type { Metric, NoValue } from '../types';

/** Lifetimes are counted up to this many months: a churn of nothing is a churn that has not been seen yet. */
export const longestLifetimeMonths = 60;

export const noValue = (why: NoValue): Metric => ({ kind: 'none', why });
export const money = (amountMinor: number): Metric => ({ kind: 'money', amountMinor: Math.round(amountMinor) + 0 });
export const percent = (value: number): Metric => ({ kind: 'percent', value });
export const count = (value: number): Metric => ({ kind: 'count', value });

/** Months that cash lasts at a month's net burn. A company that does not burn has no runway to count. */
export function runway(of: { readonly cashMinor: number; readonly netBurnMinor: number }): Metric {
  if (of.netBurnMinor <= 0) return noValue('not-burning');
  return { kind: 'months', value: Math.max(0, of.cashMinor) / of.netBurnMinor };
}

export interface RunwayPath {
  readonly lowestMinor: number;
  readonly lowestIndex: number;
  /** The first month that ends with less than nothing; null: none does. */
  readonly emptyIndex: number | null;
  /** The first month from which cash no longer falls until the end; null: it still falls in the last. */
  readonly turnsIndex: number | null;
  /** `default-alive`: burn ends before cash does. `lasts`: neither has ended. `runs-out`: cash ends first. */
  readonly verdict: 'default-alive' | 'lasts' | 'runs-out';
}

/** The other view of runway: cash followed month by month through burns that change. */
export function runwayPath(cashMinor: number, netBurns: readonly number[]): RunwayPath {
  let cash = cashMinor;
  let lowestMinor = cashMinor;
  let lowestIndex = 0;
  let emptyIndex: number | null = null;
  let turnsIndex: number | null = null;
  netBurns.forEach((burn, index) => {
    cash -= burn;
    if (cash < lowestMinor) {
      lowestMinor = cash;
      lowestIndex = index;
    }
    if (cash < 0) emptyIndex ??= index;
    turnsIndex = burn > 0 ? null : (turnsIndex ?? index);
  });
  const verdict = emptyIndex !== null ? 'runs-out' : turnsIndex !== null ? 'default-alive' : 'lasts';
  return { lowestMinor, lowestIndex, emptyIndex, turnsIndex, verdict };
}

/** Net burn over the recurring yearly revenue that it won (Sacks). */
export function burnMultiple(of: { readonly netBurnMinor: number; readonly netNewArrMinor: number }): Metric {
  if (of.netNewArrMinor <= 0) return noValue('not-meaningful');
  if (of.netBurnMinor <= 0) return noValue('not-burning');
  return { kind: 'ratio', value: of.netBurnMinor / of.netNewArrMinor };
}

export const burnBands = ['amazing', 'great', 'good', 'suspect', 'bad'] as const;
export type BurnBand = (typeof burnBands)[number];

/** Where a burn multiple stands: below 1, 1.5, 2, 3, or beyond. */
export function burnBand(multiple: number): BurnBand {
  const upper = [1, 1.5, 2, 3].findIndex((limit) => multiple < limit);
  return burnBands[upper < 0 ? 4 : upper] as BurnBand;
}

/** What is left of revenue after what serving customers costs, in percent. */
export function grossMargin(revenueMinor: number, costOfRevenueMinor: number): Metric {
  return revenueMinor <= 0
    ? noValue('not-meaningful')
    : percent(((revenueMinor - costOfRevenueMinor) / revenueMinor) * 100);
}

/** All of sales and marketing, people included, over the customers it won. */
export function acquisitionCost(salesMarketingMinor: number, newCustomers: number): Metric {
  return newCustomers <= 0 ? noValue('not-meaningful') : money(salesMarketingMinor / newCustomers);
}

/** Months that a customer stays at a monthly churn in percent, and whether it had to be capped. */
export function lifetimeMonths(churnPercent: number): { readonly months: number; readonly capped: boolean } {
  const months = churnPercent <= 0 ? Number.POSITIVE_INFINITY : 100 / churnPercent;
  return months > longestLifetimeMonths ? { months: longestLifetimeMonths, capped: true } : { months, capped: false };
}

/** Gross profit of a customer over a lifetime. */
export function lifetimeValue(of: {
  readonly arpaMinor: number;
  readonly grossMarginPercent: number;
  readonly churnPercent: number;
}): Metric {
  const { months, capped } = lifetimeMonths(of.churnPercent);
  const value = money(((of.arpaMinor * of.grossMarginPercent) / 100) * months);
  return capped && value.kind === 'money' ? { ...value, note: 'lifetime-capped' } : value;
}

/** Months until a customer's gross profit has paid for winning it. */
export function payback(of: {
  readonly cacMinor: number;
  readonly arpaMinor: number;
  readonly grossMarginPercent: number;
}): Metric {
  const monthly = (of.arpaMinor * of.grossMarginPercent) / 100;
  return monthly <= 0 ? noValue('never') : { kind: 'months', value: of.cacMinor / monthly };
}

/** A monthly loss in percent over a year: 2.5 % a month is 26.20 % a year, not 30 %. */
export function yearlyChurn(monthlyPercent: number): number {
  return (1 - (1 - Math.min(Math.max(monthlyPercent, 0), 100) / 100) ** 12) * 100;
}

/** Units a month that pay for what does not depend on them. */
export function breakEvenUnits(fixedMinor: number, priceMinor: number, variableMinor: number): Metric {
  const each = priceMinor - variableMinor;
  return each <= 0 ? noValue('never') : count(Math.ceil(Math.max(0, fixedMinor) / each));
}

/** Growth a period in percent that leads from one value to the other. */
export function compoundGrowth(from: number, to: number, periods: number): Metric {
  if (from <= 0 || to < 0 || periods <= 0) return noValue('not-meaningful');
  return percent(((to / from) ** (1 / periods) - 1) * 100);
}

/** A monthly growth in percent over a year: 15 % a month is 435.03 % a year. */
export function yearlyGrowth(monthlyPercent: number): number {
  return ((1 + monthlyPercent / 100) ** 12 - 1) * 100;
}

/** Recurring revenue of a year ago and what became of it: `net` with what customers added, `gross` without. */
export function retention(of: {
  readonly openingMinor: number;
  readonly expandedMinor: number;
  readonly contractedMinor: number;
  readonly lostMinor: number;
}): { readonly net: Metric; readonly gross: Metric } {
  const { openingMinor, expandedMinor, contractedMinor, lostMinor } = of;
  if (openingMinor <= 0) return { net: noValue('no-data'), gross: noValue('no-data') };
  const kept = openingMinor - contractedMinor - lostMinor;
  const share = (value: number) => percent((Math.max(0, value) / openingMinor) * 100);
  return { net: share(kept + expandedMinor), gross: share(Math.min(kept, openingMinor)) };
}
