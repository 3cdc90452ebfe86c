import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencies, documentLanguages, parseMoney } from '#shared/base';
import { type FactValue, factStyles, formatDate, formatFact } from '#shared/facts';

const yuan = (amountMinor: number): FactValue => ({ kind: 'money', amountMinor, currency: 'CNY' });
const dollars = (amountMinor: number): FactValue => ({ kind: 'money', amountMinor, currency: 'USD' });

describe('money', () => {
  it.each([
    [yuan(1_200_000_000), 'zh-CN', ['¥1,200万', '¥12,000,000', '1,200万元', '1,200万']],
    [yuan(12_000_000_000), 'zh-CN', ['¥1.2亿', '¥120,000,000', '1.2亿元', '1.2亿']],
    [dollars(120_000_000), 'en', ['$1.2M', '$1,200,000', '$1.2 million', '1.2M']],
    [dollars(120_000_000), 'zh-CN', ['$120万', '$1,200,000', '120万美元', '120万']],
    [yuan(-1_200_000_000), 'en', ['-¥12M', '-¥12,000,000', '-¥12 million', '-12M']],
    [dollars(85_000_000), 'en', ['$850K', '$850,000', '$850 thousand', '850K']],
  ] as const)('%o in %s', (value, language, expected) => {
    expect(factStyles.map((style) => formatFact(value, language, style))).toEqual(expected);
  });
});

describe('other kinds', () => {
  it.each([
    [{ kind: 'percent', value: 20 }, '20%', '20%'],
    [{ kind: 'percent', value: 33.333 }, '33.3%', '33.3%'],
    [{ kind: 'percent', value: -0.01 }, '0%', '0%'],
    [{ kind: 'count', value: 1234.4, word: '' }, '1,234', '1,234'],
    [{ kind: 'count', value: 3, word: 'hospitals' }, '3 hospitals', '3hospitals'],
    [{ kind: 'ratio', value: 2.45 }, '2.5x', '2.5倍'],
    [{ kind: 'months', value: 18, atLeast: false }, '18 months', '18个月'],
    [{ kind: 'months', value: 1, atLeast: false }, '1 month', '1个月'],
    [{ kind: 'months', value: 36, atLeast: true }, '36+ months', '36个月以上'],
    [{ kind: 'date', date: '2027-06' }, 'Jun 2027', '2027年6月'],
    [{ kind: 'date', date: '2027' }, '2027', '2027年'],
    [{ kind: 'date', date: '2027-02-30' }, '2027-02-30', '2027-02-30'],
    [{ kind: 'date', date: 'soon' }, 'soon', 'soon'],
    [{ kind: 'word', key: 'document.rounds.a' }, 'Series A', 'A 轮'],
    [{ kind: 'none', why: 'not-burning' }, 'not burning cash', '没有净消耗'],
    [{ kind: 'none', why: 'never' }, 'never', '无法达到'],
    [{ kind: 'none', why: 'lasting' }, 'never', '不会耗尽'],
  ] as const)('%o', (value, english, chinese) => {
    expect(formatFact(value, 'en')).toBe(english);
    expect(formatFact(value, 'zh-CN')).toBe(chinese);
  });
});

describe('any value', () => {
  const money = fc.record({
    kind: fc.constant('money' as const),
    amountMinor: fc.maxSafeInteger(),
    currency: fc.constantFrom(...currencies),
  });
  const number = fc.double();
  const values: fc.Arbitrary<FactValue> = fc.oneof(
    money,
    fc.record({ kind: fc.constantFrom('percent' as const, 'ratio' as const), value: number }),
    fc.record({ kind: fc.constant('count' as const), value: number, word: fc.string() }),
    fc.record({ kind: fc.constant('months' as const), value: number, atLeast: fc.boolean() }),
    fc.record({ kind: fc.constant('date' as const), date: fc.string({ minLength: 1 }) }),
  );

  it('is never empty, NaN or Infinity', () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...documentLanguages),
        fc.constantFrom(...factStyles),
        (value, language, style) => {
          const text = formatFact(value, language, style);
          expect(text).not.toBe('');
          if (value.kind !== 'date' && value.kind !== 'count') expect(text).not.toMatch(/NaN|Infinity|∞/);
        },
      ),
    );
  });

  it('says an amount in full to the cent, and in short to the decimal that is shown', () => {
    const amount = fc.integer({ min: 0, max: 100_000_000_000_000 });
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom(...currencies),
        fc.constantFrom(...documentLanguages),
        (minor, currency, language) => {
          const value: FactValue = { kind: 'money', amountMinor: minor, currency };
          expect(parseMoney(formatFact(value, language, 'full'), currency)?.amountMinor).toBe(minor);
          const short = parseMoney(formatFact(value, language, 'bare'), currency)?.amountMinor ?? -1;
          // One decimal of the unit that is shown: half a tenth of it at most, and never more than half a per cent off
          // once there are ten units of it.
          expect(Math.abs(short - minor) / Math.max(minor, 1)).toBeLessThanOrEqual(minor < 2_000 ? 1 : 0.051);
        },
      ),
    );
  });

  it('leaves round numbers as they are', () => {
    const tenths = fc.integer({ min: 100, max: 9_999 });
    fc.assert(
      fc.property(tenths, fc.constantFrom(1e4, 1e7, 1e10), (count, unit) => {
        const minor = count * unit;
        const value: FactValue = { kind: 'money', amountMinor: minor, currency: 'USD' };
        expect(parseMoney(formatFact(value, 'en'), 'USD')?.amountMinor).toBe(minor);
      }),
    );
  });
});

it('writes a day and a month in their own ways, whichever comes first', () => {
  const said = ['2027-06', '2027-06-05', '2027-06'].map((date) => formatDate(date, 'en', 'long'));
  expect(said).toEqual(['June 2027', 'June 5, 2027', 'June 2027']);
});
