import type { Preference } from '#shared/project';
import { compare, floorOf, larger, minus, over, plus, type Ratio, ratio, smaller, times, typed, zero } from './ratio';
import { ownerKey } from './stakes';
import type { Lot, Owner, Stage } from './types';

/** What one owner gets when the company is sold. Whole minor units. */
export interface Payout {
  readonly owner: Owner;
  readonly amountMinor: number;
  /** Of it: by preferences (and SAFEs' money back) rather than by shares. */
  readonly preferredMinor: number;
}

/** How a lot with a choice is paid. `out`: an option that is not worth exercising. */
export type LotChoice = 'shares' | 'preference' | 'both' | 'out';
export interface LotPayout {
  readonly lot: Lot;
  readonly choice: LotChoice;
  readonly amountMinor: number;
}

export interface Waterfall {
  readonly proceedsMinor: number;
  readonly payouts: readonly Payout[];
  readonly lots: readonly LotPayout[];
  /** Minor units for a common share. */
  readonly perShare: Ratio;
  /** What nobody has a claim to: only where there are no shares that take what is left. */
  readonly leftMinor: number;
}

/** What a lot takes when a common share is worth `price`. Never falls as the price rises. */
interface Claim {
  readonly lot: Lot;
  readonly first: Ratio;
  readonly seniority: number;
  /** Prices at which the claim bends. */
  readonly bends: readonly Ratio[];
  readonly at: (price: Ratio) => Ratio;
}

/**
 * Shares out a sale's proceeds (after debts; minor units, not negative): preferences first, by seniority, then what is
 * left by shares. Who holds a preference without participation takes shares instead where they are worth more; options
 * are exercised where that pays, at their price; free options get nothing; a SAFE takes its money back or its shares at
 * the cap, whichever is more. The payouts add up to the proceeds exactly.
 */
export function exitWaterfall(stage: Pick<Stage, 'lots'>, proceedsMinor: number): Waterfall {
  const proceeds = ratio(BigInt(Math.max(0, Math.trunc(proceedsMinor))));
  const claims = stage.lots.filter(({ kind }) => kind !== 'pool').map(claimOf);
  const firsts = claims.reduce((sum, { first }) => plus(sum, first), zero);
  const short = compare(proceeds, firsts) < 0;
  const price = short ? zero : priceFor(claims, proceeds);
  const exact = short ? bySeniority(claims, proceeds) : claims.map(({ at }) => at(price));
  const amounts = wholeAmounts(exact, proceeds);
  const lots = claims.map((claim, index): LotPayout => {
    const amountMinor = Number(amounts[index] ?? 0n);
    return { lot: claim.lot, choice: choiceOf(claim, price), amountMinor };
  });
  const paid = amounts.reduce((sum, amount) => sum + amount, 0n);
  const leftMinor = Number(floorOf(proceeds) - paid);
  return { proceedsMinor: Number(floorOf(proceeds)), payouts: payoutsOf(lots), lots, perShare: price, leftMinor };
}

function claimOf(lot: Lot): Claim {
  const shares = ratio(lot.shares);
  const byShares = (price: Ratio) => times(shares, price);
  if (lot.kind === 'option') {
    const { strike } = lot;
    const at = (price: Ratio) => times(shares, larger(zero, minus(price, strike)));
    return { lot, first: zero, seniority: 0, bends: [strike], at };
  }
  if (lot.kind === 'safe') return preferring(lot, times(ratio(lot.paidMinor), lot.owed), 0);
  if (lot.preference === null) return { lot, first: zero, seniority: 0, bends: [], at: byShares };
  const { multiple, participation, capMultiple, seniority } = lot.preference;
  const paid = ratio(lot.paidMinor);
  const first = times(paid, within(multiple));
  if (participation === 'none') return preferring(lot, first, seniority);
  if (participation === 'full') {
    return { lot, first, seniority, bends: [], at: (price) => plus(first, byShares(price)) };
  }
  const most = larger(first, times(paid, within(capMultiple)));
  const bends = lot.shares === 0n ? [] : [over(minus(most, first), shares), over(most, shares)];
  const at = (price: Ratio) => larger(byShares(price), smaller(most, plus(first, byShares(price))));
  return { lot, first, seniority, bends, at };
}

