import { groupedNumber, minorPerMajor, parseDecimal, parseMoney } from '#shared/base';
import { monthNumber } from '#shared/charts';
import type { Chart } from '#shared/project';

type Format = Pick<Chart, 'unit' | 'currency'>;

/** A value as it is edited: amounts in whole units with their groups, months as `2026-09`. */
export function cellText(value: number | null, { unit, currency }: Format): string {
  if (value === null) return '';
  if (unit === 'month') {
    const year = Math.floor(value / 12);
    return `${String(year).padStart(4, '0')}-${String(value - year * 12 + 1).padStart(2, '0')}`;
  }
  const shown = unit === 'money' ? value / minorPerMajor(currency) : value;
  return groupedNumber(shown, unit === 'money' ? 2 : 6);
}

/** What a text says; `null` for nothing, `undefined` for what is no value. Losses are written with a minus or in brackets. */
export function readCell(text: string, { unit, currency }: Format): number | null | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  if (unit === 'month') return readMonth(plain);
  const bracketed = /^\((.*)\)$/.exec(plain)?.[1];
  const signed = /^[-\u2212\u2013]\s*(.*)$/.exec(plain)?.[1];
  const size = (bracketed ?? signed ?? plain.replace(/^\+/, '')).replace(/%$/, '');
  const value = unit === 'money' ? parseMoney(size, currency)?.amountMinor : (parseDecimal(size) ?? undefined);
  return value === undefined || value === 0 ? value : bracketed !== undefined || signed !== undefined ? -value : value;
}

/** `2026-09`, `2026/9`, `2026年9月`; a day behind it is no part of a plan of months. */
function readMonth(text: string): number | undefined {
  const [, year, month] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*(?:月|[-/.月]\s*\d{1,2}\s*日?)?$/.exec(text) ?? [];
  const inYear = Number(month);
  return year === undefined || inYear < 1 || inYear > 12 ? undefined : monthNumber(Number(year), inYear);
}
