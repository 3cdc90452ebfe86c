import type { CapTable } from '#shared/project';
import { minus, one, over, type Ratio, ratio, zero } from './ratio';
import type { Lot, Owner, Stage, Stake } from './types';

/** Whether both are the same owner. */
export function isOwner(a: Owner, b: Owner): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/** A text that is the same for the same owner only. */
export function ownerKey({ kind, id }: Owner): string {
  return `${kind}/${id}`;
}

/**
 * What everybody has, in the order of the list of holders; then owners who are in no list, new investors, the pool.
 * Sums must fit into numbers: see `exactly`.
 */
export function stakesOf(table: CapTable, lots: readonly Lot[], before: Stage | null): readonly Stake[] {
  const total = sharesIn(lots);
  const parts = new Map(before?.stakes.map(({ owner, part }) => [ownerKey(owner), part]));
  return byOwner(table, lots).map(({ owner, lots: own }) => {
    const of = (...kinds: readonly Lot['kind'][]) => Number(sharesIn(own.filter(({ kind }) => kinds.includes(kind))));
    const shares = sharesIn(own);
    const part = total === 0n ? zero : ratio(shares, total);
    const partBefore = parts.get(ownerKey(owner)) ?? null;
    return {
      owner,
      issued: of('issued'),
      options: of('option', 'pool'),
      preferred: of('preferred'),
      safes: of('safe'),
      shares: Number(shares),
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

interface Owned {
  readonly owner: Owner;
  readonly lots: readonly Lot[];
}

function byOwner(table: CapTable, lots: readonly Lot[]): readonly Owned[] {
  const places = new Map(table.holders.map(({ id }, index) => [id, index]));
  const owned = new Map<string, { owner: Owner; lots: Lot[] }>();
  for (const lot of lots) {
    if (lot.shares === 0n && lot.paidMinor === 0n) continue;
    const known = owned.get(ownerKey(lot.owner));
    if (known) known.lots.push(lot);
    else owned.set(ownerKey(lot.owner), { owner: lot.owner, lots: [lot] });
  }
  const rank = ({ owner }: Owned) => {
    if (owner.kind === 'holder') return places.get(owner.id) ?? table.holders.length;
    return table.holders.length + (owner.kind === 'pool' ? 2 : 1);
  };
  // Sorting is stable: strangers stay in the order in which they came.
  return [...owned.values()].sort((a, b) => rank(a) - rank(b));
}
