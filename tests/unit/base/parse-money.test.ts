import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencies, formatMoneyFull, formatMoneyShort, parseMoney } from '#shared/base';

const minor = (text: string) => parseMoney(text, 'CNY')?.amountMinor ?? null;

describe('parseMoney', () => {
  it.each([
    ['1,200万', 1_200_000_000],
    ['1200万元', 1_200_000_000],
    ['￥1,200万', 1_200_000_000],
    ['１２００万', 1_200_000_000],
    ['1.5亿', 15_000_000_000],
    ['2千万', 2_000_000_000],
    ['$1.2M', 120_000_000],
    ['1.2 million', 120_000_000],
    ['850k', 85_000_000],
    ['HK$3bn', 300_000_000_000],
    ['12,000,000.50', 1_200_000_050],
    ['1 200 000', 120_000_000],
    ['1,5M', 150_000_000],
    ['0.1', 10],
    ['0.005', 1],
    ['0.004', 0],
    ['12.', 1200],
  ])('reads %s', (text, expected) => expect(minor(text)).toBe(expected));

  it.each(['', '万', '-5', '1.2.3', 'ten', '1,20,0', '12万万', '1e6', '99999999999999999999', 'NaN', '$'])(
    'refuses %j',
    (text) => expect(minor(text)).toBeNull(),
  );

  it('knows that the yen has no minor unit', () => {
    expect(parseMoney('JP¥3億', 'JPY')).toEqual({ amountMinor: 300_000_000, currency: 'JPY' });
  });

  it('reads back every amount that is written in full', () => {
    fc.assert(
      fc.property(fc.nat(Number.MAX_SAFE_INTEGER), fc.constantFrom(...currencies), (amountMinor, currency) => {
        const money = { amountMinor, currency };
        expect(parseMoney(formatMoneyFull(money), currency)).toEqual(money);
      }),
    );
  });

  it('reads back the short form to within its one decimal', () => {
    const amounts = fc.integer({ min: 100, max: 900_000_000_000 });
    fc.assert(
      fc.property(amounts, fc.constantFrom('zh-CN' as const, 'en' as const), (amountMinor, language) => {
        const read = parseMoney(formatMoneyShort({ amountMinor, currency: 'USD' }, language), 'USD');
        expect(Math.abs((read?.amountMinor ?? 0) - amountMinor)).toBeLessThanOrEqual(amountMinor * 0.06);
      }),
    );
  });
});
