import type { Months, Period } from './types';

/** Months since the year 0 of a date that begins with `YYYY-MM`; null when it does not. */
function monthNumber(date: string): number | null {
  const found = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(date);
  if (!found) return null;
  const month = Number(found[2]);
  return month >= 1 && month <= 12 ? Number(found[1]) * 12 + month - 1 : null;
}

/** Months from `start` to a date, negative before it; null when either is not set or is no date. */
export function monthIndex(start: string, date: string): number | null {
  const from = monthNumber(start);
  const to = monthNumber(date);
  return from === null || to === null ? null : to - from;
}

/** `YYYY-MM` of the month so many after `start`. */
export function monthAfter(start: string, months: number): string {
  const number = (monthNumber(start) ?? 0) + months;
  const year = Math.floor(number / 12);
  return `${String(year).padStart(4, '0')}-${String(number - year * 12 + 1).padStart(2, '0')}`;
}

/** The names of `count` months from `start` on. */
export function calendarFrom(start: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => monthAfter(start, index));
}

/** Calendar months, quarters or years of a model, in order. The first and last may be cut off by its ends. */
export function periodsOf(forecast: { readonly calendar: readonly string[] }, kind: Period['kind']): Period[] {
  const { calendar } = forecast;
  const full = kind === 'month' ? 1 : kind === 'quarter' ? 3 : 12;
  const periods: Period[] = [];
  for (let from = 0; from < calendar.length; ) {
    const name = periodName(calendar[from] as string, kind);
    let until = from + 1;
    while (until < calendar.length && periodName(calendar[until] as string, kind) === name) until += 1;
    periods.push({ name, kind, from, until, complete: until - from === full });
    from = until;
  }
  return periods;
}

function periodName(month: string, kind: Period['kind']): string {
  if (kind === 'month') return month;
  const year = month.slice(0, 4);
  return kind === 'year' ? year : `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** What a flow adds up to over a period. */
export function sumOver(values: Months, period: Pick<Period, 'from' | 'until'>): number {
  let sum = 0;
  for (let t = period.from; t < period.until; t += 1) sum += values[t] ?? 0;
  return sum;
}

/** What a balance is at the end of a period. */
export function lastOf(values: Months, period: Pick<Period, 'until'>): number {
  return values[period.until - 1] ?? 0;
}
