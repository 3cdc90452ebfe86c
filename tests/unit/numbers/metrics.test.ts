import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acquisitionCost,
  breakEvenUnits,
  burnBand,
  burnMultiple,
  compoundGrowth,
  forecast,
  grossMargin,
  lifetimeValue,
  type Metric,
  metricIds,
  metricsOf,
  payback,
  periodsOf,
  retention,
  runway,
  runwayPath,
  yearlyChurn,
  yearlyGrowth,
} from '#shared/numbers';
import { type Driver, scenarioIds, steadyDriver as steady } from '#shared/project';
import { sampleNumbers } from '../../fixtures/sample-numbers';
import { modelsOf } from '../../support/random-models';
import { customersOf, inputOf, streamOf } from './models';

const none = (why: string) => ({ kind: 'none', why });
const value = (metric: Metric): number => {
  if (metric.kind === 'money') return metric.amountMinor;
  if ('value' in metric) return metric.value;
  throw new Error(`No number: ${JSON.stringify(metric)}`);
};
const span = { start: '', end: '' };

describe('runway', () => {
  it('F3 is cash over net burn: 15 months', () => {
    expect(runway({ cashMinor: 1_800_000_00, netBurnMinor: 180_000_00 - 60_000_00 })).toEqual({
      kind: 'months',
      value: 15,
    });
  });

  it('F3 is the path of cash too: burn ends in month 21, the lowest cash is 172,191.29', () => {
    const grown = (start: number, percent: number): Driver => ({
      start,
      growth: { kind: 'percent', value: percent, every: 1 },
      months: {},
    });
    const input = inputOf({
      streams: [streamOf('services', { units: steady(1), price: grown(60_000_00, 8) })],
      costs: [{ kind: 'fixed', id: 'c', name: '', category: 'general', ...span, amount: grown(180_000_00, 2) }],
    });
    const path = runwayPath(1_800_000_00, forecast(input).lines.netBurn);
    expect(path).toMatchObject({ turnsIndex: 20, lowestIndex: 19, emptyIndex: null, verdict: 'default-alive' });
    // A forecast's lines are rounded every month; by themselves the burns give the cent.
    expect(Math.abs(path.lowestMinor - 172_191_29)).toBeLessThanOrEqual(5);
    const burns = Array.from({ length: 36 }, (_, t) => 180_000_00 * 1.02 ** t - 60_000_00 * 1.08 ** t);
    expect(runwayPath(1_800_000_00, burns)).toMatchObject({ turnsIndex: 20, lowestIndex: 19 });
    expect(Math.round(runwayPath(1_800_000_00, burns).lowestMinor)).toBe(172_191_29);
  });

  it('F3 has no number without burn, and says when cash ends first', () => {
    expect(runway({ cashMinor: 100, netBurnMinor: 0 })).toEqual(none('not-burning'));
    expect(runway({ cashMinor: 100, netBurnMinor: -5 })).toEqual(none('not-burning'));
    expect(runway({ cashMinor: -100, netBurnMinor: 5 })).toEqual({ kind: 'months', value: 0 });
    expect(runwayPath(100, [60, 60, -500])).toMatchObject({ emptyIndex: 1, verdict: 'runs-out', lowestMinor: -20 });
    expect(runwayPath(100, [10, 10])).toMatchObject({ verdict: 'lasts', turnsIndex: null });
  });
});

