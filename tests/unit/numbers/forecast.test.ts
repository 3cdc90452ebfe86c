import { describe, expect, it } from 'vitest';
import { type Forecast, forecast } from '#shared/numbers';
import { type Cost, type Driver, emptyNumbers, type Hire, steadyDriver as steady } from '#shared/project';
import { customersOf, inputOf, streamOf } from './models';

const growing = (start: number, value: number, every = 1): Driver => ({
  start,
  growth: { kind: 'percent', value, every },
  months: {},
});
const first = (values: readonly number[] | null | undefined, count: number) => (values ?? []).slice(0, count);
const subscription = (given: object) => streamOf('subscription', given);
const only = (made: Forecast) => made.streams[0] as Forecast['streams'][number];
const span = { start: '', end: '' };
const hire = (given: Partial<Hire>): Hire => ({
  id: 'h',
  role: '',
  category: 'research',
  count: 1,
  ...span,
  salary: steady(0),
  ...given,
});
const fixed = (given: Partial<Extract<Cost, { kind: 'fixed' }>>): Cost => ({
  kind: 'fixed',
  id: 'c',
  name: '',
  category: 'general',
  ...span,
  amount: steady(0),
  ...given,
});

describe('drivers', () => {
  const series = (price: Driver, start = '') => {
    const made = forecast(inputOf({ streams: [subscription({ start, price })] }));
    return (made.drivers.get('streams/s/price')?.values ?? []).map((value) => value / 1e6);
  };

  it('D1 stay, grow by percent, or take steps, each so often', () => {
    expect(first(series(steady(500)), 3)).toEqual([500, 500, 500]);
    expect(first(series(growing(100, 10)), 4)).toEqual([100, 110, 121, 133.1]);
    expect(series(growing(100, 10, 12)).filter((_, t) => t % 6 === 0)).toEqual([100, 100, 110, 110, 121, 121]);
    expect(first(series({ ...steady(100), growth: { kind: 'step', value: -40, every: 1 } }), 4)).toEqual([
      100, 60, 20, 0,
    ]);
  });

  it('D2 take a month that was typed for that month, and go on beneath it', () => {
    expect(first(series({ ...growing(100, 10), months: { '2027-03': 200 } }), 4)).toEqual([100, 110, 200, 133.1]);
  });

  it('D3 begin with their owner', () => {
    expect(first(series(growing(100, 10), '2027-03'), 4)).toEqual([0, 0, 100, 110]);
  });

  it('D4 round every move to six decimals', () => {
    expect(first(series(growing(1, 33.333333)), 4)).toEqual([1, 1.333333, 1.777777, 2.370369]);
  });
});

