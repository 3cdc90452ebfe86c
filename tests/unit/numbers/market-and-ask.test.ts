import { describe, expect, it } from 'vitest';
import { askOf, divideFunds, forecastOf, fundsUse, marketSizing, sensitivity } from '#shared/numbers';
import { emptyMarket, type Market, steadyDriver as steady } from '#shared/project';
import { sampleNumbers } from '../../fixtures/sample-numbers';
import { customersOf, inputOf, streamOf } from './models';

const segment: Market['segments'][number] = {
  id: 'g',
  name: '',
  customers: 28_000,
  customersReference: '',
  yearlyPriceMinor: 6_000_00,
  priceReference: '',
  filters: [{ id: 'f', label: '', percent: 40, reference: '' }],
  sharePercent: 5,
  shareReference: '',
};
const span = { start: '', end: '' };

describe('market', () => {
  it('F8 counts from below: 28,000 x 6,000, 40 %, 5 %', () => {
    const { bottomUp } = marketSizing({ ...emptyMarket(), segments: [segment] });
    expect(bottomUp).toMatchObject({ tamMinor: 168_000_000_00, samMinor: 67_200_000_00, somMinor: 3_360_000_00 });
    expect(bottomUp.segments[0]?.customers).toEqual({ tam: 28_000e6, sam: 11_200e6, som: 560e6 });
  });

  it('F8 stands beside the published one, never larger at a smaller size', () => {
    const topDown = { ...emptyMarket().topDown, tam: { amountMinor: 504_000_000_00, reference: '', note: '' } };
    expect(marketSizing({ ...emptyMarket(), topDown, segments: [segment] }).ratio).toBe(3);
    expect(marketSizing(emptyMarket()).ratio).toBe(null);
    const odd = {
      ...segment,
      customers: -5,
      sharePercent: 900,
      filters: [{ id: 'f', label: '', percent: 900, reference: '' }],
    };
    const { tamMinor, samMinor, somMinor } = marketSizing({
      ...emptyMarket(),
      segments: [odd, { ...odd, customers: 1e15 }],
    }).bottomUp;
    expect(tamMinor >= samMinor && samMinor >= somMinor).toBe(true);
    expect(Number.isSafeInteger(tamMinor)).toBe(true);
  });
});

describe('the ask', () => {
  it('F9 uses of funds sum to the ask; thirds show as 34, 33, 33', () => {
    expect(divideFunds(5_000_000_00, [45, 30, 15, 10])).toEqual([2_250_000_00, 1_500_000_00, 750_000_00, 500_000_00]);
    const uses = [1, 1, 1].map((amountMinor, index) => ({ id: `${index}`, label: '', detail: '', amountMinor }));
    const { lines, totalMinor, leftMinor } = fundsUse({ ...inputOf({}).raise, amountMinor: 5, useOfFunds: uses });
    expect(lines.map(({ percent }) => percent)).toEqual([34, 33, 33]);
    expect([totalMinor, leftMinor]).toEqual([3, 2]);
  });

  const burning = inputOf(
    {
      costs: [{ kind: 'fixed', id: 'c', name: '', category: 'general', ...span, amount: steady(210_000_00) }],
      opening: { ...inputOf({}).numbers.opening, cashMinor: 420_000_00 },
      ask: { milestone: 'm', bufferPercent: 25 },
    },
    { amountMinor: 5_000_000_00, closeDate: '2027-02' },
  );
  const milestones = [{ id: 'm', title: '', date: '2028-06', measure: '', state: 'planned' as const }];

  it('F9 5.0M at a burn of 210k lasts 23.8 months', () => {
    const { askOverBurn } = askOf({ ...burning, milestones });
    expect(askOverBurn.kind === 'months' && askOverBurn.value.toFixed(1)).toBe('23.8');
  });

  it('F9 is what reaches the milestone, and a buffer', () => {
    const ask = askOf({ ...burning, milestones });
    expect(ask).toMatchObject({
      untilIndex: 17,
      lowestIndex: 17,
      neededMinor: 18 * 210_000_00 - 420_000_00,
      bufferMinor: 840_000_00,
      overMinor: 5_000_000_00 - 4_200_000_00,
      runwayWith: { kind: 'months', value: 24 },
      runwayWithout: { kind: 'months', value: 1 },
    });
  });

  it('F9 of a company that burns nothing needs nothing', () => {
    const ask = askOf({ ...inputOf({}), milestones: [] });
    expect(ask).toMatchObject({ neededMinor: 0, askOverBurn: { kind: 'none', why: 'not-burning' } });
    expect(ask.runwayWith).toEqual({ kind: 'months', value: 36, note: 'at-least' });
  });
});

describe('sensitivity', () => {
  it('names the drivers that move most, by trying each', () => {
    const streams = [streamOf('subscription', { customers: customersOf(10, 2, 3), price: steady(300_00) })];
    const costs = [
      { kind: 'fixed' as const, id: 'c', name: '', category: 'general' as const, ...span, amount: steady(20_000_00) },
    ];
    const opening = { ...inputOf({}).numbers.opening, cashMinor: 200_000_00 };
    const { runway, result } = sensitivity(inputOf({ streams, costs, opening }));
    expect(runway[0]?.driver.path).toBe('costs/c/amount');
    expect(runway[0]?.runway.lower).toBeGreaterThan(runway[0]?.runway.base ?? 0);
    expect(result.map(({ driver }) => driver.path).slice(0, 2)).toEqual(['costs/c/amount', 'streams/s/price']);
  });

  it('is five of each at most', () => {
    const { runway, result } = sensitivity(sampleNumbers());
    expect(result).toHaveLength(5);
    // Cash never ends in the sample: what moves its lowest point most is said instead.
    expect(runway).toHaveLength(5);
    expect(new Set(runway.map((swing) => swing.runway.higher))).toEqual(new Set([48]));
    const moves = runway.map(({ lowestCash }) => Math.abs(lowestCash.higher - lowestCash.lower));
    expect(moves).toEqual(moves.toSorted((a, b) => b - a));
  });
});

describe('shared forecasts', () => {
  it('are worked out once for the same values, and anew for others', () => {
    const input = sampleNumbers();
    expect(forecastOf(input)).toBe(forecastOf({ ...input }));
    expect(forecastOf(input, 'bold')).not.toBe(forecastOf(input));
    const dearer = { ...input, raise: { ...input.raise, amountMinor: 1 } };
    expect(forecastOf(dearer)).not.toBe(forecastOf(input));
  });
});
