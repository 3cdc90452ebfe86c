import type { Path } from '#shared/project';
import { exactly, finding, refuse } from './findings';
import { holderOwner, newInvestors, plain, poolLot } from './founding';
import { compare, floorOf, minus, one, over, plus, type Ratio, ratio, times, zero } from './ratio';
import type { RoundPlan } from './rounds';
import { converting, type OpenSafe } from './safes';
import { type ConvertingSafe, type SolvedRound, solveRound } from './solve-round';
import { isOwner, sharesIn } from './stakes';
import type { CapFinding, Conversion, Lot, Owner, Purchase, RoundFigures } from './types';

export interface ClosedRound {
  readonly lots: readonly Lot[];
  readonly figures: RoundFigures;
  readonly conversions: readonly Conversion[];
}

interface Payment {
  readonly owner: Owner;
  readonly proRata: boolean;
  readonly amount: bigint;
}

/**
 * Sells a round's shares: converts the SAFEs, enlarges the pool, and lets each buyer have whole shares for its money.
 * Refuses what has no answer: no money, a pool that leaves nobody else anything, SAFEs that take the whole company.
 */
export function closeRound(
  lots: readonly Lot[],
  safes: readonly OpenSafe[],
  plan: RoundPlan,
  registered: boolean,
  found: CapFinding[],
): ClosedRound {
  const packages = converting(safes, []);
  const { payments, solved } = payAndSolve(lots, safes, packages, plan, found);
  const money = payments.reduce((sum, { amount }) => sum + amount, 0n);
  const price = solved.price ?? zero;
  const purchases = payments.map(({ owner, proRata, amount }): Purchase => {
    const shares = floorOf(over(ratio(amount), price));
    if (registered && shares > amount) refuse('belowRegistered', plan.valuationPlace);
    const reserve = registered ? amount - shares : 0n;
    return {
      owner,
      proRata,
      amountMinor: exactly(amount, plan.place),
      shares: exactly(shares, plan.place),
      reserveMinor: Number(reserve),
    };
  });
  const bought = purchases.map(
    (purchase): Lot => ({
      ...plain,
      owner: purchase.owner,
      kind: 'preferred',
      from: plan.id,
      shares: BigInt(purchase.shares),
      paidMinor: BigInt(purchase.amountMinor),
      preference: plan.preference,
    }),
  );
  const converted = safes.map((safe, index): Lot => convertedLot(safe, solved.safes[index]?.shares ?? 0n, plan));
  const free = freeIn(lots) + solved.poolIncrease;
  const after = [...lots.filter(({ kind }) => kind !== 'pool'), ...converted, ...bought, poolLot(free)];
  exactly(sharesIn(after), plan.place);
  if (plan.pool.kind === 'target' && solved.poolIncrease === 0n && plan.pool.part.n > 0n) {
    found.push(finding('poolAlreadyThere', [...plan.place, 'pool', 'percent']));
  }
  return {
    lots: after,
    conversions: conversionsOf(safes, solved, plan),
    figures: {
      preMoneyMinor: Number(plan.pre),
      moneyMinor: exactly(money, plan.place),
      postMoneyMinor: exactly(plan.pre + money, plan.place),
      price,
      effectivePreMoneyMinor: Number(floorOf(times(price, ratio(solved.capitalisation)))),
      capitalisation: exactly(solved.capitalisation, plan.place),
      poolIncrease: exactly(solved.poolIncrease, plan.place),
      newShares: purchases.reduce((sum, { shares }) => sum + shares, 0),
      purchases,
    },
  };
}

/** The SAFEs' conversions as a reader sees them; those whose shares can't be told are left out. */
export function conversionsOf(
  safes: readonly OpenSafe[],
  solved: SolvedRound,
  { place }: { readonly place: Path },
): readonly Conversion[] {
  return safes.flatMap((safe, index) => {
    const outcome = solved.safes[index];
    if (!outcome?.price) return [];
    const { termsOf, basis, price, shares } = outcome;
    const amountMinor = Number(safe.amount);
    return [{ safe: safe.id, owner: safe.owner, amountMinor, termsOf, basis, price, shares: exactly(shares, place) }];
  });
}

