import { type Currency, formatMoneyFull, formatPrice, groupedNumber, minorPerMajor } from '#shared/base';
import { type Ratio, unitPrice } from '#shared/cap-table';
import type { CapTable } from '#shared/project';

interface Own {
  readonly currency: Currency;
  readonly table: Pick<CapTable, 'form'>;
}

/** Shares with their groups, or registered capital as money. */
export function showCount({ table, currency }: Own, count: number): string {
  if (table.form === 'registered-capital') return formatMoneyFull({ amountMinor: count, currency });
  return groupedNumber(count);
}

/** What a share costs, to four places; of registered capital, what one major unit of it costs. */
export function showPrice({ table, currency }: Own, price: Ratio): string {
  return formatPrice(unitPrice({ form: table.form, currency }, price), currency);
}

/** An amount in whole major units: a table of valuations has no use for cents. */
export function showMoney({ currency }: Own, amountMinor: number): string {
  const per = minorPerMajor(currency);
  return formatMoneyFull({ amountMinor: Math.round(amountMinor / per) * per, currency });
}

export function showPercent(percent: number, digits: number): string {
  return `${groupedNumber(percent, digits, digits)}%`;
}
