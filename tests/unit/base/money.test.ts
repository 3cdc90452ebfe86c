import { describe, expect, it } from 'vitest';
import { formatMoneyShort, formatPrice } from '#shared/base';

describe('amounts in short', () => {
  it.each([
    [99_999_999.99, 'zh-CN', '¥1亿'],
    [99_994_999, 'zh-CN', '¥9,999.5万'],
    [9_999.96, 'zh-CN', '¥1万'],
    [9_999.94, 'zh-CN', '¥9,999.9'],
    [9_999.96, 'en', '¥10K'],
    [999_960, 'en', '¥1M'],
    [0, 'en', '¥0'],
  ] as const)('%d in %s', (major, language, shown) =>
    expect(formatMoneyShort({ amountMinor: Math.round(major * 100), currency: 'CNY' }, language)).toBe(shown),
  );
});

describe('prices', () => {
  it.each([
    [24, 'CNY', '¥24.00'],
    [1.1145, 'USD', '$1.1145'],
    [0.04, 'USD', '$0.04'],
    [1_250.5, 'JPY', 'JP¥1,250.50'],
    [-0.5, 'EUR', '-€0.50'],
  ] as const)('%d %s', (value, currency, shown) => expect(formatPrice(value, currency)).toBe(shown));
});
