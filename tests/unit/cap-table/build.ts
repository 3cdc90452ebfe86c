import type { CapTableInput } from '#shared/cap-table';
import {
  type CapRound,
  type CapTable,
  emptyCapTable,
  type Grant,
  type Holder,
  type Issued,
  type Raise,
  type Safe,
  usualPreference,
} from '#shared/project';

/** Minor units of a whole amount. */
export const money = (major: number) => Math.round(major * 100);

export const holder = (id: string, kind: Holder['kind'] = 'founder'): Holder => ({ id, name: id, kind });

export const issued = (owner: string, shares: number): Issued => ({
  id: `issued-${owner}`,
  holder: owner,
  shares,
  paidMinor: 0,
  date: '',
});

export const grant = (owner: string, shares: number, state: Grant['state'], price = 0): Grant => ({
  id: `grant-${owner}`,
  holder: owner,
  shares,
  state,
  exercisePriceMinor: price,
  date: '',
});

export const safe = (owner: string, amount: number, terms: Partial<Safe> = {}): Safe => ({
  id: `safe-${owner}`,
  holder: owner,
  form: 'post-money',
  amountMinor: money(amount),
  date: '',
  capMinor: 0,
  discountPercent: 0,
  mostFavoured: false,
  proRata: false,
  ...terms,
});

export const round = (
  pre: number,
  investments: Readonly<Record<string, number>>,
  terms: Partial<CapRound> = {},
): CapRound => ({
  id: 'round',
  name: 'Series A',
  date: '2026-06',
  preMoneyMinor: money(pre),
  investments: Object.entries(investments).map(([owner, amount]) => ({
    id: `in-${owner}`,
    holder: owner,
    amountMinor: money(amount),
  })),
  pool: { kind: 'none' },
  preference: usualPreference(),
  proRata: [],
  ...terms,
});

/** A model whose holders are all who are named in it. */
export function modelOf(table: Partial<CapTable>, raise: Partial<Raise> = {}): CapTableInput {
  const lists = [
    table.issued,
    table.grants,
    table.safes,
    ...(table.rounds ?? []).map(({ investments }) => investments),
  ];
  const ids = [...lists, table.raise?.investments ?? []].flatMap((list) => (list ?? []).map((item) => item.holder));
  const holders = [...new Set(ids)].map((id) => holder(id));
  return {
    capTable: { ...emptyCapTable(), holders, ...table },
    raise: {
      amountMinor: 0,
      currency: 'USD',
      instrument: 'equity',
      valuationMinor: 0,
      closeDate: '',
      runwayMonths: 0,
      useOfFunds: [],
      ...raise,
    },
  };
}
