import { type Currency, minorPerMajor, parseDecimal, parseMoney } from '#shared/base';
import type { DriverUnit } from '#shared/numbers';

/** Nothing that a person types may be larger: the schema's own limit. */
const largestTyped = 1e15;

/**
 * Reads what was typed or pasted as a driver's own number: minor units for money, percent and basis points as written.
 * Understands what spreadsheets copy: grouped digits, `(1,234)` and `1,234-` for less than nothing, `1.2E+05`, European
 * `1.234,56`, signs of currency and percent, and a lone dash for zero. Null when it is no number.
 */
export function readNumber(text: string, unit: DriverUnit, currency: Currency): number | null {
  const plain = text.normalize('NFKC').replace(/[−–—]/g, '-').replace(/\s/g, '');
  // What accounting formats show for nothing, with or without a sign of currency.
  if (/^[¥$€£]?-+$/.test(plain)) return 0;
  const { digits, sign } = unsigned(plain);
  const value = readPositive(westernDigits(digits), unit, currency);
  if (value === null || value > largestTyped) return null;
  return value === 0 ? 0 : sign * value;
}

function unsigned(plain: string): { digits: string; sign: 1 | -1 } {
  const bracketed = /^([^\d(]*)\((.*)\)$/.exec(plain);
  if (bracketed) return { digits: `${bracketed[1] ?? ''}${bracketed[2] ?? ''}`, sign: -1 };
  const before = /^([^\d.,-]*)-(.*)$/.exec(plain);
  if (before) return { digits: `${before[1] ?? ''}${before[2] ?? ''}`, sign: -1 };
  const after = /^(.*[\d%万亿])-$/.exec(plain);
  if (after) return { digits: after[1] ?? '', sign: -1 };
  return { digits: plain.replace(/^\+/, ''), sign: 1 };
}

/** Points that group and a comma that divides, as half of Europe writes them; only where nothing else can be meant. */
function westernDigits(digits: string): string {
  const european = /^(\D*)(\d{1,3}(?:\.\d{3})+),(\d+)(\D*)$/.exec(digits);
  if (european) return `${european[1]}${european[2]?.replaceAll('.', '')}.${european[3]}${european[4]}`;
  const inTenThousands = /^(\D*)(\d{1,4}(?:,\d{4}){2,})(\.\d+)?(\D*)$/.exec(digits);
  if (inTenThousands)
    return `${inTenThousands[1]}${inTenThousands[2]?.replaceAll(',', '')}${inTenThousands[3] ?? ''}${inTenThousands[4]}`;
  return digits;
}

function readPositive(digits: string, unit: DriverUnit, currency: Currency): number | null {
  const scientific = /^\d+(?:\.\d+)?e[+-]?\d{1,3}$/i.test(digits) ? Number(digits) : null;
  switch (unit) {
    case 'money':
      return scientific === null
        ? (parseMoney(digits, currency)?.amountMinor ?? null)
        : Math.round(scientific * minorPerMajor(currency));
    case 'price': {
      const major = scientific ?? parseDecimal(digits);
      return major === null ? null : tidy(major * minorPerMajor(currency));
    }
    case 'count':
      return scientific ?? parseDecimal(digits);
    case 'percent':
      return scientific ?? parseDecimal(digits.replace(/%$/, ''));
    case 'basis-points':
      return basisPoints(digits);
  }
}

function basisPoints(digits: string): number | null {
  if (!digits.endsWith('%')) return parseDecimal(digits.replace(/(?:bps?|个?基点)$/i, ''));
  const percent = parseDecimal(digits.slice(0, -1));
  return percent === null ? null : tidy(percent * 100);
}

/** Six decimals count: what binary fractions add behind them is no part of what was typed. */
function tidy(value: number): number {
  return Number(value.toFixed(6));
}
