import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FindingsInput, modelFindings } from '#shared/numbers';
import {
  type Cost,
  emptyMarket,
  type Market,
  type Numbers,
  type Path,
  type Project,
  type Stream,
  steadyDriver as steady,
} from '#shared/project';
import { demoProject } from '../../fixtures/demo-project';
import { sampleNumbers } from '../../fixtures/sample-numbers';
import { modelsOf } from '../../support/random-models';
import { customersOf, inputOf, streamOf } from './models';

const project = (numbers: Partial<Numbers>, others: Partial<FindingsInput> = {}): FindingsInput => ({
  ...inputOf(numbers),
  market: emptyMarket(),
  references: [],
  milestones: [],
  ...others,
});
/** Codes with their places. */
const found = (input: FindingsInput) => modelFindings(input).map(({ code, place }) => `${code} ${place.join('/')}`);
const span = { start: '', end: '' };
const hosting: Cost = { kind: 'fixed', id: 'c', name: '', category: 'hosting', ...span, amount: steady(1) };
const capital = { ...inputOf({}).numbers.opening, cashMinor: 100_000_000_00 };
/** A stream that works, in a company with money. */
const sound = (given: object): Partial<Numbers> => ({
  opening: capital,
  costs: [hosting],
  streams: [streamOf('subscription', { customers: customersOf(5, 1, 2), price: steady(100_00), ...given })],
});
const raise = (given: Partial<Project['raise']>) => ({ raise: { ...inputOf({}).raise, ...given } });

