import { type Currency, type Money, minorPerMajor } from './money';

/** Factors that people write behind an amount, longest first; letters are compared in lower case. */
const factors: readonly (readonly [string, bigint])[] = [
  ['万亿', 1_000_000_000_000n],
  ['千万', 10_000_000n],
  ['百万', 1_000_000n],
  ['亿', 100_000_000n],
  ['万', 10_000n],
  ['億', 100_000_000n],
  ['萬', 10_000n],
  ['千', 1_000n],
  ['thousand', 1_000n],
  ['million', 1_000_000n],
  ['billion', 1_000_000_000n],
  ['mio', 1_000_000n],
  ['bn', 1_000_000_000n],
  ['mn', 1_000_000n],
  ['k', 1_000n],
  ['m', 1_000_000n],
  ['b', 1_000_000_000n],
];

/**
 * Reads an amount as people write it: `1,200万`, `1.5亿元`, `$1.2M`, `850k`, `1 200 000.50`, full-width digits too.
 * Exact: no floating point on the way; what is finer than a minor unit is rounded half up. Null when it is no amount,
 * is negative, or is beyond the safe integers. A currency sign in the text is ignored: the currency is the field's.
 */
export function parseMoney(text: string, currency: Currency): Money | null {
  const amount = amountOf(text);
  if (amount === null) return null;
  const { units, scale } = amount;
  const minor = units * BigInt(minorPerMajor(currency));
  const rounded = (minor * 2n + scale) / (scale * 2n);
  return rounded > BigInt(Number.MAX_SAFE_INTEGER) ? null : { amountMinor: Number(rounded), currency };
}

/**
 * Reads a number in the same words, without rounding it to money: `1.2万`, `0.0004`, `3k`. Null when it is none or is
 * negative.
 */
export function parseDecimal(text: string): number | null {
  const amount = amountOf(text);
  return amount && Number(`${amount.units}e-${String(amount.scale).length - 1}`);
}

/** What stands in a text as `units / scale`, its factor included. */
function amountOf(text: string): Decimal | null {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_'’]/g, '')
    .replace(/^(?:人民币|cny|rmb|usd|eur|gbp|hkd|sgd|jpy|us\$|hk\$|s\$|jp¥|[¥$€£])/, '')
    .replace(/(?:人民币|美元|港元|港币|欧元|英镑|日元|新元|元|円|cny|rmb|usd|eur|gbp|hkd|sgd|jpy)$/, '');
  const found = factors.find(([word]) => plain.endsWith(word));
  const decimal = decimalOf(found ? plain.slice(0, -found[0].length) : plain);
  return decimal && { units: decimal.units * (found?.[1] ?? 1n), scale: decimal.scale };
}

interface Decimal {
  readonly units: bigint;
  readonly scale: bigint;
}

/** A decimal number as `units / scale`; commas are groups of three digits, or one decimal comma (`1,5`). */
function decimalOf(digits: string): Decimal | null {
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits;
  const pointed = /^\d+,\d{1,2}$/.test(grouped) ? grouped.replace(',', '.') : grouped;
  const parts = /^(\d{1,30})(?:\.(\d{0,30}))?$/.exec(pointed);
  if (!parts) return null;
  const [, whole = '', fraction = ''] = parts;
  return { units: BigInt(whole + fraction), scale: 10n ** BigInt(fraction.length) };
}
