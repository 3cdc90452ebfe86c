import { describe, expect, it } from 'vitest';
import { createTranslator, type TextKey } from '#shared/i18n';
import {
  costPlans,
  dataWorkRoles,
  driversOf,
  forecast,
  type MonthPlan,
  newCost,
  newDataWork,
  newHire,
  newStream,
  newTraining,
  streamPlans,
  trainingRoles,
} from '#shared/numbers';
import { costKinds, costSchema, emptyNumbers, type Numbers, streamKinds, streamSchema } from '#shared/project';
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
