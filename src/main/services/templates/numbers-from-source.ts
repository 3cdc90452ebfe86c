import { assertNever, type Currency, type IdSource, minorPerMajor } from '#shared/base';
import type {
  CapTable,
  Claim,
  Cost,
  Driver,
  Market,
  Milestone,
  Numbers,
  Override,
  Reference,
  Stream,
} from '#shared/project';
import type {
  CapTableSource,
  CostSource,
  DriverSource,
  MarketSource,
  ModelSource,
  NumbersSource,
  OverrideSource,
  StreamSource,
} from './numbers-source';

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
    numbers: model(source.model, make, context.milestones),
    market: market(source.market, make),
    capTable: capTable(source.capTable, make),
    references,
    claims,
    idOf: make.idOf,
  };
}

type Maker = ReturnType<typeof maker>;

function maker({ newId, currency }: Context) {
  const ids = new Map<string, string>();
  const per = minorPerMajor(currency);
  /** Millionths of a minor unit are kept; what floating point adds beyond them is not. */
  const minor = (major: number) => Math.round(major * per * 1e6) / 1e6;
  const driver = (source: DriverSource, of: (value: number) => number): Driver => {
    if (typeof source === 'number')
      return { start: of(source), growth: { kind: 'none', value: 0, every: 1 }, months: {} };
    const { from, percent, step, every = 1, years = {} } = source;
    const growth: Driver['growth'] =
      percent !== undefined
        ? { kind: 'percent', value: percent, every }
        : step !== undefined
          ? { kind: 'step', value: of(step), every }
          : { kind: 'none', value: 0, every };
    const months = Object.entries(years).flatMap(([year, values]) =>
      values.map((value, index) => [`${year}-${String(index + 1).padStart(2, '0')}`, of(value)] as const),
    );
    return { start: of(from), growth, months: Object.fromEntries(months) };
  };
  return {
    newId,
    /** The id of something new, which the file may call by a key. */
    name(key: string | undefined): string {
      const id = newId();
      if (key === undefined) return id;
      if (ids.has(key)) throw new Error(`A template's numbers have two ${key}`);
      ids.set(key, id);
      return id;
    },
    idOf(key: string | undefined): string {
      if (key === undefined) return '';
      const id = ids.get(key);
      if (id === undefined) throw new Error(`A template's numbers have no ${key}`);
      return id;
    },
    amount: (major: number) => Math.round(major * per),
    money: (source: DriverSource) => driver(source, minor),
    count: (source: DriverSource) => driver(source, (value) => value),
  };
}

function model(source: ModelSource, make: Maker, milestones: readonly Milestone[]): Numbers {
  const { opening, tax, ask } = source;
  const { openingLosses, ...taxTerms } = tax;
  const milestone = milestones.find(({ title }) => title === ask.milestone);
  if (!milestone) throw new Error(`The template has no milestone ${ask.milestone}`);
  const span = ({ start = '', end = '' }: { start?: string | undefined; end?: string | undefined }) => ({ start, end });
  const parts = {
    streams: streams(source.streams, make),
    costs: source.costs.map((cost) => costOf(cost, make)),
    hires: source.hires.map(({ key, role, category, count, salary, ...rest }) => ({
      id: make.name(key),
      role,
      category,
      count,
      ...span(rest),
      salary: make.money(salary),
    })),
    training: source.training.map(({ key, name, category, gpus, hours, price, runsPerQuarter, ...rest }) => ({
      id: make.name(key),
      name,
      category,
      ...span(rest),
      gpus: make.count(gpus),
      hours: make.count(hours),
      price: make.money(price),
      runsPerQuarter: make.count(runsPerQuarter),
    })),
    dataWork: source.dataWork.map(({ key, name, category, labels, labelPrice, storage, storagePrice, ...rest }) => ({
      id: make.name(key),
      name,
      category,
      ...span(rest),
      labels: make.count(labels),
      labelPrice: make.money(labelPrice),
      storage: make.count(storage),
      storagePrice: make.money(storagePrice),
    })),
    capex: source.capex.map(({ amount, ...rest }) => ({ id: make.newId(), ...rest, amountMinor: make.amount(amount) })),
    funding: source.funding.map(({ amount, ...rest }) => ({
      id: make.newId(),
      ...rest,
      amountMinor: make.amount(amount),
    })),
  };
  return {
    startMonth: source.start,
    months: source.months,
    scenario: 'base',
    ...parts,
    loans: [],
    payrollPercent: source.payrollPercent,
    payableDays: source.payableDays,
    tax: { ...taxTerms, openingLossesMinor: make.amount(openingLosses) },
    opening: {
      cashMinor: make.amount(opening.cash),
      receivablesMinor: make.amount(opening.receivables),
      payablesMinor: make.amount(opening.payables),
      deferredRevenueMinor: 0,
      deferredMonths: 12,
      fixedAssetsMinor: make.amount(opening.fixedAssets),
      fixedAssetsMonths: opening.fixedAssetsMonths,
      paidInMinor: make.amount(opening.paidIn),
    },
    includeRaise: true,
    ask: { milestone: milestone.id, bufferPercent: ask.bufferPercent },
    scenarios: {
      cautious: source.scenarios.cautious.map((change) => overrideOf(change, make)),
      bold: source.scenarios.bold.map((change) => overrideOf(change, make)),
    },
  };
}

