import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capTable, toNumber } from '#shared/cap-table';
import { issued, modelOf, money, round, safe } from './build';

/** A round and what another program makes of it; see docs/decisions/0122-a-second-opinion-on-ownership.md. */
interface Opinion {
  readonly common: number;
  readonly free: number;
  readonly pre: number;
  readonly target: number;
  readonly money: readonly number[];
  readonly safes: readonly (readonly [amount: number, cap: number, discount: number, form: 'post' | 'pre' | 'mfn'])[];
  /** Null: refused. */
  readonly theirs: {
    readonly price: number;
    readonly safes: readonly number[];
    readonly series: readonly number[];
    readonly added: number;
    readonly total: number;
  } | null;
}

const file = join(import.meta.dirname, '../../fixtures/cap-table/second-opinion.json');
const opinions = JSON.parse(readFileSync(file, 'utf8')) as readonly Opinion[];

function resultOf({ common, free, pre, target, money: amounts, safes }: Opinion) {
  return capTable(
    modelOf({
      issued: [issued('f', common)],
      unissuedOptions: free,
      safes: safes.map(([amount, cap, discountPercent, form], index) =>
        safe(`s${index}`, amount, {
          capMinor: money(cap),
          discountPercent,
          form: form === 'pre' ? 'pre-money' : 'post-money',
          mostFavoured: form === 'mfn',
        }),
      ),
      rounds: [
        round(pre, Object.fromEntries(amounts.map((amount, index) => [`i${index}`, amount])), {
          pool: target === 0 ? { kind: 'none' } : { kind: 'target', percent: target },
        }),
      ],
    }),
  );
}

function ours(opinion: Opinion) {
  const { stages, refused } = resultOf(opinion);
  const stage = stages.at(-1);
  if (!stage?.round) throw new Error(`refused: ${refused?.code}`);
  return { stage, figures: stage.round };
}

describe('S1: a second opinion on generated rounds', () => {
  it('holds rounds of every kind', () => {
    expect(opinions.length).toBeGreaterThanOrEqual(400);
    const forms = (form: string) => opinions.filter(({ safes }) => safes.some((terms) => terms[3] === form)).length;
    for (const form of ['post', 'pre', 'mfn']) expect(forms(form)).toBeGreaterThan(50);
  });

  it('agrees on price, SAFE shares, investors’ shares, pool and total within rounding', () => {
    const apart = opinions.flatMap((opinion, index) => {
      const { theirs } = opinion;
      if (!theirs) return [];
      const { stage, figures } = ours(opinion);
      // They round down on the way, we at the end: each share that they lose is lost again in all that hang on it,
      // as often as the total is larger than the shares before.
      const losses = opinion.safes.length + opinion.money.length + 2;
      const slack = (losses * theirs.total) / (opinion.common + opinion.free);
      const near = (mine: number, other: number) => Math.abs(mine - other) <= slack;
      const agree =
        Math.abs(toNumber(figures.price) / 100 / theirs.price - 1) < slack / theirs.total &&
        near(stage.shares, theirs.total) &&
        near(figures.poolIncrease, theirs.added) &&
        stage.conversions.every(({ shares }, at) => near(shares, theirs.safes[at] ?? 0)) &&
        figures.purchases.every(({ shares }, at) => near(shares, theirs.series[at] ?? 0));
      return agree ? [] : [{ index, opinion, shares: stage.shares, conversions: stage.conversions }];
    });
    expect(apart).toEqual([]);
  });

  it('refuses what they refuse: SAFEs and pools that leave nothing to anybody else', () => {
    const refused = opinions.filter(({ theirs }) => theirs === null);
    expect(refused.length).toBeGreaterThan(10);
    const codes = new Set(refused.map((opinion) => resultOf(opinion).refused?.code));
    expect(codes).toEqual(new Set(['safesTakeAll', 'poolLeavesNothing']));
  });
});
