import { dateOf, serialOf } from './serial-date';

type CellValue = number | string | boolean | null;

interface Call {
  /** The values of each input, in reading order: one of a single cell, all of a range. */
  readonly lists: readonly (readonly CellValue[])[];
}

const number = ({ lists }: Call, at: number): number => {
  const value = lists[at]?.[0] ?? 0;
  if (typeof value === 'string') throw new Error(`Not a number: "${value}"`);
  return Number(value);
};
const list = ({ lists }: Call, at: number): readonly CellValue[] => lists[at] ?? [];
const numbers = ({ lists }: Call): number[] => lists.flat().filter((value) => typeof value === 'number');

/** Half away from zero, of the number that a reader sees: 1.005 is 1.01 though its double is a little less. */
export function roundAsShown(value: number, decimals: number): number {
  if (Number.isInteger(value) && decimals >= 0) return value;
  const factor = 10 ** Math.abs(decimals);
  const size = Math.abs(decimals < 0 ? value / factor : value * factor);
  const rounded = Math.floor(Number(size.toPrecision(15)) + 0.5);
  const back = decimals < 0 ? rounded * factor : rounded / factor;
  return value < 0 ? 0 - back : back;
}

/** Which cells a condition of SUMIF or COUNTIF takes: `>3`, or a value to be equal to. */
function test(condition: CellValue): (value: CellValue) => boolean {
  const found = typeof condition === 'string' ? /^(<=|>=|<|>)(-?[\d.]+)$/.exec(condition) : null;
  if (!found) return (value) => value !== null && value === condition;
  const limit = Number(found[2]);
  return (value) => {
    if (typeof value !== 'number') return false;
    if (found[1] === '>') return value > limit;
    if (found[1] === '<') return value < limit;
    return found[1] === '>=' ? value >= limit : value <= limit;
  };
}

/** The functions that the workbook uses, beside IF and CHOOSE, which don't work out all of their inputs. */
export const functions: Readonly<Record<string, (call: Call) => CellValue>> = {
  ROUND: (call) => roundAsShown(number(call, 0), number(call, 1)),
  INT: (call) => Math.floor(number(call, 0)),
  ABS: (call) => Math.abs(number(call, 0)),
  MOD: (call) => number(call, 0) - number(call, 1) * Math.floor(number(call, 0) / number(call, 1)),
  SUM: (call) => numbers(call).reduce((sum, value) => sum + value, 0),
  MIN: (call) => numbers(call).reduce((least, value) => Math.min(least, value)),
  MAX: (call) => numbers(call).reduce((most, value) => Math.max(most, value)),
  AND: ({ lists }) => lists.flat().every(Boolean),
  OR: ({ lists }) => lists.flat().some(Boolean),
  SUMIF: (call) => {
    const takes = test(list(call, 1)[0] ?? null);
    const summed = list(call, 2);
    return list(call, 0).reduce((sum: number, value, at) => sum + (takes(value) ? Number(summed[at] ?? 0) : 0), 0);
  },
  COUNTIF: (call) => list(call, 0).filter(test(list(call, 1)[0] ?? null)).length,
  INDEX: (call) => list(call, 0)[number(call, 1) - 1] ?? null,
  MATCH: (call) => {
    const wanted = list(call, 1);
    const [value] = list(call, 0);
    // Kind 1 takes the last of a rising list that is not more.
    const at =
      number(call, 2) === 1
        ? wanted.findLastIndex((one) => typeof one === 'number' && one <= Number(value))
        : wanted.indexOf(value ?? null);
    if (at < 0) throw new Error(`No ${value} in the list`);
    return at + 1;
  },
  COUNT: (call) => numbers(call).length,
  PRODUCT: (call) => numbers(call).reduce((product, value) => product * value, 1),
  POWER: (call) => number(call, 0) ** number(call, 1),
  ROUNDUP: (call) => {
    const factor = 10 ** number(call, 1);
    const size = Math.ceil(Number((Math.abs(number(call, 0)) * factor).toPrecision(15))) / factor;
    return number(call, 0) < 0 ? 0 - size : size;
  },
  SMALL: (call) => {
    const sorted = list(call, 0)
      .filter((value) => typeof value === 'number')
      .sort((a, b) => a - b);
    const value = sorted[number(call, 1) - 1];
    if (value === undefined) throw new Error('Not so many numbers');
    return value;
  },
  YEAR: (call) => dateOf(number(call, 0)).year,
  MONTH: (call) => dateOf(number(call, 0)).month,
  DATE: (call) => serialOf({ year: number(call, 0), month: number(call, 1), day: number(call, 2) }),
  EDATE: (call) => {
    const { year, month, day } = dateOf(number(call, 0));
    return serialOf({ year, month: month + number(call, 1), day });
  },
};
