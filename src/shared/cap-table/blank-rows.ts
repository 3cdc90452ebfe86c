import type { CapRound, CapTable, Grant, Safe } from '#shared/project';

type Known = ReadonlySet<string>;

/** The ids of those who can own something. */
export function knownHolders({ holders }: CapTable): Known {
  return new Set(holders.map(({ id }) => id));
}

/** Whether nobody has said anything in a row yet: it was only just added, counts for nothing and is no mistake. */
export function isBlankSafe({ holder, amountMinor, capMinor, discountPercent, date }: Safe, known: Known): boolean {
  return !known.has(holder) && amountMinor === 0 && capMinor === 0 && discountPercent === 0 && date === '';
}

/** The same of money in a round. */
export function isBlankInvestment({ holder, amountMinor }: CapRound['investments'][number], known: Known): boolean {
  return !known.has(holder) && amountMinor === 0;
}

/** The same of a round, with all who are named in it. */
export function isBlankRound({ name, date, preMoneyMinor, investments, pool }: CapRound, known: Known): boolean {
  const isNamed = name.trim() !== '' || date !== '' || preMoneyMinor !== 0 || pool.kind !== 'none';
  return !isNamed && investments.every((one) => isBlankInvestment(one, known));
}

/** The same of options. */
export function isBlankGrant({ holder, shares, date }: Grant, known: Known): boolean {
  return !known.has(holder) && shares === 0 && date === '';
}
