import { compare, floorOf, minus, one, over, plus, type Ratio, ratio, times, zero } from './ratio';

/** What a SAFE may convert by; a most-favoured one has several packages to choose from. */
export interface SafeTerms {
  readonly safe: string;
  readonly form: 'post-money' | 'pre-money';
  /** Minor units; null: no cap. */
  readonly cap: bigint | null;
  /** What is left of the round's price: 1 - discount, above 0. */
  readonly keep: Ratio;
}
export interface ConvertingSafe {
  readonly amount: bigint;
  readonly packages: readonly SafeTerms[];
}

export interface PoolDemand {
  /** Free options that are there already. */
  readonly free: bigint;
  /** Shares to add, or the free part that is wanted after closing. */
  readonly wanted:
    | { readonly kind: 'increase'; readonly shares: bigint }
    | { readonly kind: 'target'; readonly part: Ratio };
}
export interface RoundTerms {
  readonly pre: bigint;
  readonly money: bigint;
  readonly pool: PoolDemand;
}

export interface SolvedSafe {
  readonly shares: bigint;
  /** Minor units a share, before shares are rounded down; null when no shares can be told yet. */
  readonly price: Ratio | null;
  readonly termsOf: string;
  readonly basis: 'cap' | 'discount' | 'round-price';
}
export interface SolvedRound {
  readonly safes: readonly SolvedSafe[];
  /** Shares, options and converted SAFEs, before the pool's increase. */
  readonly capitalisation: bigint;
  readonly poolIncrease: bigint;
  /** Minor units a share; null where there is no round. */
  readonly price: Ratio | null;
}

/** A straight line over the capitalisation. */
interface Line {
  readonly fixed: Ratio;
  readonly perCapital: Ratio;
}
/** One way in which a SAFE may convert: shares as a sum of these parts. */
interface Way {
  readonly perBefore: Ratio;
  readonly perCapital: Ratio;
  readonly perIncrease: Ratio;
  /** Minor units that are converted at the round's price. */
  readonly atPrice: Ratio;
  readonly termsOf: string;
  readonly basis: SolvedSafe['basis'];
}
/** What the round does under one reading of its pool: shares a minor unit (the inverse price), and the pool's increase. */
interface PoolLine {
  readonly inverse: Line;
  readonly increase: Line;
}

/**
 * Converts SAFEs and prices a round, all at once, since each depends on the others: a SAFE's cap price on the
 * capitalisation with all SAFEs in it, the round's price on that and the pool. Without a round, SAFEs convert at their
 * caps alone. Null when the SAFEs together would take the whole company.
 *
 * The capitalisation solves `x = h(x)` where `h` is convex and rises (every SAFE takes the best of straight lines), so
 * that starting at the shares before and solving for the lines that are best at each point climbs to the least solution in as
 * many steps as there are lines at most. The order of SAFEs plays no part.
 */
export function solveRound(
  before: bigint,
  safes: readonly ConvertingSafe[],
  round: RoundTerms | null,
): SolvedRound | null {
  const ways = safes.map((safe) => waysOf(safe, round !== null));
  const pools = round ? poolLines(round) : [{ inverse: flat, increase: flat }];
  const steps = ways.reduce((sum, list) => sum + list.length, pools.length) + 2;
  let capital = ratio(before);
  for (let step = 0; step < steps; step += 1) {
    const pool = bestOf(pools, ({ inverse }) => at(inverse, capital));
    const inverse = at(pool.inverse, capital);
    const increase = at(pool.increase, capital);
    const point = { before: ratio(before), capital, inverse, increase };
    const chosen = ways.map((list) => bestOf(list, (way) => sharesAt(way, point)));
    const next = capitalOf(
      chosen.map((way) => lineOf(way, pool, point.before)),
      point.before,
    );
    if (next === null) return null;
    if (compare(next, capital) === 0) return settle(safes, round, point, chosen);
    capital = next;
  }
  return null;
}

/** Where the solution lies if each SAFE keeps to its line; null when together they reach the whole. */
function capitalOf(lines: readonly Line[], before: Ratio): Ratio | null {
  const slope = lines.reduce((sum, line) => plus(sum, line.perCapital), zero);
  if (compare(slope, one) >= 0) return null;
  const fixed = lines.reduce((sum, line) => plus(sum, line.fixed), before);
  return over(fixed, minus(one, slope));
}

