import { describe, expect, it } from 'vitest';
import './pretend-window';
import { costsModel, driverCells, type RoomContext, revenueModel, rowId, rowsAt } from '#renderer/numbers/model';
import { createTranslator } from '#shared/i18n';
import { driversOf, forecast, modelFindings, newCost, newStream } from '#shared/numbers';
import { applyPatches, costKinds, type Project, type ScenarioId, streamKinds } from '#shared/project';
import { demoProject } from '../../fixtures/demo-project';
import { sampleNumbers } from '../../fixtures/sample-numbers';

const sample: Project = { ...demoProject('en'), ...sampleNumbers('USD') };

function roomOf(project: Project, scenario: ScenarioId = 'base'): RoomContext {
  return {
    project,
    numbers: project.numbers,
    currency: project.raise.currency,
    scenario,
    forecast: forecast(project, scenario),
    drivers: new Map(driversOf(project.numbers).map((info) => [info.path, info])),
    words: createTranslator('en'),
    readOnly: true,
  };
}

const rowsOf = (project: Project) => {
  const room = roomOf(project);
  return new Set([...revenueModel(room).rows, ...costsModel(room).rows].map(({ id }) => id));
};

const everyKind: Project = {
  ...sample,
  numbers: {
    ...sample.numbers,
    streams: streamKinds.map((kind) => newStream(kind, kind, 'USD')),
    costs: costKinds.map((kind) => newCost(kind, kind, 'USD')),
  },
};

describe('rows of revenue and costs', () => {
  it.each([
    ['of the sample', sample],
    ['of every kind', everyKind],
  ])('have one for each driver %s, or its owner where it has but one', (_, project) => {
    const rows = rowsOf(project);
    for (const { path, owner } of driversOf(project.numbers)) {
      if (owner.list !== 'streams' && owner.list !== 'costs') continue;
      const isFixed = project.numbers.costs.some(({ id, kind }) => id === owner.id && kind === 'fixed');
      expect(rows).toContain(isFixed ? rowId('costs', owner.id) : path);
    }
  });

  it.each([
    [['streams', 0], 'streams/S'],
    [['streams', 0, 'name'], 'streams/S'],
    [['streams', 0, 'price'], 'streams/S/price'],
    [['streams', 0, 'price', 'growth', 'value'], 'streams/S/price'],
    [['streams', 0, 'customers', 'churn'], 'streams/S/customers/churn'],
    [['streams', 0, 'customers', 'churn', 'months', '2027-02'], 'streams/S/customers/churn'],
    [['streams', 0, 'customers', 'opening'], 'streams/S/customers/opening'],
    [['streams', 0, 'customers', 'of'], 'streams/S/customers/of'],
    [['streams', 0, 'billedMonths'], 'streams/S/billedMonths'],
    [['streams', 0, 'receivableDays'], 'streams/S/receivableDays'],
  ] as const)('show the place %j', (below, row) => {
    const found = rowsAt(sample, ['numbers', ...below]).find((id) => rowsOf(sample).has(id));
    expect(found).toBe(row.replace('S', sample.numbers.streams[0]?.id ?? ''));
  });

  it('show where every finding about a stream or a cost lies', () => {
    const spoilt = structuredClone(everyKind);
    for (const stream of spoilt.numbers.streams) {
      stream.start = '2020-01';
      Object.assign(stream, 'price' in stream ? { price: { ...(stream.price as object), start: -1 } } : {});
    }
    const places = modelFindings(spoilt)
      .map(({ place }) => place)
      .filter(([, list, index]) => (list === 'streams' || list === 'costs') && typeof index === 'number');
    expect(places.length).toBeGreaterThan(streamKinds.length);
    for (const place of places) expect(rowsAt(spoilt, place).some((id) => rowsOf(spoilt).has(id))).toBe(true);
  });
});

describe('places of other parts', () => {
  const segment = sample.market.segments[0];
  const filter = segment?.filters[0];
  it.each([
    [['market', 'topDown', 'sam', 'amountMinor'], 'market/topDown/sam'],
    [['market', 'growthReference'], 'market/growthPercent'],
    [['market', 'segments', 0, 'customersReference'], `market/segments/${segment?.id}/customers`],
    [['market', 'segments', 0, 'priceReference'], `market/segments/${segment?.id}/yearlyPriceMinor`],
    [['market', 'segments', 0, 'filters', 0, 'percent'], `market/segments/${segment?.id}/filters/${filter?.id}`],
    [['numbers', 'opening', 'cashMinor'], 'opening/cashMinor'],
    [['numbers', 'tax', 'ratePercent'], 'tax/ratePercent'],
    [['numbers', 'payrollPercent'], 'payrollPercent'],
    [['claims', 0, 'asOf'], rowId('claims', sample.claims[0]?.id ?? '')],
    [['references', 9], 'references/9'],
  ] as const)('lead from %j to %s', (place, row) => {
    expect(rowsAt(sample, place)).toContain(row);
  });
});

