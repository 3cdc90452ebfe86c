import fc from 'fast-check';
import type { NumbersInput } from '#shared/numbers';
import {
  type Cost,
  type CostCategory,
  costCategories,
  type Driver,
  emptyCapTable,
  emptyNumbers,
  fundingKinds,
  type Hire,
  instruments,
  type Numbers,
  type Override,
  type Stream,
} from '#shared/project';

/**
 * Models that a founder could have typed: every kind of stream and cost, drivers that grow, step and are overridden,
 * money of every sort, scenarios. `hostile` ones are negative, absurd, circular and out of order instead; they fit the
 * schema, and that is all.
 */
export type ModelTaste = 'sane' | 'hostile';

const monthOf = (index: number) => {
  const number = 2026 * 12 + 3 + index;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
};
/** The model's first month lies 9 months after the first of these. */
const anyMonth = fc.nat(80).map(monthOf);
const maybe = <T>(arbitrary: fc.Arbitrary<T>, none: T) => fc.oneof(arbitrary, fc.constant(none));

/** A number with so many decimals. */
const decimals = (min: number, max: number, places: number) => {
  const scale = 10 ** places;
  return fc.integer({ min: Math.ceil(min * scale), max: Math.floor(max * scale) }).map((value) => value / scale);
};
const absurd = fc.constantFrom(-1e15, -100, -1, -0.000_001, 0, 1e-9, 0.5, 100, 101, 1e6, 1e9, 1e12, 1e15);

interface Makers {
  readonly number: (min: number, max: number, places?: number) => fc.Arbitrary<number>;
  readonly amount: (max: number) => fc.Arbitrary<number>;
  readonly days: fc.Arbitrary<number>;
}

const makers: Readonly<Record<ModelTaste, Makers>> = {
  sane: {
    number: (min, max, places = 2) => decimals(min, max, places),
    amount: (max) => fc.nat(max),
    days: fc.constantFrom(0, 10, 30, 45, 60, 90),
  },
  hostile: {
    number: () => fc.oneof(absurd, fc.double({ min: -1e15, max: 1e15, noNaN: true })),
    amount: () =>
      fc.oneof(fc.constantFrom(Number.MIN_SAFE_INTEGER, -1, 0, 1, Number.MAX_SAFE_INTEGER), fc.maxSafeInteger()),
    days: fc.nat(720),
  },
};

/** A driver whose start lies between `min` and `max`. */
function driverOf(make: Makers, min: number, max: number, places = 2): fc.Arbitrary<Driver> {
  return fc.record({
    start: make.number(min, max, places),
    growth: fc.oneof(
      fc.constant({ kind: 'none' as const, value: 0, every: 1 }),
      fc.record({
        kind: fc.constant('percent' as const),
        value: make.number(-8, 12, 2),
        every: fc.constantFrom(1, 1, 3, 12),
      }),
      fc.record({
        kind: fc.constant('step' as const),
        value: make.number((min - max) / 60, (max - min) / 60, places),
        every: fc.constantFrom(1, 1, 6),
      }),
    ),
    months: fc.dictionary(anyMonth, make.number(min, max, places), { maxKeys: 3 }),
  });
}

/** Amounts in minor units have no fractions. */
const money = (make: Makers, max: number) => driverOf(make, 0, max, 0);

function streamsOf(make: Makers, taste: ModelTaste, idFor: (index: number) => string): fc.Arbitrary<Stream[]> {
  const of = taste === 'sane' ? fc.constantFrom('', '', 's-0') : fc.constantFrom('', 's-0', 's-1', 's-2', 'nobody');
  const customers = fc.record({
    of,
    opening: make.number(0, 200, 0),
    new: driverOf(make, 0, 40),
    churn: driverOf(make, 0, 9),
  });
  const common = {
    name: fc.constantFrom('A', 'B', '订阅'),
    start: maybe(anyMonth, ''),
    receivableDays: make.days,
  };
  const price = driverOf(make, 0, 900_00, 2);
  const stream = fc.oneof(
    fc.record({ ...common, kind: fc.constant('licence' as const), units: driverOf(make, 0, 3), price }),
    fc.record({
      ...common,
      kind: fc.constant('subscription' as const),
      customers,
      price,
      billedMonths: fc.constantFrom(1, 1, 3, 12, 24),
    }),
    fc.record({ ...common, kind: fc.constant('services' as const), units: driverOf(make, 0, 30), price }),
    fc.record({
      ...common,
      kind: fc.constant('usage' as const),
      customers,
      units: driverOf(make, 0, 60_000),
      price: driverOf(make, 0, 500, 4),
      perUnits: fc.constantFrom(1, 1_000, 1_000_000),
    }),
    fc.record({
      ...common,
      kind: fc.constant('assets' as const),
      customers,
      assets: money(make, 300_000_00),
      fee: driverOf(make, 0, 120),
    }),
    fc.record({
      ...common,
      kind: fc.constant('partner' as const),
      sales: money(make, 90_000_00),
      share: driverOf(make, 0, 60),
    }),
  );
  return fc.array(stream, { maxLength: 6 }).map((list) =>
    list.map((one, index): Stream => {
      const id = idFor(index);
      const sane = taste === 'sane' && 'customers' in one;
      // Sane models name the first stream only, and only if it has customers of its own.
      const first = list[0];
      const mayName = index > 0 && first !== undefined && 'customers' in first;
      if (!sane) return { ...one, id } as Stream;
      return { ...one, id, customers: { ...one.customers, of: mayName ? one.customers.of : '' } } as Stream;
    }),
  );
}

