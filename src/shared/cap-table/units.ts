import { type Currency, minorPerMajor } from '#shared/base';
import type { CapTable } from '#shared/project';
import { type Ratio, toNumber } from './ratio';

/** What a table of owners counts in: shares, or registered capital in its currency. */
export interface CapUnits {
  readonly form: CapTable['form'];
  readonly currency: Currency;
}

/**
 * How many of the engine's units are one that people count and price: a share is one, a yuan of registered capital the
 * hundred fen that stand for shares.
 */
export function sharesPerUnit({ form, currency }: CapUnits): number {
  return form === 'registered-capital' ? minorPerMajor(currency) : 1;
}

/** A count as people read it: shares, or registered capital in whole units of the currency. */
export function unitsOf(units: CapUnits, shares: number): number {
  return shares / sharesPerUnit(units);
}

/** What a share costs, or one unit of registered capital, in whole units of the currency; from minor units a share. */
export function unitPrice(units: CapUnits, price: Ratio): number {
  return (toNumber(price) * sharesPerUnit(units)) / minorPerMajor(units.currency);
}