/**
 * Who pays what. Those who keep their part buy that part of the new shares; their money comes out of what is asked, or
 * on top of what is named where nothing is asked. With a pool's target their part depends on the money and the money on
 * their part, so both are worked out in turn until the money stands still.
 */
function payAndSolve(
  lots: readonly Lot[],
  safes: readonly OpenSafe[],
  packages: readonly ConvertingSafe[],
  plan: RoundPlan,
  found: CapFinding[],
): { readonly payments: readonly Payment[]; readonly solved: SolvedRound } {
  const named = plan.named.reduce((sum, { amount }) => sum + amount, 0n);
  let money = greater(named, plan.asked);
  if (money === 0n) refuse('roundNoMoney', [...plan.place, 'investments']);
  for (let turn = 0; ; turn += 1) {
    const solved = solve(lots, packages, plan, money);
    const kept = keptParts(lots, safes, solved, plan, turn === 0 ? found : []);
    const payments = paymentsOf(plan, named, kept);
    const paid = payments.reduce((sum, { amount }) => sum + amount, 0n);
    if (paid === money || turn === 60) {
      if (plan.asked > 0n && paid > plan.asked) found.push(finding('raiseOverfilled', [...plan.place, 'investments']));
      return { payments, solved: paid === money ? solved : solve(lots, packages, plan, paid) };
    }
    money = paid;
  }
}

function solve(lots: readonly Lot[], packages: readonly ConvertingSafe[], plan: RoundPlan, money: bigint): SolvedRound {
  const { pre, pool, place } = plan;
  exactly(pre + money, place);
  if (pool.kind === 'target' && compare(times(pool.part, ratio(pre + money)), ratio(pre)) >= 0) {
    refuse('poolLeavesNothing', [...place, 'pool', 'percent']);
  }
  const round = { pre, money, pool: { free: freeIn(lots), wanted: pool } };
  return solveRound(sharesIn(lots), packages, round) ?? refuse('safesTakeAll', ['capTable', 'safes']);
}

interface KeptPart {
  readonly owner: Owner;
  readonly part: Ratio;
}

/** The part of each who keeps it: all its shares, SAFEs converted, of the capitalisation before the round. */
function keptParts(
  lots: readonly Lot[],
  safes: readonly OpenSafe[],
  solved: SolvedRound,
  plan: RoundPlan,
  found: CapFinding[],
): readonly KeptPart[] {
  return plan.proRata.flatMap((id, index) => {
    const owner = holderOwner(id);
    const held = sharesIn(lots.filter((lot) => isOwner(lot.owner, owner)));
    const converted = safes.map((safe, at) => (isOwner(safe.owner, owner) ? (solved.safes[at]?.shares ?? 0n) : 0n));
    const shares = converted.reduce((sum, more) => sum + more, held);
    if (shares > 0n) return [{ owner, part: ratio(shares, solved.capitalisation) }];
    found.push(finding('proRataNoShares', [...plan.place, 'proRata', index]));
    return [];
  });
}

function paymentsOf(plan: RoundPlan, named: bigint, kept: readonly KeptPart[]): readonly Payment[] {
  const together = kept.reduce((sum, { part }) => plus(sum, part), zero);
  if (compare(together, one) >= 0) refuse('proRataTakesAll', [...plan.place, 'proRata']);
  const onTop = floorOf(over(ratio(named), minus(one, together)));
  const money = greater(onTop, plan.asked);
  const keeping = kept.map(({ owner, part }) => ({ owner, proRata: true, amount: floorOf(times(part, ratio(money))) }));
  const taken = keeping.reduce((sum, { amount }) => sum + amount, named);
  const rest = plan.asked > taken ? [{ owner: newInvestors, proRata: false, amount: plan.asked - taken }] : [];
  return [...plan.named.map((each) => ({ ...each, proRata: false })), ...keeping, ...rest].filter(
    ({ amount }) => amount > 0n,
  );
}

/** SAFE shares rank with the round's, for the money that was put in. */
function convertedLot({ owner, id, amount }: OpenSafe, shares: bigint, { preference }: RoundPlan): Lot {
  return { ...plain, owner, kind: 'preferred', from: id, shares, paidMinor: amount, preference };
}

function freeIn(lots: readonly Lot[]): bigint {
  return sharesIn(lots.filter(({ kind }) => kind === 'pool'));
}

function greater(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
