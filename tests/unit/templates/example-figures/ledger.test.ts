import { describe, expect, it } from 'vitest';
import { evaluate } from './expression';
import { faultsOf } from './ledger';
import { isNameOrDate, spelledNumber, writtenNumbers } from './written-numbers';

const meanings = {
  name: (name: string) => new Map([['tickets', 16_600]]).get(name),
  call: (name: string, given: readonly (number | string)[]) => {
    if (name === 'max') return Math.max(...given.map(Number));
    if (name === 'revenue' && given[0] === '2028') return 1_236_000;
    if (name === 'cash' && given.join() === 'Ruth’s,2028-06,2029-03') return 7;
    throw new Error(`nothing is called ${name}`);
  },
};
const quantities = meanings.call;

describe('sums', () => {
  it.each<[string, number]>([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * -4', -20],
    ['10 - 4 - 3', 3],
    ['tickets / 16,600 * 1.5', 1.5],
    ['revenue(2028) / 12', 103_000],
    ['max(2028 - 1, 3)', 2_027],
    ["cash('Ruth’s', 2028-06, 2029-03)", 7],
  ])('%s', (source, value) => {
    expect(evaluate(source, meanings)).toBeCloseTo(value, 9);
  });

  it.each(['2 +', '2 2', 'ticket', 'revenue(2027)', '1 / 0', '(2', '2 ^ 3', ''])('has no value: %s', (source) => {
    expect(() => evaluate(source, meanings)).toThrow();
  });
});

describe('numbers as they are written', () => {
  it.each<[string, readonly (readonly [number, number])[]]>([
    ['$1.8M a year', [[1_800_000, 100_000]]],
    [
      '768 万元、1.44亿元',
      [
        [7_680_000, 10_000],
        [144_000_000, 1_000_000],
      ],
    ],
    [
      '61%, 2.4¢',
      [
        [61, 1],
        [0.024, 0.001],
      ],
    ],
    ['-$484,000', [[-484_000, 1_000]]],
    [
      '1,200 of 1,000,000',
      [
        [1_200, 10],
        [1_000_000, 1_000],
      ],
    ],
    [
      '12-month, 5–50',
      [
        [12, 1],
        [5, 1],
        [50, 1],
      ],
    ],
    ['{claim.a1} {raise.2} A100 Q3', []],
  ])('%s', (text, found) => {
    expect(writtenNumbers(text).map(({ value, step }) => [value, expect.closeTo(step, 9)])).toEqual(
      found.map(([value, step]) => [expect.closeTo(value, 9), step]),
    );
  });

  it.each([
    'on 31 October 2026, 8 pm',
    '2026 年 10 月 31 日晚 8 点',
    '1. First, in 2027',
    '21 CFR 892.2080, 510(k) and section 520(o)',
    'Article 50, Regulation (EU) 2024/1689',
    '《个人信息保护法》第 13 条',
    'ISO 27001, SOC 2, ISO 13485',
  ])('are no figures in: %s', (text) => {
    expect(writtenNumbers(text).filter((one) => !isNameOrDate(text, one))).toEqual([]);
  });

  it.each(['8 hospitals', '2,026 tickets', '12 个月内', '$2,027', '31 articles', 'section of 40 pages', '20 万元'])(
    'are figures in: %s',
    (text) => {
      expect(writtenNumbers(text).filter((one) => !isNameOrDate(text, one))).toHaveLength(1);
    },
  );

  it('may be spelled out', () => {
    expect(['seventeen', 'Twenty-two', '十二', '二十', '两'].map(spelledNumber)).toEqual([17, 22, 12, 20, 2]);
    expect(spelledNumber('hospitals')).toBeNull();
  });
});

describe('the words of an example against its file', () => {
  const text = 'We read 16,600 tickets, and solved 10,624 (64%) in 5 weeks; one in three by itself. Revenue: $1.24M.';
  const words = [{ place: 'plan.md:1', text }];
  const file = `# why
given 16,600 as tickets : tickets read
given 10,624 : solved
64% = 10,624 / tickets * 100
given 5 weeks : how long
[one] in [three] = 1; given : by itself
$1.24M = revenue(2028)`;

  it('finds nothing where every figure is given or right', () => {
    expect(faultsOf(words, file, quantities)).toEqual([]);
  });

  it.each<[string, [string, string], [string, string], RegExp]>([
    ['a figure that the text has otherwise', ['64%', '65%'], ['', ''], /^65%: no line covers it in “.*solved 10,624/],
    ['a wrong figure in both', ['64%', '63%'], ['64%', '63%'], /“63%” is written, the sum is 64/],
    ['a last digit that is off', ['$1.24M', '$1.23M'], ['$1.24M', '$1.23M'], /the sum is 1236000/],
    ['a number that nobody knows', ['itself.', 'itself, 12 times.'], ['', ''], /^12: no line covers it in/],
    [
      'a line that covers nothing',
      ['', ''],
      ['given 5 weeks : how long', 'given 5 weeks : how long\ngiven 7 weeks : no'],
      /“given 7 weeks : no”, covers nothing/,
    ],
    ['a part of another number', ['5 weeks', '15 weeks'], ['', ''], /^15: no line covers it/],
    ['a line that would cover too much', ['', ''], ['given 5 weeks', 'given 5'], /says too little/],
    ['a name that is not there', ['', ''], ['/ tickets', '/ ticket'], /nothing is called ticket/],
    ['a given number without a word on it', ['', ''], ['1; given : by itself', '1; given'], /does not say what/],
    ['another number of sums', ['', ''], ['1; given', 'given'], /2 numbers have 1 sums/],
  ])('finds %s', (_, inText, inFile, fault) => {
    const changed = [{ place: 'plan.md:1', text: text.replace(...inText) }];
    expect(faultsOf(changed, file.replace(...inFile), quantities).join('\n')).toMatch(fault);
  });
});
