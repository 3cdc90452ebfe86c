import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largest, mulDiv, partOf, scaled } from '#shared/numbers';

function exactly(a: number, b: number, divisor: number): number {
  const product = BigInt(a) * BigInt(b);
  const size = product < 0n ? -product : product;
  const rounded = (size * 2n + BigInt(divisor)) / (2n * BigInt(divisor));
  return Number(product < 0n ? -rounded : rounded);
}

describe('mulDiv', () => {
  it('N5 rounds half away from zero, once', () => {
    expect([mulDiv(5, 1, 2), mulDiv(-5, 1, 2), mulDiv(1, 1, 3), mulDiv(2, 1, 3)]).toEqual([3, -3, 0, 1]);
    expect(mulDiv(1_005, 100, 1_000)).toBe(101);
  });

  it('N5 is what integers without bounds give, also when the product needs 106 bits', () => {
    const size = fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.maxSafeNat());
    const divisor = fc.oneof(
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 1, max: 9e15 }),
      fc.constantFrom(1e6, 1e8, 1e12),
    );
    fc.assert(
      fc.property(
        size,
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.maxSafeNat(),
        divisor,
        fc.boolean(),
        (a, small, large, by, wide) => {
          const b = wide ? large : small;
          const expected = exactly(a, b, by);
          const given = mulDiv(a, b, by);
          if (Math.abs(expected) > largest) expect(Math.abs(given)).toBeGreaterThanOrEqual(largest);
          else expect(given).toBe(expected + 0);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('N5 takes halves of large products upwards too', () => {
    for (const half of [1e15 + 1, 4e15 + 1, 8e15 + 3]) {
      expect(mulDiv(half, 1e6, 2e6)).toBe(exactly(half, 1e6, 2e6));
      expect(mulDiv(half - 2, 1e6, 2e6)).toBe(exactly(half - 2, 1e6, 2e6));
    }
  });
});

describe('partOf', () => {
  it('N6 gives parts that are the whole together', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.integer({ min: 1, max: 600 }), (whole, count) => {
        let sum = 0;
        for (let index = -2; index < count + 2; index += 1) sum += partOf(whole, index, count);
        expect(sum).toBe(whole);
      }),
    );
  });
});

describe('scaled', () => {
  it('N5 reads six decimals as they were typed, and keeps to the range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), (millionths) => {
        expect(scaled(millionths / 1e6, 1e6, 0, 5e9)).toBe(Math.min(millionths, 5e15));
      }),
    );
    expect(scaled(-3, 1e6, 0, 100)).toBe(0);
    expect(scaled(250, 1e6, 0, 100)).toBe(100e6);
    expect(Object.is(scaled(-0, 1, 0, 1), 0)).toBe(true);
  });
});