function costsOf(make: Makers): fc.Arbitrary<Cost[]> {
  const category = fc.constantFrom<CostCategory>(...costCategories);
  const common = {
    name: fc.constant('Cost'),
    category,
    start: maybe(anyMonth, ''),
    end: maybe(anyMonth, ''),
  };
  const stream = fc.constantFrom('', '', 's-0', 's-1');
  const cost = fc.oneof(
    fc.record({ ...common, kind: fc.constant('fixed' as const), amount: money(make, 30_000_00) }),
    fc.record({ ...common, kind: fc.constant('per-head' as const), amount: driverOf(make, 0, 900_00) }),
    fc.record({ ...common, kind: fc.constant('revenue-share' as const), stream, share: driverOf(make, 0, 30) }),
    fc.record({ ...common, kind: fc.constant('per-customer' as const), stream, amount: driverOf(make, 0, 90_00) }),
    fc.record({
      ...common,
      kind: fc.constant('per-unit' as const),
      stream,
      units: driverOf(make, 0, 2_000_000),
      price: driverOf(make, 0, 300, 4),
      perUnits: fc.constantFrom(1_000, 1_000_000),
    }),
  );
  return fc
    .array(cost, { maxLength: 12 })
    .map((list) => list.map((one, index) => ({ ...one, id: `c-${index}` }) as Cost));
}

function overridesOf(make: Makers, scenario: string): fc.Arbitrary<Override[]> {
  const path = fc
    .constantFrom('s-0/customers/new', 's-0/customers/churn', 's-0/price', 's-1/units', 's-0/receivableDays')
    .map((tail) => `streams/${tail}`);
  const others = fc.constantFrom(
    'costs/c-0/amount',
    'hires/h-0/salary',
    'hires/h-0/count',
    'payrollPercent',
    'payableDays',
    'raise/amountMinor',
  );
  const override = fc.oneof(
    fc.record({ op: fc.constant('scale' as const), path: fc.oneof(path, others), percent: make.number(50, 150, 1) }),
    fc.record({ op: fc.constant('set' as const), path, value: make.number(0, 50) }),
    fc.record({ op: fc.constant('growth' as const), path, value: make.number(-3, 6) }),
    fc.record({ op: fc.constant('month' as const), path, month: anyMonth, value: make.number(0, 50) }),
    fc.record({
      op: fc.constant('delay' as const),
      path: fc.constantFrom('streams/s-0/start', 'hires/h-0/start', 'raise/closeDate', 'capex/k-0/month'),
      months: fc.integer({ min: -6, max: 12 }),
    }),
  );
  return fc
    .array(override, { maxLength: 5 })
    .map((list) => list.map((one, index): Override => ({ ...one, id: `${scenario}-${index}` })));
}

