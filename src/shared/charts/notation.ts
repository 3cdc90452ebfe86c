import { type AnyLanguage, currencySymbol, groupedNumber, minorPerMajor } from '#shared/base';
import type { ChartData } from './types';

/** How all values of a chart are written: in one unit and with the same decimals, so that the eye can compare. */
export interface Notation {
  /** Raw values are divided by this to be shown. */
  readonly divisor: number;
  readonly prefix: string;
  readonly suffix: string;
  readonly decimals: number;
}

const units: Readonly<Record<AnyLanguage, readonly (readonly [number, number, string])[]>> = {
  // From which size, divided by what, written how. 999,950 would otherwise show as 1,000.0K.
  'zh-CN': [
    [1e8, 1e8, '亿'],
    [1e4, 1e4, '万'],
  ],
  en: [
    [999.95e6, 1e9, 'B'],
    [999.95e3, 1e6, 'M'],
    [1e4, 1e3, 'K'],
  ],
};

/** The notation that suits all of some raw values. */
export function notationFor(
  values: readonly number[],
  { unit, currency }: Pick<ChartData, 'unit' | 'currency'>,
  language: AnyLanguage,
): Notation {
  const minor = unit === 'money' ? minorPerMajor(currency) : 1;
  const sizes = values.map((value) => Math.abs(value) / minor).filter((size) => size > 0);
  const [by, word] = unit === 'money' || unit === 'count' ? unitFor(sizes, language) : plain;
  const divisor = minor * by;
  return {
    divisor,
    prefix: unit === 'money' ? currencySymbol(currency) : '',
    suffix: unit === 'percent' ? '%' : word,
    decimals: decimalsFor(values.map((value) => value / divisor)),
  };
}

const plain = [1, ''] as const;

/** The largest unit that the largest value asks for, unless the smallest would all but vanish in it. */
function unitFor(sizes: readonly number[], language: AnyLanguage): readonly [number, string] {
  const largest = Math.max(0, ...sizes);
  const smallest = Math.min(largest, ...sizes);
  const fitting = units[language].filter(([from]) => largest >= from).map(([, by, word]) => [by, word] as const);
  const readable = [...fitting, plain].find(
    ([by], at, all) => smallest >= by / 10 || largest / (all[at + 1]?.[0] ?? 0) >= 1e5,
  );
  return readable ?? plain;
}

/** As few decimals as still tell the values apart from their neighbours: none from a hundred on, two below one. */
export function decimalsFor(values: readonly number[]): number {
  const sizes = values.map(Math.abs).filter((value) => value > 0);
  const isWhole = (at: number) => sizes.every((value) => Math.abs(value * at - Math.round(value * at)) < 1e-6 * at);
  if (isWhole(1)) return 0;
  const largest = Math.max(...sizes);
  const smallest = Math.min(...sizes);
  if (largest >= 100 && smallest >= 10) return 0;
  return isWhole(10) || largest >= 10 || smallest >= 0.5 ? 1 : 2;
}

/** A value in display units as text: `-$1.2M`. */
export function formatShown(value: number, { prefix, suffix, decimals }: Notation): string {
  const digits = groupedNumber(Math.abs(value), decimals, decimals);
  // Nothing needs no unit.
  if (value === 0) return zeroText(prefix, suffix);
  return `${value < 0 && /[1-9]/.test(digits) ? '-' : ''}${prefix}${digits}${suffix}`;
}

/** The same notation in the language of spreadsheets. */
export function formatCode({ prefix, suffix, decimals }: Notation): string {
  const quoted = (text: string) => (text === '' ? '' : `"${text}"`);
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const positive = `${quoted(prefix)}${digits}${quoted(suffix)}`;
  return `${positive};\\-${positive};${quoted(zeroText(prefix, suffix))}`;
}

function zeroText(prefix: string, suffix: string): string {
  return `${prefix}0${suffix === '%' ? suffix : ''}`;
}

/** What one is counted in: `$M`, `¥万`, `%`; empty for plain numbers. */
export function unitLabel({ prefix, suffix }: Notation): string {
  return `${prefix}${suffix}`;
}
