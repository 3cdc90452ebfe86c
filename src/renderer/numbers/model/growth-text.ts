import type { Currency } from '#shared/base';
import type { DriverUnit } from '#shared/numbers';
import type { Driver } from '#shared/project';
import { readNumber } from './read-number';
import { typeNumber } from './show-number';

type Growth = Driver['growth'];

export const steady: Growth = { kind: 'none', value: 0, every: 1 };

/**
 * Growth as it is typed: `5%` every month, `5%/12` once a year, `+200` a step of the driver's own unit. Nothing is none.
 * A driver in percent can't tell the two apart, so its steps need their sign: `+1` is a step, `5%` a rate.
 */
export function growthText({ kind, value, every }: Growth, unit: DriverUnit, currency: Currency): string {
  if (kind === 'none') return '';
  const often = every === 1 ? '' : `/${every}`;
  if (kind === 'percent') return `${typeNumber(value, 'percent', currency)}${often}`;
  const size = typeNumber(value, unit, currency).replace(/%$/, '');
  return `${value >= 0 ? '+' : ''}${size}${often}`;
}

/** Reads what {@link growthText} writes and people vary; null when it can't be understood. */
export function readGrowth(text: string, unit: DriverUnit, currency: Currency): Growth | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  if (plain === '' || /^[-–—0]$/.test(plain)) return steady;
  const parts = /^(.+?)(?:\/(\d{1,2}|y|yr|year|年|m|mo|month|月|q|季))?$/.exec(plain);
  if (!parts) return null;
  const often = everyMonths(parts[2] ?? '1');
  const size = parts[1] ?? '';
  if (often === null) return null;
  if (size.endsWith('%')) {
    const value = readNumber(size, 'percent', currency);
    return value === null ? null : { kind: 'percent', value, every: often };
  }
  const value = readNumber(size, unit, currency);
  return value === null ? null : { kind: 'step', value, every: often };
}

function everyMonths(word: string): number | null {
  if (/^(?:y|yr|year|年)$/.test(word)) return 12;
  if (/^(?:m|mo|month|月)$/.test(word)) return 1;
  if (/^(?:q|季)$/.test(word)) return 3;
  const months = Number(word);
  return months >= 1 && months <= 60 ? months : null;
}
