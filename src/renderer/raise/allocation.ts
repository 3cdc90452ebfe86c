import { sharesOf } from '#shared/base';
import type { Patch, Raise } from '#shared/project';

/** Where the use of funds stands against the ask. `restMinor` is negative when more is spent than is raised. */
export interface Allocation {
  readonly allocatedMinor: number;
  readonly restMinor: number;
  /** Each row in whole percent of the ask, or of all rows where they are more than the ask. */
  readonly shares: readonly number[];
  readonly restShare: number;
}

/** Compares the rows of the use of funds with the ask. Shares and the rest's share sum to 100, or to 0 without money. */
export function allocationOf(raise: Pick<Raise, 'amountMinor' | 'useOfFunds'>): Allocation {
  const amounts = raise.useOfFunds.map((row) => Math.max(0, row.amountMinor));
  const allocatedMinor = raise.useOfFunds.reduce((sum, row) => sum + row.amountMinor, 0);
  const restMinor = raise.amountMinor - allocatedMinor;
  const shares = sharesOf([...amounts, Math.max(0, restMinor)]);
  return { allocatedMinor, restMinor, shares: shares.slice(0, -1), restShare: shares.at(-1) ?? 0 };
}

/** Puts what is missing from the ask, or is too much, into one row. Null when the row is too small to give it. */
export function restInto(raise: Pick<Raise, 'amountMinor' | 'useOfFunds'>, index: number): Patch[] | null {
  const row = raise.useOfFunds[index];
  const { restMinor } = allocationOf(raise);
  const amount = (row?.amountMinor ?? 0) + restMinor;
  if (!row || restMinor === 0 || amount < 0) return null;
  return [{ op: 'set', path: ['raise', 'useOfFunds', index, 'amountMinor'], value: amount }];
}
