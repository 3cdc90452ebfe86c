import { isCalendarDate, tidyDate } from '#renderer/forms';
import { minorPerMajor, parseDecimal, parseMoney } from '#shared/base';
import { monthNumber } from '#shared/charts';
import type { SlotOf } from '../model';

type Chart = SlotOf<'chart'>;
type Format = Pick<Chart, 'unit' | 'currency'>;

/** A value as it is edited: amounts in whole units with their groups, months as `2026-09`. */
export function cellText(value: number | null, { unit, currency }: Format): string {
  if (value === null) return '';
  if (unit === 'month') {
    const year = Math.floor(value / 12);
    return `${String(year).padStart(4, '0')}-${String(value - year * 12 + 1).padStart(2, '0')}`;
  }
  const shown = unit === 'money' ? value / minorPerMajor(currency) : value;
  return shown.toLocaleString('en-US', { maximumFractionDigits: unit === 'money' ? 2 : 6 });
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

function readMonth(text: string): number | undefined {
  const date = tidyDate(text);
  if (!isCalendarDate(date) || date === '') return undefined;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return monthNumber(year, month);
}
