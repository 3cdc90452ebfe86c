import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CapTableInput,
  capTable,
  exitWaterfall,
  ownershipPercents,
  type Stage,
  toNumber,
} from '#shared/cap-table';
import { emptyCapTable, type PoolRule, type Preference, projectSchema, type Safe } from '#shared/project';

const runs = { numRuns: 500 };
const people = ['ann', 'bo', 'chen', 'dai', 'eva'];
const person = fc.constantFrom(...people);
const month = fc.tuple(fc.integer({ min: 2022, max: 2029 }), fc.integer({ min: 1, max: 12 }));
const date = month.map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`);
const amount = fc.integer({ min: 1, max: 2_000_000_000 });
const shares = fc.integer({ min: 0, max: 50_000_000 });

const safe = fc.record({
  id: fc.uuid(),
  holder: person,
  form: fc.constantFrom<Safe['form']>('post-money', 'post-money', 'pre-money'),
  amountMinor: fc.integer({ min: 1, max: 100_000_000 }),
  date,
  capMinor: fc.oneof(fc.constant(0), fc.integer({ min: 200_000_000, max: 5_000_000_000 })),
  discountPercent: fc.oneof(fc.constant(0), fc.constantFrom(10, 15, 20, 33.3333)),
  mostFavoured: fc.boolean(),
  proRata: fc.boolean(),
});
const pool = fc.oneof(
  fc.constant<PoolRule>({ kind: 'none' }),
  shares.map((count): PoolRule => ({ kind: 'increase', shares: count })),
  fc.constantFrom(5, 10, 12.5, 20).map((percent): PoolRule => ({ kind: 'target', percent })),
);
const preference: fc.Arbitrary<Preference> = fc.record({
  multiple: fc.constantFrom(1, 1, 1.5, 2, 0),
  participation: fc.constantFrom('none', 'capped', 'full'),
  capMultiple: fc.constantFrom(0, 2, 3),
  seniority: fc.integer({ min: 0, max: 2 }),
});
const terms = {
  investments: fc.array(fc.record({ id: fc.uuid(), holder: person, amountMinor: amount }), {
    minLength: 1,
    maxLength: 3,
  }),
  pool,
  preference,
  proRata: fc.subarray(people.slice(3)),
};
const round = fc.record({
  id: fc.uuid(),
  name: fc.constant('round'),
  date,
  preMoneyMinor: fc.integer({ min: 100_000_000, max: 20_000_000_000 }),
  ...terms,
});
const model: fc.Arbitrary<CapTableInput> = fc.record({
  capTable: fc.record({
    form: fc.constant('shares' as const),
    holders: fc.constant(people.map((id) => ({ id, name: id, kind: 'other' as const }))),
    issued: fc.array(
      fc.record({
        id: fc.uuid(),
        holder: person,
        shares: fc.integer({ min: 1, max: 50_000_000 }),
        paidMinor: amount,
        date,
      }),
      { minLength: 1, maxLength: 4 },
    ),
    grants: fc.array(
      fc.record({
        id: fc.uuid(),
        holder: person,
        shares,
        state: fc.constantFrom('granted' as const, 'promised' as const),
        exercisePriceMinor: fc.integer({ min: 0, max: 500 }),
        date,
      }),
      { maxLength: 3 },
    ),
    unissuedOptions: shares,
    safes: fc.uniqueArray(safe, { maxLength: 4, selector: (one) => one.date }),
    rounds: fc.array(round, { maxLength: 2 }),
    raise: fc.record(terms),
    exitsMinor: fc.constant([]),
  }),
  raise: fc.record({
    amountMinor: fc.integer({ min: 0, max: 1_000_000_000 }),
    currency: fc.constant('USD' as const),
    instrument: fc.constantFrom(
      'equity' as const,
      'safe' as const,
      'capital-increase' as const,
      'convertible-note' as const,
    ),
    valuationMinor: fc.integer({ min: 1_000_000_000, max: 9_000_000_000 }),
    closeDate: fc.constant('2030-01'),
    runwayMonths: fc.constant(0),
    useOfFunds: fc.constant([]),
  }),
});

const stagesOf = (input: CapTableInput) => capTable(input).stages;
const lastOf = (input: CapTableInput) => stagesOf(input).at(-1) as Stage;

describe('ownership of generated companies', () => {
  it('P1: adds up to exactly 1 in every stage, whole shares that nobody has less than none of', () => {
    fc.assert(
      fc.property(model, (input) => {
        for (const { stakes, shares: total } of stagesOf(input)) {
          const [n, d] = stakes.reduce(([sum, of], { part }) => [sum * part.d + part.n * of, of * part.d], [0n, 1n]);
          expect(n).toBe(d);
          expect(stakes.reduce((sum, stake) => sum + stake.shares, 0)).toBe(total);
          for (const stake of stakes) {
            expect(stake.issued + stake.options + stake.preferred + stake.safes).toBe(stake.shares);
            expect(Math.min(stake.issued, stake.options, stake.preferred, stake.safes)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      runs,
    );
  });

  it('P2: gives a round’s money its part of the post-money, and the pool its target', () => {
    fc.assert(
      fc.property(model, (input) => {
        for (const stage of stagesOf(input)) {
          const { round: figures } = stage;
          if (!figures) continue;
          const near = (figures.purchases.length + 6) / stage.shares;
          const bought = figures.newShares / stage.shares;
          expect(Math.abs(bought - figures.moneyMinor / figures.postMoneyMinor)).toBeLessThanOrEqual(near);
          expect(toNumber(figures.price) * (stage.shares - figures.newShares)).toBeCloseTo(figures.preMoneyMinor, 2);
          const rule =
            stage.kind === 'raise'
              ? input.capTable.raise.pool
              : input.capTable.rounds.find(({ id }) => id === stage.id)?.pool;
          if (rule?.kind === 'target')
            expect(stage.pool / stage.shares).toBeGreaterThanOrEqual(rule.percent / 100 - near);
          if (rule?.kind === 'target' && figures.poolIncrease > 0) {
            expect(Math.abs(stage.pool / stage.shares - rule.percent / 100)).toBeLessThanOrEqual(near);
          }
        }
      }),
      runs,
    );
  });

  it('P3: never converts a SAFE to fewer shares than the round’s price gives, nor a post-money one to less than its part', () => {
    fc.assert(
      fc.property(model, (input) => {
        for (const { round: figures, conversions } of stagesOf(input)) {
          if (!figures) continue;
          for (const { safe: id, amountMinor, shares: got, price } of conversions) {
            expect(got).toBeGreaterThanOrEqual(Math.floor(amountMinor / toNumber(figures.price)) - 1);
            const terms = input.capTable.safes.find((one) => one.id === id);
            if (terms && terms.capMinor > 0 && terms.form === 'post-money') {
              expect(got).toBeGreaterThanOrEqual(
                Math.floor((amountMinor / terms.capMinor) * figures.capitalisation) - 1,
              );
            }
            expect(Math.abs(got - amountMinor / toNumber(price))).toBeLessThanOrEqual(1 + got * 1e-9);
          }
        }
      }),
      runs,
    );
  });

  it('P4: does not depend on the order in which SAFEs, shares and investments are listed', () => {
    fc.assert(
      fc.property(model, (input) => {
        const { capTable: table } = input;
        const turned = {
          ...input,
          capTable: {
            ...table,
            safes: table.safes.toReversed(),
            issued: table.issued.toReversed(),
            grants: table.grants.toReversed(),
            rounds: table.rounds.map((each) => ({ ...each, investments: each.investments.toReversed() })),
          },
        };
        const seen = (of: CapTableInput) =>
          stagesOf(of).map(({ kind, stakes }) => [kind, ...stakes.map(({ owner, shares: count }) => [owner, count])]);
        expect(seen(turned)).toEqual(seen(input));
      }),
      runs,
    );
  });

  it('P5: pays out exactly the proceeds, and nobody less than nothing', () => {
    fc.assert(
      fc.property(model, fc.integer({ min: 0, max: 500_000_000_000 }), (input, proceeds) => {
        const stage = lastOf(input);
        const { payouts, leftMinor, perShare } = exitWaterfall(stage, proceeds);
        expect(leftMinor).toBe(0);
        expect(payouts.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(proceeds);
        for (const { amountMinor } of payouts) expect(amountMinor).toBeGreaterThanOrEqual(0);
        expect(perShare.n >= 0n).toBe(true);
      }),
      runs,
    );
  });

  it('P6: pays nobody less of a larger sale', () => {
    fc.assert(
      fc.property(
        model,
        fc.integer({ min: 0, max: 9_000_000_000 }),
        fc.integer({ min: 0, max: 9_000_000_000 }),
        (input, low, more) => {
          const stage = lastOf(input);
          const first = exitWaterfall(stage, low).payouts;
          const second = exitWaterfall(stage, low + more).payouts;
          for (const [index, { amountMinor }] of first.entries()) {
            // Lots of one owner may each lose a remainder.
            expect(second[index]?.amountMinor ?? 0).toBeGreaterThanOrEqual(amountMinor - stage.lots.length);
          }
        },
      ),
      runs,
    );
  });

  it('P7: shows percentages that add up to 100', () => {
    fc.assert(
      fc.property(model, fc.integer({ min: 0, max: 2 }), (input, digits) => {
        const sum = ownershipPercents(lastOf(input), digits).reduce(
          (total, each) => total + Math.round(each * 10 ** digits),
          0,
        );
        expect(sum).toBe(100 * 10 ** digits);
      }),
      runs,
    );
  });

  it('P8: meets whatever a file may hold with finite figures or a finding', () => {
    const wild = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    const odd = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    const rule = fc.oneof(
      pool,
      wild.map((count): PoolRule => ({ kind: 'increase', shares: count })),
      odd.map((percent): PoolRule => ({ kind: 'target', percent })),
    );
    const wildModel = fc.record({
      base: model,
      numbers: fc.array(wild, { minLength: 9, maxLength: 9 }),
      odd,
      multiple: odd,
      rule,
    });
    fc.assert(
      fc.property(wildModel, ({ base, numbers, odd: discountPercent, multiple, rule: poolRule }) => {
        const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = numbers;
        const { capTable: table } = base;
        const hostile: CapTableInput = {
          raise: { ...base.raise, amountMinor: a, valuationMinor: b },
          capTable: {
            ...table,
            issued: table.issued.map((each, at) => (at === 0 ? { ...each, shares: c } : each)),
            unissuedOptions: d,
            safes: table.safes.map((each) => ({ ...each, amountMinor: e, capMinor: f, discountPercent })),
            rounds: table.rounds.map((each) => ({
              ...each,
              preMoneyMinor: g,
              pool: poolRule,
              preference: { ...each.preference, multiple, capMultiple: discountPercent },
              investments: each.investments.map((one) => ({ ...one, amountMinor: h })),
            })),
          },
        };
        const result = capTable(hostile);
        const none = hostile.capTable.issued.every((each) => each.shares <= 0);
        if (!none) expect(result.refused !== null || result.stages.length > 0).toBe(true);
        for (const stage of result.stages) {
          const { payouts } = exitWaterfall(stage, i);
          const { round: figures } = stage;
          const all = [
            stage.shares,
            ...stage.stakes.flatMap((stake) => [stake.shares, toNumber(stake.part)]),
            ...payouts.map(({ amountMinor }) => amountMinor),
            ...(figures ? [toNumber(figures.price), figures.effectivePreMoneyMinor, figures.newShares] : []),
          ];
          expect(all.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('generates what a file may hold', () => {
    const schema = projectSchema.shape.capTable;
    fc.assert(
      fc.property(model, (input) => schema.safeParse(input.capTable).success),
      { numRuns: 50 },
    );
    expect(schema.safeParse(emptyCapTable()).success).toBe(true);
  });
});
