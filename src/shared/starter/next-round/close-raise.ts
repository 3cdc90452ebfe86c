import type { IdSource } from '#shared/base';
import { isDue, isPriced } from '#shared/cap-table';
import {
  type CapRound,
  emptyCapTable,
  type Holder,
  type Instrument,
  type Patch,
  type Project,
  type Safe,
  scenarioIds,
} from '#shared/project';
import { memberNamed } from '#shared/team';
import { type Payment, paidBy } from './paid-by';
import type { Closing } from './types';

/**
 * Writes a raise that has closed into the cap table, a priced one as a round with the terms that it was to have, SAFEs and notes one an
 * investor, and empties the raise for the next. Who is named joins the holders unless somebody is called so already.
 */
export function closingPatches(project: Project, closing: Closing, newId: IdSource): readonly Patch[] {
  const { patches, paid } = joinedHolders(project, paidBy(closing, project.language), newId);
  return [
    ...patches,
    isPriced(closing) ? roundPatch(project, closing, paid, newId) : safesPatch(project, closing, paid, newId),
    ...emptiedRaise(project, closing),
  ];
}

interface Paid {
  readonly holder: string;
  readonly amountMinor: number;
}

function joinedHolders({ capTable, team }: Project, payments: readonly Payment[], newId: IdSource) {
  const { holders } = capTable;
  const fresh: Holder[] = [];
  const paid = payments.map(({ name, amountMinor }): Paid => {
    const known = [...holders, ...fresh].find((holder) => holder.name === name);
    if (known) return { holder: known.id, amountMinor };
    const member = memberNamed(team, name);
    const holder: Holder = { id: newId(), name, kind: 'investor', ...(member ? { member: member.id } : {}) };
    fresh.push(holder);
    return { holder: holder.id, amountMinor };
  });
  const path = ['capTable', 'holders'];
  const patches: Patch[] =
    fresh.length === 0 ? [] : [{ op: 'splice', path, at: holders.length, remove: 0, insert: fresh }];
  return { patches, paid };
}

/** Rounds stand in the order of their dates. Rights to keep one's part are used up: what was paid by them is named. */
function roundPatch({ capTable }: Project, closing: Closing, paid: readonly Paid[], newId: IdSource): Patch {
  const { name, date, valuationMinor } = closing;
  const round: CapRound = {
    id: newId(),
    name: name.trim(),
    date,
    preMoneyMinor: valuationMinor,
    investments: paid.map((one) => ({ id: newId(), ...one })),
    pool: capTable.raise.pool,
    preference: capTable.raise.preference,
    proRata: [],
  };
  const later = capTable.rounds.findIndex((one) => !isDue(one.date, date));
  const at = later < 0 ? capTable.rounds.length : later;
  return { op: 'splice', path: ['capTable', 'rounds'], at, remove: 0, insert: [round] };
}

function safesPatch({ capTable }: Project, closing: Closing, paid: readonly Paid[], newId: IdSource): Patch {
  const { date, valuationMinor: capMinor } = closing;
  const safes = paid.map(
    ({ holder, amountMinor }): Safe => ({
      id: newId(),
      holder,
      form: 'post-money',
      amountMinor,
      date,
      capMinor,
      discountPercent: 0,
      mostFavoured: false,
      proRata: false,
    }),
  );
  return { op: 'splice', path: ['capTable', 'safes'], at: capTable.safes.length, remove: 0, insert: safes };
}

/** The next ask begins without figures, terms and uses. Its currency stays, and what scenarios say of the old one goes. */
function emptiedRaise({ raise, capTable, numbers }: Project, { instrument }: Closing): readonly Patch[] {
  const next = nextInstrument(instrument, capTable.form);
  const empty = { amountMinor: 0, valuationMinor: 0, closeDate: '', runwayMonths: 0, useOfFunds: [] };
  return [
    { op: 'set', path: ['raise'], value: { ...raise, ...empty, instrument: next } },
    { op: 'set', path: ['capTable', 'raise'], value: { ...capTable.raise, ...emptyCapTable().raise } },
    ...scenarioIds.flatMap((id): Patch[] => {
      if (id === 'base') return [];
      const said = numbers.scenarios[id];
      const kept = said.filter(({ path }) => !path.startsWith('raise/'));
      if (kept.length === said.length) return [];
      return [{ op: 'set', path: ['numbers', 'scenarios', id], value: kept }];
    }),
  ];
}

/** SAFEs and notes lead to a priced round; what is priced is followed by its like. */
function nextInstrument(closed: Instrument, form: Project['capTable']['form']): Instrument {
  if (isPriced({ instrument: closed })) return closed;
  return form === 'registered-capital' ? 'capital-increase' : 'equity';
}
