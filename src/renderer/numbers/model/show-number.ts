import { type Currency, formatMoneyShort, groupedNumber, type InterfaceLanguage, minorPerMajor } from '#shared/base';
import type { DriverUnit } from '#shared/numbers';

const widest = 11;

function grouped(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 1_000 ? 0 : size >= 1 || size === 0 ? 2 : size >= 0.01 ? 4 : 6;
  const text = groupedNumber(value, digits);
  return text === '-0' ? '0' : text;
}

/** A driver's number as a narrow cell shows it; what is too wide is shortened (`1.2B`, `12亿`). */
export function showNumber(value: number, unit: DriverUnit, currency: Currency, language: InterfaceLanguage): string {
  if (unit === 'percent') return `${grouped(value)}%`;
  const text = grouped(unit === 'money' || unit === 'price' ? value / minorPerMajor(currency) : value);
  if (text.length <= widest) return text;
  const amountMinor = unit === 'money' || unit === 'price' ? value : value * minorPerMajor(currency);
  return formatMoneyShort({ amountMinor: Math.round(amountMinor), currency }, language).replace(/^(-?)\D+/, '$1');
}

/** Money in a statement: whole major units. */
export function showMoney(amountMinor: number, currency: Currency, language: InterfaceLanguage): string {
  const major = Math.round(amountMinor / minorPerMajor(currency));
  const text = groupedNumber(major === 0 ? 0 : major, 0);
  return text.length <= widest + 2
    ? text
    : formatMoneyShort({ amountMinor, currency }, language).replace(/^(-?)\D+/, '$1');
}

/** A driver's number as it is typed and copied: every digit of it, no groups, no signs that another program may not know. */
export function typeNumber(value: number, unit: DriverUnit, currency: Currency): string {
  const major = unit === 'money' || unit === 'price' ? value / minorPerMajor(currency) : value;
  const digits = Number(major.toFixed(8));
  const text = plainDigits(digits);
  return unit === 'percent' ? `${text}%` : text;
}

/** Never `1e-7`. */
function plainDigits(value: number): string {
  const text = String(value);
  return /e/i.test(text) ? value.toFixed(8).replace(/\.?0+$/, '') : text;
}