describe('ratios', () => {
  it('F4 burn multiple: 2.4 is suspect; without new revenue it means nothing', () => {
    const netNewArrMinor = 900_000 + 300_000 - 60_000 - 140_000;
    expect(value(burnMultiple({ netBurnMinor: 3_000_000 - 600_000, netNewArrMinor }))).toBeCloseTo(2.4, 12);
    expect(burnMultiple({ netBurnMinor: 1, netNewArrMinor: 0 })).toEqual(none('not-meaningful'));
    expect(burnMultiple({ netBurnMinor: -1, netNewArrMinor: 5 })).toEqual(none('not-burning'));
    expect([0.99, 1, 1.5, 2.4, 3].map(burnBand)).toEqual(['amazing', 'great', 'good', 'suspect', 'bad']);
  });

  it('F5 CAC 6,000; LTV 15,000; payback 16 months; a churn of 2.5 % a month is 26.20 % a year', () => {
    const cac = value(acquisitionCost(240_000_00, 40));
    const ltv = value(lifetimeValue({ arpaMinor: 500_00, grossMarginPercent: 75, churnPercent: 2.5 }));
    expect([cac, ltv, ltv / cac]).toEqual([6_000_00, 15_000_00, 2.5]);
    expect(value(payback({ cacMinor: cac, arpaMinor: 500_00, grossMarginPercent: 75 }))).toBe(16);
    expect(yearlyChurn(2.5).toFixed(2)).toBe('26.20');
    expect(acquisitionCost(1, 0)).toEqual(none('not-meaningful'));
    expect(payback({ cacMinor: 1, arpaMinor: 500, grossMarginPercent: 0 })).toEqual(none('never'));
  });

  it('F5 caps a lifetime without churn, and says so', () => {
    const of = { arpaMinor: 100_00, grossMarginPercent: 50 };
    expect(lifetimeValue({ ...of, churnPercent: 0 })).toEqual({
      kind: 'money',
      amountMinor: 3_000_00,
      note: 'lifetime-capped',
    });
    expect(lifetimeValue({ ...of, churnPercent: 100 })).toEqual({ kind: 'money', amountMinor: 50_00 });
  });

  it('F6 gross margin with everything that serving costs: 62 %, not 77 %', () => {
    expect(value(grossMargin(1_000_000, 180_000 + 120_000 + 50_000 + 30_000))).toBeCloseTo(62, 12);
    expect(value(grossMargin(1_000_000, 180_000 + 50_000))).toBeCloseTo(77, 12);
    expect(grossMargin(0, 5)).toEqual(none('not-meaningful'));
  });

  it('F7 break-even units, growth, retention', () => {
    expect(breakEvenUnits(50_000_00, 100_00, 40_00)).toEqual({ kind: 'count', value: 834 });
    expect(breakEvenUnits(50_000_00, 40_00, 40_00)).toEqual(none('never'));
    expect(value(compoundGrowth(500_000, 4_000_000, 3))).toBeCloseTo(100, 10);
    expect(value(compoundGrowth(50_000, 180_000, 12)).toFixed(3)).toBe('11.265');
    expect(yearlyGrowth(15).toFixed(2)).toBe('435.03');
    expect(compoundGrowth(0, 5, 3)).toEqual(none('not-meaningful'));
    const kept = retention({ openingMinor: 1_000, expandedMinor: 180, contractedMinor: 40, lostMinor: 60 });
    expect([value(kept.net), value(kept.gross)]).toEqual([108, 90]);
    expect(retention({ openingMinor: 0, expandedMinor: 5, contractedMinor: 0, lostMinor: 0 }).net).toEqual(
      none('no-data'),
    );
  });
});

describe('metrics of a forecast', () => {
  const input = inputOf({
    streams: [streamOf('subscription', { customers: customersOf(40, 0, 2.5), price: steady(500_00) })],
    costs: [
      { kind: 'fixed', id: 'a', name: '', category: 'sales-marketing', ...span, amount: steady(20_000_00) },
      { kind: 'revenue-share', id: 'b', name: '', category: 'hosting', ...span, stream: '', share: steady(25) },
    ],
    opening: { ...inputOf({}).numbers.opening, cashMinor: 500_000_00 },
  });

  it('F5 are those of the worked case', () => {
    const made = forecast(input);
    const [year] = periodsOf(made, 'year');
    const metrics = metricsOf(made, year as never);
    expect(metrics.arpa.value).toEqual({ kind: 'money', amountMinor: 500_00 });
    expect(value(metrics.grossMargin.value)).toBeCloseTo(75, 4);
    expect(value(metrics.churn.value)).toBeCloseTo(2.5, 6);
    expect(value(metrics.ltv.value)).toBeCloseTo(15_000_00, -1);
    expect(metrics.cac.value).toEqual(none('not-meaningful'));
    expect(metrics.breakEvenMonth.value).toEqual(none('beyond-horizon'));
    expect(value(metrics.grossRetention.value)).toBeCloseTo(100 * 0.975 ** 12, 3);
  });

  it('F3 name the lines and metrics that they come from', () => {
    const made = forecast(sampleNumbers());
    for (const period of periodsOf(made, 'year')) {
      const metrics = metricsOf(made, period);
      expect(Object.keys(metrics).sort()).toEqual([...metricIds].sort());
      const [cash] = metrics.runway.inputs;
      expect(cash?.value).toEqual({ kind: 'money', amountMinor: made.lines.closingCash[period.until - 1] });
      for (const { inputs } of Object.values(metrics)) {
        for (const { from, value: shown } of inputs) {
          if (from.kind === 'metric') expect(shown).toEqual(metrics[from.id].value);
        }
      }
    }
  });

  it('N2 are finite or say why not, for every model and period', () => {
    const any = fc.oneof(modelsOf('sane'), modelsOf('hostile'));
    fc.assert(
      fc.property(
        any,
        fc.constantFrom(...scenarioIds),
        fc.constantFrom('month', 'quarter', 'year'),
        (model, id, kind) => {
          const made = forecast(model, id);
          const periods = periodsOf(made, kind);
          for (const period of [periods[0], periods[1], periods.at(-1)]) {
            if (!period) continue;
            for (const metric of Object.values(metricsOf(made, period))) {
              for (const shown of [metric.value, ...metric.inputs.map((one) => one.value)]) {
                if (shown.kind === 'money') expect(Number.isSafeInteger(shown.amountMinor)).toBe(true);
                else if ('value' in shown) expect(Number.isFinite(shown.value)).toBe(true);
                else if (shown.kind === 'month') expect(shown.month).toBe(made.calendar[shown.index]);
              }
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