/** The preference or the shares, whichever is more. */
function preferring(lot: Lot, first: Ratio, seniority: number): Claim {
  const shares = ratio(lot.shares);
  const bends = lot.shares === 0n ? [] : [over(first, shares)];
  return { lot, first, seniority, bends, at: (price) => larger(first, times(shares, price)) };
}

function within(multiple: Preference['multiple']): Ratio {
  return typed(Math.min(100, Math.max(0, multiple)));
}

/**
 * The price of a common share at which all claims together are the proceeds. The sum rises in straight pieces from one
 * bend to the next, so that the piece which holds the proceeds gives the price exactly.
 */
function priceFor(claims: readonly Claim[], proceeds: Ratio): Ratio {
  const total = (price: Ratio) => claims.reduce((sum, { at }) => plus(sum, at(price)), zero);
  const bends = [zero, ...claims.flatMap((claim) => claim.bends)].sort(compare);
  let low = 0;
  let high = bends.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (compare(total(bends[middle] ?? zero), proceeds) <= 0) low = middle;
    else high = middle - 1;
  }
  const from = bends[low] ?? zero;
  const beyond = bends[low + 1] ?? plus(from, ratio(1n));
  const reached = total(from);
  const rise = minus(total(beyond), reached);
  if (rise.n === 0n) return from;
  return plus(from, over(times(minus(proceeds, reached), minus(beyond, from)), rise));
}

/** Less than all preferences: the most senior are paid whole, those of the rank that it ends at in equal measure. */
function bySeniority(claims: readonly Claim[], proceeds: Ratio): readonly Ratio[] {
  const ranks = [...new Set(claims.map(({ seniority }) => seniority))].sort((a, b) => b - a);
  const measures = new Map<number, Ratio>();
  let left = proceeds;
  for (const rank of ranks) {
    const wanted = claims.reduce((sum, { seniority, first }) => (seniority === rank ? plus(sum, first) : sum), zero);
    const given = smaller(wanted, left);
    measures.set(rank, wanted.n === 0n ? zero : over(given, wanted));
    left = minus(left, given);
  }
  return claims.map(({ first, seniority }) => times(first, measures.get(seniority) ?? zero));
}

/** Whole minor units; what rounding down leaves goes to the largest remainders. */
function wholeAmounts(exact: readonly Ratio[], proceeds: Ratio): readonly bigint[] {
  const whole = exact.map(floorOf);
  const target = floorOf(smaller(exact.reduce(plus, zero), proceeds));
  const missing = Number(target - whole.reduce((sum, amount) => sum + amount, 0n));
  const byRemainder = exact
    .map((amount, index) => ({ index, remainder: minus(amount, ratio(whole[index] ?? 0n)) }))
    .sort((a, b) => compare(b.remainder, a.remainder) || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0n) + 1n;
  return whole;
}

function choiceOf({ lot, first, at }: Claim, price: Ratio): LotChoice {
  if (lot.kind === 'issued') return 'shares';
  if (lot.kind === 'option') return at(price).n > 0n ? 'shares' : 'out';
  const byShares = times(ratio(lot.shares), price);
  if (compare(byShares, at(price)) >= 0 && byShares.n > 0n) return 'shares';
  return lot.preference && lot.preference.participation !== 'none' && compare(at(price), first) > 0
    ? 'both'
    : 'preference';
}

function payoutsOf(lots: readonly LotPayout[]): readonly Payout[] {
  const payouts = new Map<string, { owner: Owner; amountMinor: number; preferredMinor: number }>();
  for (const { lot, choice, amountMinor } of lots) {
    const key = ownerKey(lot.owner);
    const payout = payouts.get(key) ?? { owner: lot.owner, amountMinor: 0, preferredMinor: 0 };
    payout.amountMinor += amountMinor;
    if (choice === 'preference') payout.preferredMinor += amountMinor;
    payouts.set(key, payout);
  }
  return [...payouts.values()];
}