function lineOf(way: Way, { inverse, increase }: PoolLine, before: Ratio): Line {
  const part = (of: 'fixed' | 'perCapital') =>
    plus(times(way.perIncrease, increase[of]), times(way.atPrice, inverse[of]));
  return {
    fixed: plus(times(way.perBefore, before), part('fixed')),
    perCapital: plus(way.perCapital, part('perCapital')),
  };
}

interface Point {
  readonly before: Ratio;
  readonly capital: Ratio;
  readonly inverse: Ratio;
  readonly increase: Ratio;
}

/** Rounds shares down, then takes the price that whole shares give. */
function settle(
  safes: readonly ConvertingSafe[],
  round: RoundTerms | null,
  point: Point,
  chosen: readonly Way[],
): SolvedRound {
  const solved = chosen.map((way, index): SolvedSafe => {
    const exact = sharesAt(way, point);
    const price = exact.n === 0n ? null : over(ratio(safes[index]?.amount ?? 0n), exact);
    return { shares: floorOf(exact), price, termsOf: way.termsOf, basis: way.basis };
  });
  const capitalisation = solved.reduce((sum, { shares }) => sum + shares, floorOf(point.before));
  const poolIncrease = floorOf(point.increase);
  const price = round ? ratio(round.pre, capitalisation + poolIncrease) : null;
  return { safes: solved, capitalisation, poolIncrease, price };
}

/** A pool that is large enough already does not shrink: the target's line holds only where it asks for more. */
function poolLines({ pre, money, pool }: RoundTerms): readonly PoolLine[] {
  const perMoney = ratio(1n, pre);
  if (pool.wanted.kind === 'increase') {
    const increase = ratio(pool.wanted.shares);
    return [
      {
        inverse: { fixed: times(increase, perMoney), perCapital: perMoney },
        increase: { fixed: increase, perCapital: zero },
      },
    ];
  }
  const left = minus(ratio(pre), times(pool.wanted.part, ratio(pre + money)));
  const free = over(ratio(-pool.free), left);
  return [
    { inverse: { fixed: zero, perCapital: perMoney }, increase: flat },
    {
      inverse: { fixed: free, perCapital: over(one, left) },
      increase: { fixed: times(free, ratio(pre)), perCapital: minus(over(ratio(pre), left), one) },
    },
  ];
}

/** A post-money cap counts all SAFEs but no increase of the pool; a pre-money one no SAFE but the increase. */
function waysOf({ amount, packages }: ConvertingSafe, priced: boolean): readonly Way[] {
  const none = { perBefore: zero, perCapital: zero, perIncrease: zero, atPrice: zero };
  return packages.flatMap(({ safe, form, cap, keep }): readonly Way[] => {
    const basis = compare(keep, one) < 0 ? 'discount' : 'round-price';
    const atPrice: Way = { ...none, atPrice: priced ? over(ratio(amount), keep) : zero, termsOf: safe, basis };
    if (cap === null) return [atPrice];
    const reach = ratio(amount, cap);
    const atCap = form === 'post-money' ? { perCapital: reach } : { perBefore: reach, perIncrease: reach };
    return [{ ...none, ...atCap, termsOf: safe, basis: 'cap' }, atPrice];
  });
}

const flat: Line = { fixed: zero, perCapital: zero };

function at(line: Line, capital: Ratio): Ratio {
  return plus(line.fixed, times(line.perCapital, capital));
}

function sharesAt(way: Way, { before, capital, inverse, increase }: Point): Ratio {
  const held = plus(times(way.perBefore, before), times(way.perCapital, capital));
  return plus(held, plus(times(way.perIncrease, increase), times(way.atPrice, inverse)));
}

/** The item of the greatest value; of equal ones the first. There is one. */
function bestOf<T extends object>(items: readonly T[], worth: (item: T) => Ratio): T {
  return items.reduce((best, item) => (compare(worth(item), worth(best)) > 0 ? item : best));
}
