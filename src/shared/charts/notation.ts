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

/** From which size a unit is taken, divided by what, written how. */
type Unit = readonly [from: number, by: number, word: string];

/**
 * A chart counts in the next smaller unit when its least value would be less than a part of the larger one, and its largest has no more
 * digits than can be read: `¥12,000万` rather than `¥0.01亿`, but never `$15,000K`.
 */
interface Units {
  readonly units: readonly Unit[];
  readonly vanishing: number;
  readonly most: number;
  /** The same where the next smaller unit is none: `$500` beside `$20,000`. */
  readonly plain: { readonly vanishing: number; readonly most: number };
}

const unitsOf: Readonly<Record<AnyLanguage, Units>> = {
  'zh-CN': {
    units: [
      [1e8, 1e8, '亿'],
      [1e4, 1e4, '万'],
    ],
    vanishing: 0.1,
    most: 1e5,
    plain: { vanishing: 0.1, most: 1e5 },
  },
  // 999,950 would otherwise show as 1,000.0K.
  en: {
    units: [
      [999.95e6, 1e9, 'B'],
      [999.95e3, 1e6, 'M'],
      [1e4, 1e3, 'K'],
    ],
    vanishing: 0.01,
    most: 1e4,
    plain: { vanishing: 1, most: 1e5 },
  },
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

/** The unit that the largest value asks for, or the next smaller one where the least would vanish in it. */
function unitFor(sizes: readonly number[], language: AnyLanguage): readonly [number, string] {
  const { units, ...usual } = unitsOf[language];
  const largest = Math.max(0, ...sizes);
  const smallest = Math.min(largest, ...sizes);
  const fitting = units.filter(([from]) => largest >= from).map(([, by, word]) => [by, word] as const);
  const [first = plain, next = plain] = [...fitting, plain];
  const { vanishing, most } = next === plain ? usual.plain : usual;
  return smallest < first[0] * vanishing && largest < next[0] * most ? next : first;
}

/** As few decimals as still tell the values apart from their neighbours, and from nothing: none from a hundred on, two below one. */
export function decimalsFor(values: readonly number[]): number {
  const sizes = values.map(Math.abs).filter((value) => value > 0);
  const isWhole = (at: number) => sizes.every((value) => Math.abs(value * at - Math.round(value * at)) < 1e-6 * at);
  if (isWhole(1)) return 0;
  const largest = Math.max(...sizes);
  const smallest = Math.min(...sizes);
  if (largest >= 100 && smallest >= 10) return 0;
  const isShown =
    largest >= 100 ? smallest >= 0.05 : largest >= 10 && sizes.every((size) => moved(size, 1) <= mostMoved);
  return isWhole(10) || isShown || smallest >= 0.5 ? 1 : 2;
}

/** How far a shorter notation may move a value. */
const mostMoved = 0.05;

/** By which part of itself a value is moved by so many decimals. */
function moved(value: number, decimals: number): number {
  return value === 0 ? 0 : Math.abs(Number(value.toFixed(decimals)) - value) / Math.abs(value);
}

/** A value in display units as text: `-$1.2M`; one that its decimals can't show is less than the least that they can: `<$0.01M`. */
export function formatShown(value: number, { prefix, suffix, decimals }: Notation): string {
  const digits = groupedNumber(Math.abs(value), decimals, decimals);
  // Nothing needs no unit.
  if (value === 0) return zeroText(prefix, suffix);
  const isSeen = /[1-9]/.test(digits);
  const shown = isSeen ? digits : groupedNumber(10 ** -decimals, decimals, decimals);
  return `${isSeen ? '' : value < 0 ? '>' : '<'}${value < 0 ? '-' : ''}${prefix}${shown}${suffix}`;
}

/** Whether a value is too small for its notation, so that a spreadsheet's format would show nothing. */
export function isUnseen(value: number, { decimals }: Notation): boolean {
  return value !== 0 && Math.abs(value) < 0.5 * 10 ** -decimals;
}

/**
 * A notation and those that take less room, without moving a value by more than a twentieth or making two alike: fewer decimals, then the digits alone, whose
 * unit is said once beside the chart.
 */
export function shorterNotations(values: readonly number[], notation: Notation): readonly Notation[] {
  const kinds = (decimals: number) => new Set(values.map((value) => value.toFixed(decimals))).size;
  const all = kinds(notation.decimals);
  const isTrue = (decimals: number) =>
    kinds(decimals) === all && values.every((value) => moved(value, decimals) <= mostMoved);
  const fewer = Array.from({ length: notation.decimals }, (_, at) => notation.decimals - 1 - at)
    .filter(isTrue)
    .map((decimals) => ({ ...notation, decimals }));
  const shortest = fewer.at(-1) ?? notation;
  const isPlain = notation.prefix === '' && (notation.suffix === '' || notation.suffix === '%');
  return [notation, ...fewer, ...(isPlain ? [] : [{ ...shortest, prefix: '', suffix: '' }])];
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