describe('streams', () => {
  it('R1 subscription: 0 customers, 10 a month, 5 % churn', () => {
    const made = only(forecast(inputOf({ streams: [subscription({ customers: customersOf(0, 10, 5) })] })));
    const shown = first(made.customers, 5).map((millionths) => Number((millionths / 1e6).toFixed(4)));
    expect(shown).toEqual([10, 19.5, 28.525, 37.0988, 45.2438]);
  });

  it('R1 subscription: opening customers churn in the first month; all of them at 100 %', () => {
    const made = (churn: number) =>
      only(
        forecast(inputOf({ streams: [subscription({ customers: customersOf(100, 10, churn), price: steady(5_00) })] })),
      );
    expect(first(made(5).customers, 2)).toEqual([105e6, 109_750_000]);
    expect(first(made(100).customers, 3)).toEqual([10e6, 10e6, 10e6]);
    expect(made(100).revenue[1]).toBe(50_00);
  });

  it('R2 assets under management: 120,000,000 at 50 basis points are 50,000 a month', () => {
    const streams = [
      streamOf('assets', { customers: customersOf(1_200, 0, 0), assets: steady(100_000_00), fee: steady(50) }),
    ];
    const made = only(forecast(inputOf({ streams })));
    expect(first(made.volume, 1)).toEqual([120_000_000_00]);
    expect(first(made.revenue, 2)).toEqual([50_000_00, 50_000_00]);
  });

  it('R3 usage: customers x units x price for so many units, of another stream’s customers too', () => {
    const streams = [
      subscription({ id: 'main', customers: customersOf(40, 0, 0) }),
      streamOf('usage', {
        start: '2027-02',
        customers: { ...customersOf(0, 9, 9), of: 'main' },
        units: steady(2_500),
        price: steady(3.5),
        perUnits: 1_000,
      }),
    ];
    const made = forecast(inputOf({ streams }));
    expect(first(made.streams[1]?.volume, 3)).toEqual([0, 100_000, 100_000]);
    expect(first(made.streams[1]?.revenue, 3)).toEqual([0, 350, 350]);
    expect(made.customers[0]).toBe(40e6);
  });

  it('R4 licences, services, partners', () => {
    const revenue = (stream: ReturnType<typeof streamOf>) => only(forecast(inputOf({ streams: [stream] }))).revenue[3];
    expect(revenue(streamOf('licence', { units: steady(0.25), price: steady(80_000_00) }))).toBe(20_000_00);
    expect(revenue(streamOf('services', { units: steady(12.5), price: steady(1_200_00) }))).toBe(15_000_00);
    expect(revenue(streamOf('partner', { sales: steady(30_000_01), share: steady(15) }))).toBe(450_000);
  });

  it('R5 years paid in advance: invoiced once, revenue in twelfths, the rest is owed to customers', () => {
    const streams = [
      subscription({
        customers: { ...customersOf(0, 0, 0), new: { ...steady(0), months: { '2027-01': 1 } } },
        price: steady(100_00),
        billedMonths: 12,
      }),
    ];
    const made = forecast(inputOf({ streams }));
    expect(first(only(made).billed, 14)).toEqual([1200_00, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1200_00, 0]);
    expect(first(made.lines.revenue, 13)).toEqual(Array(13).fill(100_00));
    expect(made.lines.deferredRevenue.slice(0, 13)).toEqual(
      [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 11].map((n) => n * 100_00),
    );
  });

  it('R5 opening customers were invoiced evenly over the year before', () => {
    const streams = [subscription({ customers: customersOf(12, 0, 0), price: steady(100_00), billedMonths: 12 })];
    const made = forecast(inputOf({ streams }));
    expect(new Set(only(made).billed)).toEqual(new Set([12 * 100_00]));
    expect(new Set(made.lines.revenue)).toEqual(new Set([12 * 100_00]));
    expect(made.opening.deferredRevenue).toBe(66 * 100_00);
    expect(made.lines.deferredRevenue[40 - 5]).toBe(66 * 100_00);
  });

  it('R6 money comes after the days agreed: 45 days are half next month, half the one after', () => {
    const streams = (receivableDays: number) => [
      streamOf('services', { units: steady(1), price: steady(1_000_01), receivableDays }),
    ];
    const collected = (days: number) => first(only(forecast(inputOf({ streams: streams(days) }))).collected, 4);
    expect(collected(0)).toEqual([1_000_01, 1_000_01, 1_000_01, 1_000_01]);
    expect(collected(30)).toEqual([0, 1_000_01, 1_000_01, 1_000_01]);
    expect(collected(45)).toEqual([0, 500_00, 1_000_01, 1_000_01]);
  });
});

