import type { Currency, IdSource } from '#shared/base';
import { dataWorkRoles, trainingRoles } from '#shared/numbers';
import {
  type CapTable,
  type Claim,
  dataWorkSchema,
  type Market,
  type Member,
  type Milestone,
  type Numbers,
  type Opening,
  type Override,
  type Reference,
  trainingSchema,
} from '#shared/project';
import { memberNamed } from '#shared/team';
import { costOf, rowOf, streamOf } from './kind-source';
import type { CapTableSource, MarketSource, ModelSource, NumbersSource, OverrideSource } from './numbers-source';
import { type Maker, maker } from './source-maker';

export interface NumbersParts {
  readonly numbers: Numbers;
  readonly market: Market;
  readonly capTable: CapTable;
  readonly references: Reference[];
  readonly claims: Claim[];
  /** The ids that keys of the file have been given: what text of the template may refer to. */
  readonly idOf: (key: string) => string;
}

interface Context {
  readonly newId: IdSource;
  readonly currency: Currency;
  readonly milestones: readonly Milestone[];
  readonly team: readonly Member[];
}

/** A template's figures as a project keeps them: amounts in minor units, every id new. Throws when a key leads nowhere. */
export function numbersFromSource(source: NumbersSource, context: Context): NumbersParts {
  const make = maker(context);
  const references = source.references.map(({ key, ...rest }): Reference => ({ id: make.name(key), ...rest }));
  const claims = source.claims.map(({ key, reference, value, ...rest }): Claim => {
    const minor = rest.unit === 'money' ? make.amount(value) : value;
    return { id: make.name(key), reference: make.idOf(reference), value: minor, ...rest };
  });
  return {
    numbers: model(source.model, make, context),
    market: market(source.market, make),
    capTable: capTable(source.capTable, make),
    references,
    claims,
    idOf: make.idOf,
  };
}

function model(source: ModelSource, make: Maker, { milestones, team }: Context): Numbers {
  const { ask, scenarios } = source;
  const { openingLosses, ...tax } = source.tax;
  const milestone = milestones.find(({ title }) => title === ask.milestone);
  if (!milestone) throw new Error(`The template has no milestone ${ask.milestone}`);
  return {
    startMonth: source.start,
    months: source.months,
    scenario: 'base',
    ...lists(source, make, team),
    loans: [],
    payrollPercent: source.payrollPercent,
    payableDays: source.payableDays,
    tax: { ...tax, openingLossesMinor: make.amount(openingLosses) },
    opening: openingOf(source.opening, make),
    includeRaise: true,
    ask: { milestone: milestone.id, bufferPercent: ask.bufferPercent },
    scenarios: {
      cautious: scenarios.cautious.map((change) => overrideOf(change, make)),
      bold: scenarios.bold.map((change) => overrideOf(change, make)),
    },
  };
}

function lists(source: ModelSource, make: Maker, team: readonly Member[]) {
  return {
    // Streams may share the customers of one that comes before them.
    streams: source.streams.map((stream) => streamOf(stream, make)),
    costs: source.costs.map((cost) => costOf(cost, make)),
    hires: source.hires.map(({ key, role, category, count, salary, start = '', end = '' }) => ({
      id: make.name(key),
      role,
      category,
      count,
      start,
      end,
      salary: make.money(salary),
      ...linkTo(team, role),
    })),
    training: source.training.map((run) => trainingSchema.parse(rowOf(run, trainingRoles, make))),
    dataWork: source.dataWork.map((work) => dataWorkSchema.parse(rowOf(work, dataWorkRoles, make))),
    capex: source.capex.map(({ amount, ...rest }) => ({ id: make.newId(), ...rest, amountMinor: make.amount(amount) })),
    funding: source.funding.map(({ amount, ...rest }) => ({
      id: make.newId(),
      ...rest,
      amountMinor: make.amount(amount),
    })),
  };
}

/** Links what names somebody to them. */
export function linkTo(team: readonly Member[], name: string | undefined): { readonly member?: string } {
  const member = memberNamed(team, name ?? '');
  return member ? { member: member.id } : {};
}

