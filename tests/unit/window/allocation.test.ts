import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import './pretend-window';
import { allocationOf, restInto } from '#renderer/raise';
import { applyPatches, type Raise } from '#shared/project';

const raiseOf = (amountMinor: number, rows: readonly number[]): Raise => ({
  amountMinor,
  currency: 'CNY',
  instrument: 'equity',
  valuationMinor: 500_000,
  closeDate: '',
  runwayMonths: 18,
  useOfFunds: rows.map((row, index) => ({ id: `row${index}`, label: '', detail: '', amountMinor: row })),
});
const amount = fc.nat(100_000_000_000);
const anyRaise = fc.tuple(amount, fc.array(amount, { maxLength: 12 })).map(([ask, rows]) => raiseOf(ask, rows));
const applied = (raise: Raise, patches: Parameters<typeof applyPatches>[1]) =>
  applyPatches({ raise }, patches).value.raise;

describe('the use of funds', () => {
  it('says what has no use yet, and its share', () => {
    expect(allocationOf(raiseOf(1000, [400, 270, 130]))).toEqual({
      allocatedMinor: 800,
      restMinor: 200,
      shares: [40, 27, 13],
      restShare: 20,
    });
  });

  it('has shares that sum to 100', () => {
    fc.assert(
      fc.property(anyRaise, (raise) => {
        const { shares, restShare, allocatedMinor } = allocationOf(raise);
        const sum = shares.reduce((total, share) => total + share, restShare);
        expect(sum).toBe(raise.amountMinor + allocatedMinor === 0 ? 0 : 100);
      }),
    );
  });

  it('makes up the ask when a row takes the rest', () => {
    fc.assert(
      fc.property(anyRaise, fc.nat(11), (raise, index) => {
        const patches = restInto(raise, index);
        if (patches) expect(allocationOf(applied(raise, patches)).restMinor).toBe(0);
        else
          expect(
            allocationOf(raise).restMinor === 0 ||
              index >= raise.useOfFunds.length ||
              allocationOf(raise).restMinor < 0,
          ).toBe(true);
      }),
    );
  });

  it('never makes a row negative', () => {
    expect(restInto(raiseOf(100, [80, 90]), 0)).not.toBeNull();
    expect(restInto(raiseOf(10, [5, 90]), 0)).toBeNull();
  });
});
