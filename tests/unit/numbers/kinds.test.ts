import { describe, expect, it } from 'vitest';
import { createTranslator, type TextKey } from '#shared/i18n';
import {
  baseOf,
  costPlans,
  dataWorkRoles,
  driversOf,
  forecast,
  type MonthPlan,
  modelFindings,
  newCost,
  newDataWork,
  newHire,
  newStream,
  newTraining,
  streamPlans,
  trainingRoles,
} from '#shared/numbers';
import {
  costKinds,
  costSchema,
  emptyMarket,
  emptyNumbers,
  type Numbers,
  type Stream,
  steadyDriver,
  streamKinds,
  streamSchema,
} from '#shared/project';
import { inputOf } from './models';

const translators = (['en', 'zh-CN'] as const).map(createTranslator);

/** Whether both languages have a text: i18next answers with the key where they don't. */
function isSaid(key: string): boolean {
  return translators.every(({ t }) => t(key as TextKey) !== key);
}

/** Every text that a kind needs, by key. */
function wordsOf(kind: string, plan: MonthPlan, roles: readonly { readonly name: string }[]): string[] {
  const settings = plan.settings.flatMap(({ name }) => [
    `numbers.setting.${name}`,
    `numbers.settingUnit.${name}`,
    `numbers.settingInBook.${name}`,
  ]);
  const drivers = roles.flatMap(({ name }) => [
    `numbers.driver.${kind}.${name}`,
    `numbers.driverUnit.${kind}.${name}`,
    `checks.role.${name}`,
  ]);
  return [...settings, ...drivers, ...plan.steps.map(({ name }) => `numbers.onTheWay.${kind}.${name}`)];
}

describe.each(streamKinds)('a stream of the kind %s', (kind) => {
  const plan = streamPlans[kind];

  it('has words for each driver, setting and step in both languages', () => {
    const bought = plan.customers?.kind === 'bought' ? [`numbers.onTheWay.${kind}.bought`] : [];
    const words = [`numbers.stream.${kind}`, `numbers.streamHint.${kind}`, ...bought];
    expect([...words, ...wordsOf(kind, plan, plan.roles)].filter((key) => !isSaid(key))).toEqual([]);
  });

  it.each(['USD', 'CNY', 'JPY'] as const)(
    'begins in %s with figures that earn something and fit the schema',
    (currency) => {
      const stream = newStream(kind, 'New', currency);
      expect(streamSchema.parse(stream)).toEqual(stream);
      const { lines } = forecast(inputOf({ streams: [stream] }, { currency }));
      expect(lines.revenue.every((value) => value > 0)).toBe(true);
    },
  );

  it('names a driver of its own as what is paid', () => {
    expect(plan.drivers.map(({ name }) => name)).toContain(plan.price);
  });
});

describe.each(costKinds)('a cost of the kind %s', (kind) => {
  const plan = costPlans[kind];

  it('has words for each driver, setting and step in both languages', () => {
    const words = [`numbers.cost.${kind}`, `numbers.costHint.${kind}`];
    expect([...words, ...wordsOf(kind, plan, plan.drivers)].filter((key) => !isSaid(key))).toEqual([]);
  });

  it.each(['USD', 'CNY', 'JPY'] as const)(
    'begins in %s with figures that cost something and fit the schema',
    (currency) => {
      const cost = newCost(kind, 'New', currency);
      expect(costSchema.parse(cost)).toEqual(cost);
      const numbers: Partial<Numbers> = {
        streams: [newStream('subscription', 'Served', currency)],
        hires: [newHire('Engineer', currency)],
        costs: [cost],
      };
      const made = forecast(inputOf(numbers, { currency })).costs.find(({ id }) => id === cost.id);
      expect(made?.amounts.every((value) => value > 0)).toBe(true);
    },
  );
});

describe('every driver of a model', () => {
  const numbers: Numbers = {
    ...emptyNumbers(),
    streams: streamKinds.map((kind) => newStream(kind, '', 'USD')),
    costs: costKinds.map((kind) => newCost(kind, '', 'USD')),
    hires: [newHire('', 'USD')],
    training: [newTraining('', 'USD')],
    dataWork: [newDataWork('', 'USD')],
  };

  it('has a name and a unit in both languages', () => {
    const keys = driversOf(numbers).flatMap(({ word }) => [`numbers.driver.${word}`, `numbers.driverUnit.${word}`]);
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(2 * (trainingRoles.length + dataWorkRoles.length));
  });

  it('has a path of its own, which tells its place', () => {
    const drivers = driversOf(numbers);
    expect(new Set(drivers.map(({ path }) => path)).size).toBe(drivers.length);
    for (const { path, place, owner } of drivers)
      expect([owner.list, owner.id, ...place.slice(3)].join('/')).toBe(path);
  });
});

describe('what kinds come to, worked out by hand from the figures that a new one begins with', () => {
  it.each([
    ['licence', 20_000_00, 1, false],
    ['subscription', 500_00, 5, true],
    ['services', 8_000_00, null, false],
    ['usage', 50_00, 5, false],
    ['assets', 833_33, 2, true],
    ['partner', 10_000_00, null, false],
  ] as const)('a stream of the kind %s', (kind, revenue, customers, recurs) => {
    const [made] = forecast(inputOf({ streams: [newStream(kind, '', 'USD')] })).streams;
    expect(made?.revenue[0]).toBe(revenue);
    expect(made?.customers?.[0] ?? null).toBe(customers === null ? null : customers * 1_000_000);
    expect(made?.recurring !== null).toBe(recurs);
  });

  it.each([
    ['fixed', 2_000_00, 2_000_00],
    ['per-head', 300_00, 300_00],
    ['revenue-share', 255_00, 15_00],
    ['per-customer', 50_00, 25_00],
    ['per-unit', 20_00, 10_00],
  ] as const)('a cost of the kind %s, on all streams and on one', (kind, onAll, onOne) => {
    const [one, others] = [newStream('subscription', '', 'USD'), newStream('services', '', 'USD')];
    const free = { ...newStream('subscription', '', 'USD'), price: steadyDriver(0) } as Stream;
    const cost = newCost(kind, '', 'USD');
    const named = { ...cost, stream: one.id };
    const numbers = { streams: [one, others, free], hires: [newHire('', 'USD')], costs: [cost, named] };
    const { costs } = forecast(inputOf(numbers));
    expect(costs.slice(0, 2).map(({ amounts }) => amounts[0])).toEqual([onAll, onOne]);
  });

  it.each([
    ['licence', []],
    ['subscription', ['numbers.noServingCost', 'numbers.nobodyLeaves']],
    ['services', []],
    ['usage', ['numbers.noServingCost']],
    ['assets', []],
    ['partner', []],
  ] as const)('a stream of the kind %s that nobody leaves and that costs nothing to serve', (kind, codes) => {
    const stream = newStream(kind, '', 'USD');
    const base = baseOf(stream);
    const kept = base ? ({ ...stream, customers: { ...base, churn: steadyDriver(0) } } as Stream) : stream;
    const { numbers, ...rest } = inputOf({ streams: [kept] });
    const parts = { market: emptyMarket(), references: [], milestones: [] };
    const found = modelFindings({ numbers, ...rest, ...parts }).map(({ code }) => code);
    const asked = ['numbers.noServingCost', 'numbers.nobodyLeaves'];
    expect(found.filter((code) => asked.includes(code)).sort()).toEqual([...codes].sort());
  });
});
