import { type AnyLanguage, formatMoneyShort } from '#shared/base';
import { decimalsFor, formatShown, notationFor } from './notation';
import type { ChartData } from './types';

/** One raw value in its own unit: `¥1,200万`, `$1.2M`, `42.5%`, `3,200`. */
export function formatValue(value: number, data: Pick<ChartData, 'unit' | 'currency'>, language: AnyLanguage): string {
  if (data.unit === 'money')
    return formatMoneyShort({ amountMinor: Math.round(value), currency: data.currency }, language);
  const notation = notationFor([value], data, language);
  const shown = value / notation.divisor;
  return formatShown(shown, { ...notation, decimals: Math.min(decimalsFor([shown]), 1) });
}
