import { describe, expect, it } from 'vitest';
import { type CapTableInput, capTable, exitWaterfall, toNumber } from '#shared/cap-table';
import { type Preference, usualPreference } from '#shared/project';
import { grant, issued, modelOf, money, round, safe } from './build';

/** Payouts in whole dollars, by owner. */
function paid(model: CapTableInput, proceeds: number): Record<string, number> {
  const stage = capTable(model).stages.at(-1);
  if (!stage) throw new Error('no stage');
  const { payouts } = exitWaterfall(stage, money(proceeds));
  return Object.fromEntries(
    payouts.map(({ owner, amountMinor }) => [owner.id || owner.kind, Math.round(amountMinor / 100)]),
  );
}

/** 80 % founders, 20 % for 2,000,000. */
const withTerms = (preference: Partial<Preference>) =>
  modelOf({
    issued: [issued('f', 800_000)],
    rounds: [round(8_000_000, { vc: 2_000_000 }, { preference: { ...usualPreference(), ...preference } })],
  });

describe('W1: a non-participating preference, once the money', () => {
  const model = withTerms({});

  it('takes everything up to its money, then stays, then converts', () => {
    expect(paid(model, 1_500_000)).toEqual({ f: 0, vc: 1_500_000 });
    expect(paid(model, 5_000_000)).toEqual({ f: 3_000_000, vc: 2_000_000 });
    expect(paid(model, 10_000_000)).toEqual({ f: 8_000_000, vc: 2_000_000 });
    expect(paid(model, 50_000_000)).toEqual({ f: 40_000_000, vc: 10_000_000 });
  });

  it('says by what each was paid', () => {
    const stage = capTable(model).stages.at(-1);
    if (!stage) throw new Error('no stage');
    const choices = (proceeds: number) => exitWaterfall(stage, money(proceeds)).lots.map(({ choice }) => choice);
    expect(choices(5_000_000)).toEqual(['shares', 'preference']);
    expect(choices(50_000_000)).toEqual(['shares', 'shares']);
    expect(exitWaterfall(stage, money(5_000_000)).payouts[1]?.preferredMinor).toBe(money(2_000_000));
  });
});

describe('W2: participation', () => {
  it('full: the money first, then a part of the rest', () => {
    expect(paid(withTerms({ participation: 'full' }), 12_000_000)).toEqual({ f: 8_000_000, vc: 4_000_000 });
  });

  it('capped: until the cap, then converts where shares are worth more', () => {
    const model = withTerms({ participation: 'capped', capMultiple: 2 });
    expect(paid(model, 7_000_000)).toEqual({ f: 4_000_000, vc: 3_000_000 });
    expect(paid(model, 12_000_000)).toEqual({ f: 8_000_000, vc: 4_000_000 });
    expect(paid(model, 16_000_000)).toEqual({ f: 12_000_000, vc: 4_000_000 });
    expect(paid(model, 30_000_000)).toEqual({ f: 24_000_000, vc: 6_000_000 });
  });

  it('twice the money', () => {
    expect(paid(withTerms({ multiple: 2 }), 6_000_000)).toEqual({ f: 2_000_000, vc: 4_000_000 });
  });
});

describe('W3: seniority', () => {
  const two = (seniority: number) =>
    modelOf({
      issued: [issued('f', 600_000)],
      rounds: [
        round(3_000_000, { a: 1_000_000 }, { id: 'a' }),
        round(8_000_000, { b: 2_000_000 }, { id: 'b', date: '2027', preference: { ...usualPreference(), seniority } }),
      ],
    });

  it('pays equals in the measure of their money', () => {
    expect(paid(two(0), 1_500_000)).toEqual({ f: 0, a: 500_000, b: 1_000_000 });
  });

  it('pays the senior whole first', () => {
    expect(paid(two(1), 2_500_000)).toEqual({ f: 0, a: 500_000, b: 2_000_000 });
  });
});

describe('W4: options, free options and SAFEs', () => {
  it('exercises options where that pays, and gives free ones nothing', () => {
    const model = modelOf({
      issued: [issued('f', 900_000)],
      grants: [grant('e', 100_000, 'granted', money(1))],
      unissuedOptions: 500_000,
    });
    expect(paid(model, 900_000)).toEqual({ f: 900_000, e: 0 });
    // (9,900,000 + 100,000) / 1,000,000 = 10 a share.
    expect(paid(model, 9_900_000)).toEqual({ f: 9_000_000, e: 900_000 });
  });

  it('pays a SAFE its money back or its part at the cap, and one without a cap its money over 1 - discount', () => {
    const capped = modelOf({
      issued: [issued('f', 900_000)],
      safes: [safe('s', 100_000, { capMinor: money(1_000_000) })],
    });
    expect(paid(capped, 500_000)).toEqual({ f: 400_000, s: 100_000 });
    expect(paid(capped, 5_000_000)).toEqual({ f: 4_500_000, s: 500_000 });
    const discounted = modelOf({ issued: [issued('f', 1)], safes: [safe('s', 100_000, { discountPercent: 20 })] });
    expect(paid(discounted, 500_000)).toEqual({ f: 375_000, s: 125_000 });
  });

  it('converts a SAFE with the preference of the round for the money that it brought', () => {
    const model = modelOf({
      issued: [issued('f', 9_000_000)],
      safes: [safe('s', 100_000, { capMinor: money(1_000_000) })],
      rounds: [round(10_000_000, { vc: 1_000_000 })],
    });
    expect(paid(model, 550_000)).toEqual({ f: 0, s: 50_000, vc: 500_000 });
  });

  it('says what nobody has a claim to', () => {
    const stage = capTable(modelOf({ unissuedOptions: 100 })).stages.at(-1);
    if (!stage) throw new Error('no stage');
    expect(exitWaterfall(stage, 700)).toMatchObject({ payouts: [], leftMinor: 700 });
    expect(toNumber(exitWaterfall(stage, 700).perShare)).toBe(0);
  });
});
