import { groupedNumber } from './grouped-number';
import type { AnyLanguage, DocumentLanguage } from './language';

/** Currencies a project can be kept in. */
export const currencies = ['CNY', 'USD', 'EUR', 'GBP', 'HKD', 'SGD', 'JPY'] as const;
export type Currency = (typeof currencies)[number];

/** What a company keeps its books in, if nothing else is said. */
export const usualCurrency: Readonly<Record<DocumentLanguage, Currency>> = { 'zh-CN': 'CNY', en: 'USD' };

/** An exact amount: whole minor units (fen, cents; yen have none), within the safe integers. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: Currency;
}

const symbols: Record<Currency, string> = {
  CNY: '¥',
  USD: '$',
  EUR: '€',
  GBP: '£',
  HKD: 'HK$',
  SGD: 'S$',
  JPY: 'JP¥',
};

/** Minor units in one major unit: 100, or 1 for the yen. */
export function minorPerMajor(currency: Currency): number {
  return currency === 'JPY' ? 1 : 100;
}

/** The symbol that is written before an amount. */
export function currencySymbol(currency: Currency): string {
  return symbols[currency];
}

/** Short form for decks and prose: `¥1,200万`, `¥1.2亿` in Chinese; `$1.2M`, `$850K` in English. At most one decimal. */
export function formatMoneyShort(money: Money, language: AnyLanguage): string {
  const major = money.amountMinor / minorPerMajor(money.currency);
  const sign = major < 0 ? '-' : '';
  const size = Math.abs(major);
  const [scaled, unit] = scales[language](size);
  return `${sign}${symbols[money.currency]}${trimmed(scaled)}${unit}`;
}

/** Full form with grouping, for tables and forms: `¥12,000,000.00`. Fractions are left out when they are zero. */
export function formatMoneyFull(money: Money): string {
  const per = minorPerMajor(money.currency);
  const sign = money.amountMinor < 0 ? '-' : '';
  const size = Math.abs(money.amountMinor);
  const fraction = size % per;
  const whole = groupedNumber(Math.floor(size / per));
  return `${sign}${symbols[money.currency]}${whole}${fraction === 0 ? '' : `.${String(fraction).padStart(2, '0')}`}`;
}

/** What one of something costs, in whole units of the currency, to four places: `¥24.00`, `$1.1145`. */
export function formatPrice(value: number, currency: Currency): string {
  const size = groupedNumber(Math.abs(value), 4, 2);
  return `${value < 0 ? '-' : ''}${symbols[currency]}${size}`;
}

function chineseScale(size: number): [number, string] {
  // What would show as 10,000万 is 1亿, and 10,000 is 1万.
  if (size >= 99_999_500) return [size / 1e8, '亿'];
  if (size >= 9_999.95) return [size / 1e4, '万'];
  return [size, ''];
}

function westernScale(size: number): [number, string] {
  // 999,950 would otherwise show as $1,000K.
  if (size >= 999.95e6) return [size / 1e9, 'B'];
  if (size >= 999.95e3) return [size / 1e6, 'M'];
  if (size >= 9_999.95) return [size / 1e3, 'K'];
  return [size, ''];
}

const scales: Readonly<Record<AnyLanguage, (size: number) => [number, string]>> = {
  'zh-CN': chineseScale,
  en: westernScale,
};

function trimmed(value: number): string {
  return groupedNumber(value, 1);
}