describe('costs', () => {
  it('K1 compute: 64 GPUs x 72 h x 2.40 are 11,059.20 a run, a third of the quarter’s runs a month', () => {
    const run = {
      id: 't',
      name: '',
      category: 'research' as const,
      ...span,
      gpus: steady(64),
      hours: steady(72),
      price: steady(240),
    };
    const cost = (runs: number) =>
      forecast(inputOf({ training: [{ ...run, runsPerQuarter: steady(runs) }] })).lines.research;
    expect(cost(3)[0]).toBe(11_059_20);
    expect(cost(1)[0]).toBe(3_686_40);
  });

  it('K2 straight-line: 360,000 over 36 months is 10,000 a month and nothing from month 37', () => {
    const capex = [{ id: 'k', name: '', month: '2027-01', amountMinor: 360_000_00, lifeMonths: 36 }];
    const { depreciation, fixedAssets } = forecast(inputOf({ months: 48, capex })).lines;
    expect(new Set(depreciation.slice(0, 36))).toEqual(new Set([10_000_00]));
    expect(new Set(depreciation.slice(36))).toEqual(new Set([0]));
    expect(fixedAssets[35]).toBe(0);
  });

  it('K3 inference per unit of use, fees as a share, support a customer, desks a head', () => {
    const common = { name: '', ...span };
    const costs: Cost[] = [
      {
        ...common,
        kind: 'per-unit',
        id: 'a',
        category: 'inference',
        stream: 's',
        units: steady(3_000_000),
        price: steady(1.5),
        perUnits: 1_000,
      },
      { ...common, kind: 'revenue-share', id: 'b', category: 'third-party', stream: '', share: steady(2.9) },
      { ...common, kind: 'per-customer', id: 'c', category: 'support', stream: '', amount: steady(35_00) },
      { ...common, kind: 'per-head', id: 'd', category: 'general', amount: steady(650_00) },
    ];
    const streams = [subscription({ customers: customersOf(10, 0, 0), price: steady(500_00) })];
    const { lines } = forecast(inputOf({ streams, costs, hires: [hire({ count: 3 })] }));
    expect([lines.inference[0], lines.thirdParty[0], lines.support[0], lines.general[0]]).toEqual([
      45_000, 145_00, 350_00, 1_950_00,
    ]);
    expect(lines.grossProfit[0]).toBe(5_000_00 - 450_00 - 145_00 - 350_00);
  });

  it('K4 people from their first to their last month, with employer’s charges, paid at once', () => {
    const people = hire({ count: 2, start: '2027-02', end: '2027-03', salary: growing(9_000_01, 5, 12) });
    const { lines } = forecast(inputOf({ hires: [people], payrollPercent: 18.5, payableDays: 60 }));
    expect(first(lines.research, 4)).toEqual([0, 18_000_02 + 3_330_00, 18_000_02 + 3_330_00, 0]);
    expect(first(lines.heads, 4)).toEqual([0, 2, 2, 0]);
    expect(lines.peoplePaid).toEqual(lines.research);
  });

  it('K5 suppliers are paid after their days', () => {
    const { lines } = forecast(inputOf({ costs: [fixed({ amount: steady(900_00) })], payableDays: 40 }));
    expect(first(lines.suppliersPaid, 3)).toEqual([0, 600_00, 900_00]);
    expect(first(lines.payables, 3)).toEqual([900_00, 1_200_00, 1_200_00]);
  });
});

