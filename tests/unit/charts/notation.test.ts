import { describe, expect, it } from 'vitest';
import type { AnyLanguage } from '#shared/base';
import { decimalsFor, formatShown, notationFor, shorterNotations } from '../../../src/shared/charts/notation';
import { niceScale, ticksOf } from '../../../src/shared/charts/scale';

const dollars = { unit: 'money', currency: 'USD' } as const;
const yuan = { unit: 'money', currency: 'CNY' } as const;
const things = { unit: 'count', currency: 'USD' } as const;

/** What a chart of values in whole units writes on them. */
function written(values: readonly number[], kind: typeof dollars | typeof yuan | typeof things, language: AnyLanguage) {
  const raw = values.map((value) => (kind.unit === 'money' ? value * 100 : value));
  const notation = notationFor(raw, kind, language);
  return raw.map((value) => formatShown(value / notation.divisor, notation));
}

describe('CH12 the notation of a chart', () => {
  it.each([
    ['all in millions, however small the least', [50_000, 12_794_500], dollars, 'en', ['$0.05M', '$12.79M']],
    ['thousands where no value reaches a million', [50_000, 540_100], dollars, 'en', ['$50K', '$540K']],
    [
      'millions with one decimal that tells them apart',
      [540_100, 656_100, 3_300_000],
      dollars,
      'en',
      ['$0.5M', '$0.7M', '$3.3M'],
    ],
    ['thousands where a million would say nothing', [3_000, 1_200_000], dollars, 'en', ['$3K', '$1,200K']],
    ['what is next to nothing is less than the least', [900, 12_800_000], dollars, 'en', ['<$0.01M', '$12.80M']],
    ['no unit for what is counted one by one', [52_000, 1_480, 94], things, 'en', ['52,000', '1,480', '94']],
    ['万 rather than a hundredth of 亿', [860_000, 120_000_000], yuan, 'zh-CN', ['¥86万', '¥12,000万']],
    ['亿 where both reach it', [40_000_000, 1_860_000_000], yuan, 'zh-CN', ['¥0.4亿', '¥18.6亿']],
  ] as const)('is %s', (_, values, kind, language, expected) => {
    expect(written(values, kind, language)).toEqual(expected);
  });

  it('says ticks as the values: $15M, never $15,000K', () => {
    const values = [74_000, 8_100_000, 12_900_000];
    const notation = notationFor(
      values.map((value) => value * 100),
      dollars,
      'en',
    );
    const ticks = ticksOf(
      niceScale(
        values.map((value) => (value * 100) / notation.divisor),
        3,
      ),
    );
    const own = { ...notation, decimals: Math.min(decimalsFor(ticks), 2) };
    expect(ticks.map((tick) => formatShown(tick, own))).toEqual(['$0', '$5M', '$10M', '$15M']);
  });

  it('is made shorter only where no value changes by more than a twentieth and none becomes another', () => {
    const ways = (values: readonly number[], decimals: number) =>
      shorterNotations(values, { divisor: 1, prefix: '$', suffix: 'M', decimals }).map((one) =>
        formatShown(values[0] ?? 0, one),
      );
    expect(ways([12.8, 45.3, 120], 1)).toEqual(['$12.8M', '$13M', '13']);
    expect(ways([0.7, 1.1, 3.4], 1)).toEqual(['$0.7M', '0.7']);
    expect(ways([12.4, 12.1], 1)).toEqual(['$12.4M', '12.4']);
  });
});
