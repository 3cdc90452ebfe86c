import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesOf } from '#shared/base';

const parts = fc.array(fc.nat(1_000_000_000_000), { minLength: 1, maxLength: 30 });

describe('sharesOf', () => {
  it('gives the odd unit to the earliest of equals', () => expect(sharesOf([1, 1, 1])).toEqual([34, 33, 33]));

  it('has nothing to share when all is nothing', () => expect(sharesOf([0, 0])).toEqual([0, 0]));

  it('sums to the whole, and no share is more than one unit off', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(100, 1000), (values, units) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        fc.pre(total > 0);
        const shares = sharesOf(values, units);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(units);
        for (const [index, share] of shares.entries()) {
          expect(Math.abs(share - ((values[index] ?? 0) / total) * units)).toBeLessThan(1);
        }
      }),
    );
  });

  it('never gives a larger part a smaller share', () => {
    fc.assert(
      fc.property(parts, (values) => {
        const sorted = [...values].sort((one, other) => other - one);
        const shares = sharesOf(sorted);
        expect([...shares].sort((one, other) => other - one)).toEqual(shares);
      }),
    );
  });
});
