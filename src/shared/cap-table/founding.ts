import type { Currency } from '#shared/base';
import type { CapTable, Path } from '#shared/project';
import { isBlankGrant, knownHolders } from './blank-rows';
import { finding } from './findings';
import { one, ratio, zero } from './ratio';
import type { CapFinding, Lot, Owner } from './types';
import { sharesPerUnit } from './units';

export const poolOwner: Owner = { kind: 'pool', id: '' };
export const newInvestors: Owner = { kind: 'new-investors', id: '' };

export function holderOwner(id: string): Owner {
  return { kind: 'holder', id };
}

/** Shares and options that are there before any SAFE or round. What is negative counts as none and is found. */
export function foundingLots(table: CapTable, currency: Currency, found: CapFinding[]): readonly Lot[] {
  const perUnit = BigInt(sharesPerUnit({ form: table.form, currency }));
  const known = knownHolders(table);
  const lot = (owner: Owner, shares: number, place: Path): Lot => {
    if (shares < 0) found.push(finding('badShares', [...place, 'shares']));
    if (owner.kind === 'holder' && !known.has(owner.id)) found.push(finding('unknownHolder', [...place, 'holder']));
    return { ...plain, owner, shares: BigInt(Math.max(0, shares)) };
  };
  const issued = table.issued.map((item, index): Lot => {
    const place = ['capTable', 'issued', index] as const;
    if (item.paidMinor < 0) found.push(finding('badAmount', [...place, 'paidMinor']));
    return { ...lot(holderOwner(item.holder), item.shares, place), paidMinor: BigInt(Math.max(0, item.paidMinor)) };
  });
  const granted = table.grants.flatMap((item, index): Lot[] => {
    if (isBlankGrant(item, known)) return [];
    const place = ['capTable', 'grants', index] as const;
    if (item.exercisePriceMinor < 0) found.push(finding('badAmount', [...place, 'exercisePriceMinor']));
    const strike = ratio(BigInt(Math.max(0, item.exercisePriceMinor)), perUnit);
    return [{ ...lot(holderOwner(item.holder), item.shares, place), kind: 'option', strike }];
  });
  if (table.unissuedOptions < 0) found.push(finding('badShares', ['capTable', 'unissuedOptions']));
  return [...issued, ...granted, poolLot(BigInt(Math.max(0, table.unissuedOptions)))];
}

export function poolLot(shares: bigint): Lot {
  return { ...plain, owner: poolOwner, kind: 'pool', shares };
}

/** Common shares of nobody yet: what other lots differ from. */
export const plain: Omit<Lot, 'owner' | 'shares'> = {
  kind: 'issued',
  from: '',
  paidMinor: 0n,
  strike: zero,
  preference: null,
  owed: one,
};