describe('cells of a driver', () => {
  const info = driversOf(sample.numbers).find(({ path }) => path === 'streams/stream-subscription/price');
  if (!info) throw new Error('Another sample');

  /** What is left of a driver, and what the bold scenario says of it, after texts were typed or cells cleared. */
  function typing(scenario: ScenarioId, ...steps: readonly (readonly ['start' | 'growth' | number, string | null])[]) {
    let project: Project = { ...sample, numbers: { ...sample.numbers, scenarios: { cautious: [], bold: [] } } };
    let refused = 0;
    for (const [which, text] of steps) {
      const cells = driverCells(roomOf(project, scenario), info as NonNullable<typeof info>);
      const cell = typeof which === 'number' ? cells.month(which) : cells[which]();
      const written =
        text === null ? { ok: true as const, patches: cell?.clear?.(project) ?? [] } : cell?.write?.(project, text);
      if (written?.ok) project = applyPatches(project, written.patches).value;
      else refused += 1;
    }
    const [stream] = project.numbers.streams;
    const said = project.numbers.scenarios.bold.filter(({ path }) => path === info?.path);
    const bare = said.map(({ id: _, path: __, ...rest }) => rest);
    return { driver: stream && 'price' in stream ? stream.price : null, said: bare, refused };
  }
  const base = typing('base').driver as { start: number };

  it('write the driver in the base', () => {
    expect(typing('base', ['start', '800']).driver).toEqual({ ...base, start: 800_00 });
    expect(typing('base', ['start', null]).driver).toEqual({ ...base, start: 0 });
    expect(typing('base', ['growth', '+5/3']).driver).toMatchObject({ growth: { kind: 'step', value: 500, every: 3 } });
    expect(typing('base', ['growth', null]).driver).toMatchObject({ growth: { kind: 'none' } });
    expect(typing('base', [2, '700']).driver).toMatchObject({ months: { '2027-03': 700_00 } });
    expect(typing('base', [2, '700'], [2, '']).driver).toEqual(base);
    expect(typing('base', [2, null]).driver).toEqual(base);
  });

  it('scale nothing in the base', () => {
    expect(typing('base', ['start', '×80%'])).toEqual({ driver: base, said: [], refused: 1 });
  });

  it.each([
    ['another start', [['start', '800']], [{ op: 'set', value: 800_00 }]],
    [
      'the start of the base again',
      [
        ['start', '800'],
        ['start', '900'],
      ],
      [],
    ],
    ['a scale', [['start', '×80%']], [{ op: 'scale', percent: 80 }]],
    [
      'a start instead of a scale',
      [
        ['start', '×80%'],
        ['start', '800'],
      ],
      [{ op: 'set', value: 800_00 }],
    ],
    [
      'nothing any more',
      [
        ['start', '800'],
        ['start', '×0.5'],
        ['start', null],
      ],
      [],
    ],
    ['another rate', [['growth', '9%/12']], [{ op: 'growth', value: 9 }]],
    [
      'the rate of the base again',
      [
        ['growth', '9%/12'],
        ['growth', '6%/12'],
      ],
      [],
    ],
    ['no growth', [['growth', '']], [{ op: 'growth', value: 0 }]],
    [
      'growth as the base has it',
      [
        ['growth', '9%/12'],
        ['growth', null],
      ],
      [],
    ],
    ['a month', [[2, '700']], [{ op: 'month', month: '2027-03', value: 700_00 }]],
    [
      'a month no more',
      [
        [2, '700'],
        [2, ''],
      ],
      [],
    ],
  ] as const)('say in a scenario: %s', (_, steps, said) => {
    expect(typing('bold', ...steps)).toEqual({ driver: base, said, refused: 0 });
  });

  it.each([['+5'], ['6%'], ['soon']])('refuse growth %j in a scenario of a base that grows by 6% a year', (text) => {
    expect(typing('bold', ['growth', text])).toEqual({ driver: base, said: [], refused: 1 });
  });
});