describe('findings', () => {
  it('are none for a blank project, nor for a model in which nothing is odd', () => {
    expect(found(demoProject('en'))).toEqual([]);
    expect(found(project({}))).toEqual([]);
    expect(found(project(sound({})))).toEqual([]);
  });

  it('B1 name what is negative or absurd, each at its place', () => {
    expect(found(project(sound({ price: { ...steady(-5), months: { '2027-02': 1e13 } } })))).toEqual([
      'numbers.negative numbers/streams/0/price/start',
      'numbers.beyondRange numbers/streams/0/price/months/2027-02',
    ]);
    expect(found(project(sound({ customers: customersOf(-2, 1, 140) })))).toEqual([
      'numbers.beyondRange numbers/streams/0/customers/churn/start',
      'numbers.negative numbers/streams/0/customers/opening',
      'numbers.everyoneLeaves numbers/streams/0/customers/churn',
    ]);
    expect(
      found(
        project({
          ...sound({}),
          payrollPercent: 900,
          capex: [{ id: 'k', name: '', month: '', amountMinor: -1, lifeMonths: 1 }],
        }),
      ),
    ).toEqual(['numbers.beyondRange numbers/payrollPercent', 'numbers.negative numbers/capex/0/month']);
  });

  it('B2 name prices of nothing and customers who all leave or never do', () => {
    expect(found(project(sound({ price: steady(0) })))).toEqual(['numbers.zeroPrice numbers/streams/0/price']);
    expect(found(project(sound({ customers: customersOf(5, 1, 100) })))).toEqual([
      'numbers.everyoneLeaves numbers/streams/0/customers/churn',
    ]);
    expect(found(project(sound({ customers: customersOf(5, 1, 0) })))).toEqual([
      'numbers.nobodyLeaves numbers/streams/0/customers/churn',
    ]);
  });

  it('B3 name circles and sources that are missing', () => {
    const of = (id: string, source: string): Stream =>
      streamOf('usage', { id, customers: { ...customersOf(0, 0, 0), of: source } });
    expect(found(project({ streams: [of('a', 'b'), of('b', 'a')] }))).toEqual([
      'numbers.circular numbers/streams/0/customers/of',
      'numbers.circular numbers/streams/1/customers/of',
    ]);
    const costs: Cost[] = [
      { kind: 'per-customer', id: 'c', name: '', category: 'support', ...span, stream: 'p', amount: steady(1) },
      { kind: 'revenue-share', id: 'd', name: '', category: 'support', ...span, stream: 'gone', share: steady(1) },
    ];
    expect(found(project({ streams: [of('a', 'gone'), streamOf('partner', { id: 'p' })], costs }))).toEqual([
      'numbers.unknownStream numbers/streams/0/customers/of',
      'numbers.noCustomers numbers/costs/0/stream',
      'numbers.unknownStream numbers/costs/1/stream',
    ]);
  });

  it('B4 name dates before the start, after the end, out of order, or none', () => {
    const hire = { id: 'h', role: '', category: 'general' as const, count: 1, end: '', salary: steady(1) };
    const one = (given: object) => project({ opening: capital, hires: [{ ...hire, start: '', ...given }] });
    expect(found(one({ start: '2025-01' }))).toEqual(['numbers.startsBefore numbers/hires/0/start']);
    expect(found(one({ start: '2040-01' }))).toEqual(['numbers.startsAfter numbers/hires/0/start']);
    expect(found(one({ start: '2028-01', end: '2027-12' }))).toEqual(['numbers.endsFirst numbers/hires/0/end']);
    expect(found(one({ salary: { ...steady(1), months: { '2026-01': 5 } } }))).toEqual([
      'numbers.idleMonths numbers/hires/0/salary/months',
    ]);
    const raised = (closeDate: string) => project(sound({}), raise({ amountMinor: 5, closeDate }));
    expect(found(raised(''))).toEqual(['numbers.noDate raise/closeDate']);
    expect(found(raised('soon'))).toEqual(['numbers.unreadableDate raise/closeDate']);
    expect(found(raised('2026-05-01'))).toEqual(['numbers.moneyBefore raise/closeDate']);
    expect(found(project({ ...sound({}), startMonth: '' }))).toContain('numbers.noStart numbers/startMonth');
  });

  it('B5 name drivers and lines that run into their limits', () => {
    const wild = { start: 1_000_000, growth: { kind: 'percent' as const, value: 500, every: 1 }, months: {} };
    expect(found(project(sound({ price: wild })))).toEqual([
      'numbers.runsAway numbers/streams/0/price',
      'numbers.lineTooLarge numbers/streams/0',
    ]);
  });

  it('B6 name overrides that change nothing', () => {
    const numbers = { ...project(sound({})).numbers };
    const bold: Numbers['scenarios']['bold'] = [
      { id: 'a', op: 'scale', path: 'streams/gone/price', percent: 90 },
      { id: 'b', op: 'delay', path: 'streams/s/price', months: 2 },
      { id: 'c', op: 'scale', path: 'streams/s/price', percent: 90 },
      { id: 'd', op: 'delay', path: 'streams/s/start', months: 2 },
    ];
    expect(found(project({ ...numbers, scenarios: { cautious: [], bold } }))).toEqual([
      'numbers.idleOverride numbers/scenarios/bold/0',
      'numbers.idleOverride numbers/scenarios/bold/1',
    ]);
  });

  it('B7 name a margin without machines, cash that ends, an ask that does not reach', () => {
    expect(found(project({ ...sound({}), costs: [] }))).toEqual(['numbers.noServingCost numbers/costs']);
    const costs = [hosting, { ...hosting, id: 'd', amount: steady(1_000_00) } as Cost];
    const poor = project({ ...sound({}), costs, opening: { ...capital, cashMinor: 5_000_00 }, streams: [] });
    expect(found(poor)).toEqual(['numbers.cashGone numbers', 'numbers.cashGone numbers', 'numbers.cashGone numbers']);
    const asks = { ...poor, ...raise({ amountMinor: 1_000_00, closeDate: '2027-02' }) };
    expect(found(asks)).toContain('numbers.askTooSmall raise/amountMinor');
  });

  it('B8 name uses that differ from the ask, and markets out of order or without a source', () => {
    const useOfFunds = [{ id: 'u', label: '', detail: '', amountMinor: 3 }];
    expect(found(project({}, raise({ amountMinor: 5, useOfFunds })))).toEqual(['funds.differ raise/useOfFunds']);
    const figure = (amountMinor: number, reference = 'r') => ({ amountMinor, reference, note: '' });
    const market: Market = {
      ...emptyMarket(),
      topDown: { tam: figure(1_000), sam: figure(2_000, ''), som: figure(3_000, 'gone') },
      segments: [
        {
          id: 'g',
          name: '',
          customers: 1,
          customersReference: 'r',
          yearlyPriceMinor: 100,
          priceReference: 'r',
          filters: [{ id: 'f', label: '', percent: 140, reference: 'r' }],
          sharePercent: -1,
          shareReference: '',
        },
      ],
    };
    const references = [{ id: 'r', title: '', author: '', publisher: '', date: '', url: '', accessed: '', note: '' }];
    expect(found(project({}, { market, references }))).toEqual([
      'market.noSource market/topDown/sam/reference',
      'market.unknownSource market/topDown/som/reference',
      'market.order market/topDown/sam/amountMinor',
      'market.order market/topDown/som/amountMinor',
      'market.badPercent market/segments/0/sharePercent',
      'market.badPercent market/segments/0/filters/0/percent',
      'market.farApart market/topDown/tam',
    ]);
  });

  it('are about places that exist, with values that can be shown, whatever the model', () => {
    const at = (value: unknown, place: Path) =>
      place.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], value);
    const any = fc.oneof(modelsOf('sane'), modelsOf('hostile'));
    fc.assert(
      fc.property(any, (input) => {
        const whole = { ...project({}), ...input };
        for (const { place, params } of modelFindings(whole)) {
          expect(at(whole, place), place.join('/')).toBeDefined();
          for (const value of Object.values(params)) {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of the sample are what an investor would ask', () => {
    const sample = { ...project({}), ...sampleNumbers() };
    expect(found(sample)).toEqual(['market.noSource market/topDown/som/reference']);
  });
});
