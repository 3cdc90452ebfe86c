import { minorPerMajor } from '#shared/base';
import type { FactValue } from './types';

/** A fact as a chart draws it: minor units, percents as written, things; months since the year 0. Null for no number. */
export function chartNumber(value: FactValue): number | null {
  switch (value.kind) {
    case 'money':
      return value.amountMinor;
    case 'price':
      return value.value * minorPerMajor(value.currency);
    case 'percent':
    case 'count':
    case 'ratio':
    case 'months':
      return value.value;
    case 'date': {
      const match = /^(\d{4})(?:-(\d{2}))?/.exec(value.date);
      return match ? Number(match[1]) * 12 + Number(match[2] ?? 1) - 1 : null;
    }
    default:
      return null;
  }
}
