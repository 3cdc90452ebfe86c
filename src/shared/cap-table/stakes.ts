import type { CapTable } from '#shared/project';
import { minus, one, over, type Ratio, ratio, zero } from './ratio';
import type { Lot, Owner, Stage, Stake } from './types';

/** Whether both are the same owner. */
export function isOwner(a: Owner, b: Owner): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/**
 * What everybody has, in the order of the list of holders; then owners who are in no list, new investors, the pool.
 * Sums must fit into numbers: see `exactly`.
 */
export function stakesOf(table: CapTable, lots: readonly Lot[], before: Stage | null): readonly Stake[] {
  const total = sharesIn(lots);
  return ownersOf(table, lots).map((owner) => {
    const own = lots.filter((lot) => isOwner(lot.owner, owner));
    const of = (...kinds: readonly Lot['kind'][]) => Number(sharesIn(own.filter(({ kind }) => kinds.includes(kind))));
    const part = total === 0n ? zero : ratio(sharesIn(own), total);
    const partBefore = before?.stakes.find((stake) => isOwner(stake.owner, owner))?.part ?? null;
    return {
      owner,
      issued: of('issued'),
      options: of('option', 'pool'),
      preferred: of('preferred'),
      safes: of('safe'),
      shares: Number(sharesIn(own)),
      part,
      partBefore,
      dilution: partBefore === null ? null : dilutionOf(partBefore, part),
    };
  });
}

export function sharesIn(lots: readonly Lot[]): bigint {
  return lots.reduce((sum, { shares }) => sum + shares, 0n);
}

function dilutionOf(before: Ratio, after: Ratio): Ratio | null {
  return before.n === 0n ? null : minus(one, over(after, before));
}

function ownersOf(table: CapTable, lots: readonly Lot[]): readonly Owner[] {
  const places = new Map(table.holders.map(({ id }, index) => [id, index]));
  const found: Owner[] = [];
  for (const { owner, shares, paidMinor } of lots) {
    const counts = shares > 0n || paidMinor > 0n;
    if (counts && !found.some((known) => isOwner(known, owner))) found.push(owner);
  }
  const rank = ({ kind, id }: Owner) =>
    kind === 'pool'
      ? Infinity
      : kind === 'new-investors'
        ? table.holders.length + 1
        : (places.get(id) ?? table.holders.length);
  return found
    .map((owner, index) => ({ owner, index }))
    .sort(byRank(rank))
    .map(({ owner }) => owner);
}

function byRank(rank: (owner: Owner) => number) {
  return (a: { owner: Owner; index: number }, b: { owner: Owner; index: number }) => {
    const [first, second] = [rank(a.owner), rank(b.owner)];
    return first === second ? a.index - b.index : first < second ? -1 : 1;
  };
}
