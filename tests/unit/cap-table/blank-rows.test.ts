import { describe, expect, it } from 'vitest';
import { capFindings, capTable } from '#shared/cap-table';
import { type CapTable, emptyCapTable, usualPreference } from '#shared/project';
import { holder, issued, safe } from './build';

const nobody = '-';
const raise = {
  instrument: 'safe',
  amountMinor: 100_000_00,
  currency: 'USD',
  valuationMinor: 5_000_000_00,
  closeDate: '',
} as const;
const round = {
  id: 'r',
  name: '',
  date: '',
  preMoneyMinor: 0,
  investments: [{ id: 'i', holder: nobody, amountMinor: 0 }],
  pool: { kind: 'none' },
  preference: usualPreference(),
  proRata: [],
} as const;
const blankSafe = { ...safe(nobody, 0, { capMinor: 0, discountPercent: 0, date: '' }), id: 's' };
const grant = { id: 'g', holder: nobody, shares: 0, state: 'granted', exercisePriceMinor: 0, date: '' } as const;

/** Rows as the window adds them, with what makes each of them say something. */
const rows: Record<string, [blank: Partial<CapTable>, begun: Partial<CapTable>]> = {
  'a SAFE': [{ safes: [blankSafe] }, { safes: [{ ...blankSafe, capMinor: 1 }] }],
  'a round': [{ rounds: [round] as never }, { rounds: [{ ...round, name: 'Seed' }] as never }],
  options: [{ grants: [grant] }, { grants: [{ ...grant, shares: 10 }] }],
  'money in the raise': [
    { raise: { ...round, investments: round.investments } as never },
    { raise: { ...round, investments: [{ id: 'i', holder: nobody, amountMinor: 5 }] } as never },
  ],
};

describe('rows in which nobody has said anything yet', () => {
  const owned = (some: Partial<CapTable>) => ({
    capTable: { ...emptyCapTable(), holders: [holder('ada')], issued: [issued('ada', 1_000)], ...some },
    raise: raise as never,
  });
  const serious = (some: Partial<CapTable>) => capFindings(owned(some)).filter(({ severity }) => severity !== 'note');

  it.each(Object.entries(rows))('are no mistake and count for nothing: %s', (_name, [blank, begun]) => {
    expect(serious(blank)).toEqual([]);
    expect(capTable(owned(blank)).stages).toEqual(capTable(owned({})).stages);
    expect(serious(begun)).not.toEqual([]);
  });

  it('are no mistake in a table without shares', () => {
    const empty = { capTable: { ...emptyCapTable(), rounds: [round] as never }, raise: raise as never };
    expect(capFindings(empty)).toEqual([]);
  });
});