/** What a forecast is made from, with models of a taste. */
export function modelsOf(taste: ModelTaste): fc.Arbitrary<NumbersInput> {
  const make = makers[taste];
  const category = fc.constantFrom<CostCategory>(...costCategories);
  const span = { start: maybe(anyMonth, ''), end: maybe(anyMonth, '') };
  const hires: fc.Arbitrary<Hire[]> = fc
    .array(
      fc.record({
        role: fc.constant('Engineer'),
        category,
        count: taste === 'sane' ? fc.integer({ min: 1, max: 5 }) : fc.integer({ min: -1_000, max: 10_000 }),
        ...span,
        salary: money(make, 12_000_00),
      }),
      { maxLength: 10 },
    )
    .map((list) => list.map((one, index) => ({ ...one, id: `h-${index}` })));
  const numbered = <T extends object>(letter: string, list: readonly T[]) =>
    list.map((one, index) => ({ ...one, id: `${letter}-${index}` }));
  const numbers: fc.Arbitrary<Numbers> = fc.record({
    startMonth: fc.constantFrom('2027-01', '2027-01', '2027-04', '2026-11'),
    months: fc.integer({ min: 36, max: 60 }),
    scenario: fc.constant('base' as const),
    streams: streamsOf(make, taste, (index) => (taste === 'hostile' && index === 3 ? 's-0' : `s-${index}`)),
    costs: costsOf(make),
    hires,
    payrollPercent: make.number(0, 45, 2),
    training: fc
      .array(
        fc.record({
          name: fc.constant('Run'),
          category,
          ...span,
          gpus: driverOf(make, 0, 128, 0),
          hours: driverOf(make, 0, 100),
          price: driverOf(make, 0, 400),
          runsPerQuarter: driverOf(make, 0, 4),
        }),
        { maxLength: 2 },
      )
      .map((list) => numbered('t', list)),
    dataWork: fc
      .array(
        fc.record({
          name: fc.constant('Data'),
          category,
          ...span,
          labels: driverOf(make, 0, 50_000, 0),
          labelPrice: driverOf(make, 0, 40),
          storage: driverOf(make, 0, 90),
          storagePrice: driverOf(make, 0, 30_00),
        }),
        { maxLength: 2 },
      )
      .map((list) => numbered('d', list)),
    capex: fc
      .array(
        fc.record({
          name: fc.constant('Machine'),
          month: maybe(anyMonth, ''),
          amountMinor: make.amount(200_000_00),
          lifeMonths: fc.integer({ min: 1, max: 72 }),
        }),
        { maxLength: 4 },
      )
      .map((list) => numbered('k', list)),
    loans: fc
      .array(
        fc.record({
          name: fc.constant('Loan'),
          month: maybe(anyMonth, ''),
          amountMinor: make.amount(300_000_00),
          ratePercent: make.number(0, 14, 2),
          repayMonths: fc.integer({ min: 1, max: 60 }),
          graceMonths: fc.nat(12),
        }),
        { maxLength: 3 },
      )
      .map((list) => numbered('l', list)),
    funding: fc
      .array(
        fc.record({
          name: fc.constant('Money'),
          kind: fc.constantFrom(...fundingKinds),
          month: maybe(anyMonth, ''),
          amountMinor: make.amount(500_000_00),
        }),
        { maxLength: 3 },
      )
      .map((list) => numbered('f', list)),
    payableDays: make.days,
    tax: fc.record({
      ratePercent: make.number(0, 35, 1),
      carryLosses: fc.boolean(),
      lossLimitPercent: fc.constantFrom(100, 80, 50),
      openingLossesMinor: make.amount(400_000_00),
      payAfterMonths: fc.constantFrom(0, 3, 4, 12),
    }),
    opening: fc.record({
      cashMinor: make.amount(900_000_00),
      receivablesMinor: make.amount(90_000_00),
      payablesMinor: make.amount(90_000_00),
      deferredRevenueMinor: make.amount(90_000_00),
      deferredMonths: fc.integer({ min: 1, max: 24 }),
      fixedAssetsMinor: make.amount(90_000_00),
      fixedAssetsMonths: fc.integer({ min: 1, max: 60 }),
      paidInMinor: make.amount(900_000_00),
    }),
    includeRaise: fc.boolean(),
    ask: fc.constant(emptyNumbers().ask),
    scenarios: fc.record({ cautious: overridesOf(make, 'cautious'), bold: overridesOf(make, 'bold') }),
  });
  const raise: fc.Arbitrary<NumbersInput['raise']> = fc.record({
    amountMinor: make.amount(5_000_000_00),
    currency: fc.constantFrom('USD', 'CNY'),
    instrument: fc.constantFrom(...instruments),
    valuationMinor: make.amount(50_000_000_00),
    closeDate: maybe(anyMonth, ''),
    runwayMonths: fc.constantFrom(0, 18, 24),
    useOfFunds: fc.constant([]),
  });
  const safe = fc.record({
    holder: fc.constant('holder'),
    form: fc.constantFrom('post-money', 'pre-money'),
    amountMinor: make.amount(300_000_00),
    date: anyMonth,
    capMinor: make.amount(9_000_000_00),
    discountPercent: fc.constantFrom(0, 20),
    mostFavoured: fc.boolean(),
    proRata: fc.boolean(),
  });
  const capTable = fc
    .array(safe, { maxLength: 2 })
    .map((safes): NumbersInput['capTable'] => ({ ...emptyCapTable(), safes: numbered('safe', safes) }));
  return fc.record({ numbers, raise, capTable });
}