/** Streams may share the customers of one that comes before them. */
function streams(sources: readonly StreamSource[], make: Maker): Stream[] {
  return sources.map((source): Stream => {
    const { key, name, start = '', receivableDays = 0 } = source;
    const common = { id: make.name(key), name, start, receivableDays };
    switch (source.kind) {
      case 'licence':
      case 'services': {
        const { kind, units, price } = source;
        return { ...common, kind, units: make.count(units), price: make.money(price) };
      }
      case 'subscription': {
        const { kind, price, billedMonths = 1 } = source;
        return { ...common, kind, customers: customersOf(source, make), price: make.money(price), billedMonths };
      }
      case 'usage': {
        const { kind, units, price, perUnits = 1 } = source;
        const customers = customersOf(source, make);
        return { ...common, kind, customers, units: make.count(units), price: make.money(price), perUnits };
      }
      case 'assets': {
        const { kind, assets, fee } = source;
        return {
          ...common,
          kind,
          customers: customersOf(source, make),
          assets: make.money(assets),
          fee: make.count(fee),
        };
      }
      case 'partner': {
        const { kind, sales, share } = source;
        return { ...common, kind, sales: make.money(sales), share: make.count(share) };
      }
      default:
        return assertNever(source);
    }
  });
}

type WithCustomers = Extract<StreamSource, { customers: unknown }>;

function customersOf({ customers }: WithCustomers, make: Maker) {
  if ('of' in customers) return { of: make.idOf(customers.of), opening: 0, new: make.count(0), churn: make.count(0) };
  const { opening, new: added, churn } = customers;
  return { of: '', opening, new: make.count(added), churn: make.count(churn) };
}

function costOf(source: CostSource, make: Maker): Cost {
  const { key, name, category, start = '', end = '' } = source;
  const common = { id: make.name(key), name, category, start, end };
  switch (source.kind) {
    case 'fixed':
    case 'per-head':
      return { ...common, kind: source.kind, amount: make.money(source.amount) };
    case 'revenue-share':
      return { ...common, kind: source.kind, stream: make.idOf(source.stream), share: make.count(source.share) };
    case 'per-customer':
      return { ...common, kind: source.kind, stream: make.idOf(source.stream), amount: make.money(source.amount) };
    case 'per-unit': {
      const { kind, stream, units, price, perUnits = 1 } = source;
      return {
        ...common,
        kind,
        stream: make.idOf(stream),
        units: make.count(units),
        price: make.money(price),
        perUnits,
      };
    }
    default:
      return assertNever(source);
  }
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
    safes: [],
    rounds: [],
    raise: {
      investments: source.investments.map(({ holder, amount }) => ({
        id: make.newId(),
        holder: make.idOf(holder),
        amountMinor: make.amount(amount),
      })),
      pool: { kind: 'none' },
      preference: source.preference,
      proRata: [],
    },
    exitsMinor: source.exits.map((amount) => make.amount(amount)),
  };
}