describe('money and tax', () => {
  it('M1 a loan: interest from the month after, repayments after the grace', () => {
    const loans = [
      { id: 'l', name: '', month: '2027-01', amountMinor: 12_000_00, ratePercent: 6, repayMonths: 3, graceMonths: 2 },
    ];
    const [loan] = forecast(inputOf({ loans })).loans;
    expect(first(loan?.interest, 7)).toEqual([0, 60_00, 60_00, 60_00, 40_00, 20_00, 0]);
    expect(first(loan?.repaid, 7)).toEqual([0, 0, 0, 4_000_00, 4_000_00, 4_000_00, 0]);
  });

  it('M2 a loan from before comes in as far as it is still owed', () => {
    const loans = [
      { id: 'l', name: '', month: '2026-03', amountMinor: 24_000_00, ratePercent: 0, repayMonths: 24, graceMonths: 0 },
    ];
    const made = forecast(inputOf({ loans }));
    expect(made.opening.loans).toBe(15_000_00);
    expect(made.lines.loans[14]).toBe(0);
  });

  it('M3 the raise, SAFEs and rounds of the cap table come in their month, and can be left out', () => {
    const input = inputOf({}, { amountMinor: 3_000_000_00, closeDate: '2027-03-15', instrument: 'safe' });
    expect(first(forecast(input).lines.cash, 3)).toEqual([0, 0, 3_000_000_00]);
    expect(forecast(input).lines.safes[5]).toBe(3_000_000_00);
    expect(forecast(input, 'base', { withRaise: false }).lines.cash[5]).toBe(0);
    expect(forecast({ ...input, numbers: { ...input.numbers, includeRaise: false } }).lines.cash[5]).toBe(0);
  });

  it('M4 tax: on the year so far, losses of earlier years first, paid in April', () => {
    const costs = [fixed({ amount: { ...steady(0), months: { '2027-01': 100_000_00, '2028-02': 30_000_00 } } })];
    const price = { ...steady(0), months: { '2028-01': 200_000_00, '2028-03': 50_000_00 } };
    const streams = [streamOf('services', { units: steady(1), price })];
    const tax = { ...emptyNumbers().tax, ratePercent: 25, lossLimitPercent: 80, openingLossesMinor: 40_000_00 };
    const { lines } = forecast(inputOf({ streams, costs, tax }));
    // 140,000 of losses; the limit of 80 % does not bind in January (160,000) nor in February (136,000 does).
    expect(lines.tax.slice(12, 16)).toEqual([15_000_00, -6_500_00, 11_500_00, 0]);
    expect(lines.taxPaid[27]).toBe(20_000_00);
    expect(lines.taxPayable.slice(11, 15)).toEqual([0, 15_000_00, 8_500_00, 20_000_00]);
  });

  it('M5 what is left on the eve is kept from before', () => {
    const opening = {
      ...emptyNumbers().opening,
      cashMinor: 500_00,
      receivablesMinor: 80_00,
      payablesMinor: 30_00,
      deferredRevenueMinor: 120_00,
      paidInMinor: 1_000_00,
    };
    const made = forecast(inputOf({ opening }));
    expect(made.opening.retained).toBe(500_00 + 80_00 - 30_00 - 120_00 - 1_000_00);
    expect(made.lines.earlierRevenue.slice(0, 13)).toEqual([...Array(12).fill(10_00), 0]);
    expect(made.lines.cash[0]).toBe(550_00);
  });

  it('M6 burn and loss are different figures', () => {
    const streams = [subscription({ customers: customersOf(0, 10, 0), price: steady(100_00), billedMonths: 12 })];
    const { lines } = forecast(inputOf({ streams, costs: [fixed({ amount: steady(5_000_00) })] }));
    expect(lines.netProfit[0]).toBe(-4_000_00);
    expect(lines.netBurn[0]).toBe(-7_000_00);
  });
});

describe('scenarios', () => {
  const customers = customersOf(0, 10, 5);
  const base = inputOf(
    { streams: [subscription({ customers, price: steady(100_00) })] },
    { amountMinor: 100, closeDate: '2027-02' },
  );
  const cautious = (...list: object[]) => ({
    ...base,
    numbers: {
      ...base.numbers,
      scenarios: { bold: [], cautious: list.map((one, index) => ({ id: `${index}`, ...one })) as never },
    },
  });
  const values = (path: string, ...list: object[]) =>
    forecast(cautious(...list), 'cautious')
      .drivers.get(path)
      ?.values.slice(0, 3);

  it('S1 scale, set, grow and type over drivers by their paths; scale comes last', () => {
    const path = 'streams/s/price';
    expect(values(path, { op: 'scale', path, percent: 90 })).toEqual([90_00e6, 90_00e6, 90_00e6]);
    expect(values(path, { op: 'set', path, value: 50_00 }, { op: 'growth', path, value: 10 })).toEqual([
      50_00e6, 55_00e6, 60_50e6,
    ]);
    expect(
      values(path, { op: 'month', path, month: '2027-02', value: 7 }, { op: 'scale', path, percent: 200 }),
    ).toEqual([200_00e6, 14e6, 200_00e6]);
  });

  it('S2 delay starts and dates', () => {
    const late = forecast(
      cautious(
        { op: 'delay', path: 'streams/s/start', months: 2 },
        { op: 'delay', path: 'raise/closeDate', months: 3 },
      ),
      'cautious',
    );
    expect(late.lines.equityIn.indexOf(100)).toBe(4);
  });

  it('S3 leave the base alone, and scale percentages as percentages', () => {
    const people = { ...cautious({ op: 'scale', path: 'payrollPercent', percent: 50 }) };
    const input = {
      ...people,
      numbers: { ...people.numbers, payrollPercent: 5, hires: [hire({ salary: steady(1_000_00) })] },
    };
    expect(forecast(input, 'cautious').lines.research[0]).toBe(1_025_00);
    expect(forecast(input, 'base').lines.research[0]).toBe(1_050_00);
  });
});
