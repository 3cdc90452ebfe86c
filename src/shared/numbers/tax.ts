import type { Tax } from '#shared/project';
import { whole } from './driver-series';
import { amount, million, mulDiv, scaled, zeros } from './exact';

export interface TaxForecast {
  /** The expense of each month: what the year so far owes, less what it owed a month before. */
  readonly tax: readonly number[];
  readonly paid: readonly number[];
}

/**
 * Tax on the profit of each calendar year so far. Losses of earlier years are used up to `lossLimitPercent` of the
 * year's profit; a year's tax is paid so many months after its December.
 */
export function forecastTax(profit: readonly number[], calendar: readonly string[], terms: Tax): TaxForecast {
  const rate = scaled(terms.ratePercent, million, 0, 100);
  const limit = scaled(terms.lossLimitPercent, million, 0, 100);
  const tax = zeros(profit.length);
  const paid = zeros(profit.length);
  let losses = terms.carryLosses ? amount(terms.openingLossesMinor) : 0;
  let year = 0;
  let owed = 0;
  for (let t = 0; t < profit.length; t += 1) {
    year += profit[t] as number;
    const used = year > 0 ? Math.min(losses, mulDiv(year, limit, whole)) : 0;
    const due = year > 0 ? mulDiv(year - used, rate, whole) : 0;
    tax[t] = due - owed;
    owed = due;
    if (!calendar[t]?.endsWith('-12')) continue;
    const payAt = t + terms.payAfterMonths;
    if (payAt < paid.length) paid[payAt] = (paid[payAt] as number) + owed;
    if (terms.carryLosses) losses += year > 0 ? -used : -year;
    year = 0;
    owed = 0;
  }
  return { tax, paid };
}