function openingOf(opening: ModelSource['opening'], make: Maker): Opening {
  return {
    cashMinor: make.amount(opening.cash),
    receivablesMinor: make.amount(opening.receivables),
    payablesMinor: make.amount(opening.payables),
    deferredRevenueMinor: 0,
    deferredMonths: 12,
    fixedAssetsMinor: make.amount(opening.fixedAssets),
    fixedAssetsMonths: opening.fixedAssetsMonths,
    paidInMinor: make.amount(opening.paidIn),
  };
}

function overrideOf(source: OverrideSource, make: Maker): Override {
  const [list = '', key = '', ...rest] = source.on.split('/');
  const path = [list, make.idOf(key), ...rest].join('/');
  const common = { id: make.newId(), path };
  if ('scale' in source) return { ...common, op: 'scale', percent: source.scale };
  if ('growth' in source) return { ...common, op: 'growth', value: source.growth };
  return { ...common, op: 'delay', months: source.delay };
}

function market({ topDown, segments, growthReference, ...rest }: MarketSource, make: Maker): Market {
  const figure = ({ amount, reference, note }: MarketSource['topDown']['tam']) => ({
    amountMinor: make.amount(amount),
    reference: make.idOf(reference),
    note,
  });
  return {
    ...rest,
    growthReference: make.idOf(growthReference),
    topDown: { tam: figure(topDown.tam), sam: figure(topDown.sam), som: figure(topDown.som) },
    segments: segments.map(
      ({ customersReference, yearlyPrice, priceReference, filters, shareReference, ...segment }) => ({
        id: make.newId(),
        ...segment,
        customersReference: make.idOf(customersReference),
        yearlyPriceMinor: make.amount(yearlyPrice),
        priceReference: make.idOf(priceReference),
        filters: filters.map(({ label, percent, reference }) => ({
          id: make.newId(),
          label,
          percent,
          reference: make.idOf(reference),
        })),
        shareReference: make.idOf(shareReference),
      }),
    ),
  };
}

function capTable(source: CapTableSource, make: Maker): CapTable {
  const holders = source.holders.map(({ key, name, kind }) => ({ id: make.name(key), name, kind }));
  const whole = (shares: number) => (source.form === 'shares' ? shares : make.amount(shares));
  return {
    form: source.form,
    holders,
    issued: source.issued.map(({ holder, shares, paid, date }) => ({
      id: make.newId(),
      holder: make.idOf(holder),
      shares: whole(shares),
      paidMinor: make.amount(paid),
      date,
    })),
    grants: source.grants.map(({ holder, shares, state, exercisePrice, date }) => ({
      id: make.newId(),
      holder: make.idOf(holder),
      shares: whole(shares),
      state,
      exercisePriceMinor: make.amount(exercisePrice),
      date,
    })),
    unissuedOptions: source.unissuedOptions,
    safes: source.safes.map(({ holder, amount, cap, date }) => ({
      id: make.newId(),
      holder: make.idOf(holder),
      form: 'post-money',
      amountMinor: make.amount(amount),
      date,
      capMinor: make.amount(cap),
      discountPercent: 0,
      mostFavoured: false,
      proRata: false,
    })),
    rounds: source.rounds.map(({ investments, preMoney, ...rest }) => ({
      id: make.newId(),
      ...rest,
      preMoneyMinor: make.amount(preMoney),
      investments: investmentsOf(investments, make),
      proRata: [],
    })),
    raise: {
      investments: investmentsOf(source.investments, make),
      pool: source.pool,
      preference: source.preference,
      proRata: [],
    },
    exitsMinor: source.exits.map((amount) => make.amount(amount)),
  };
}

function investmentsOf(investments: CapTableSource['investments'], make: Maker): CapTable['raise']['investments'] {
  return investments.map(({ holder, amount }) => ({
    id: make.newId(),
    holder: make.idOf(holder),
    amountMinor: make.amount(amount),
  }));
}
