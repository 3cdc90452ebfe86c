import { describe, expect, it } from 'vitest';
import { costPlans, forecast, newCost, newHire, newStream, streamPlans } from '#shared/numbers';
import { type Cost, costKinds, type Driver, type Project, type Stream, streamKinds } from '#shared/project';
import { sampleProject, writtenDifferences } from './workbooks';

/** So that no two drivers move alike, and none ends as it began. */
function moving(driver: Driver, at: number): Driver {
  return { ...driver, growth: { kind: 'percent', value: 1.7 + at, every: 1 + (at % 3) } };
}

function withMovingDrivers<Row extends Stream | Cost>(row: Row, names: readonly string[]): Row {
  const drivers = names.map((name, at) => [name, moving(row[name] as Driver, at)] as const);
  return { ...row, ...Object.fromEntries(drivers) };
}

function projectOf(streams: Stream[], costs: Cost[]): Project {
  const sample = sampleProject();
  const { cautious, bold } = { cautious: [], bold: [] };
  const hires = [newHire('Engineer', 'USD')];
  const scenarios = { cautious, bold };
  return { ...sample, numbers: { ...sample.numbers, streams, costs, hires, training: [], dataWork: [], scenarios } };
}

const served = newStream('subscription', 'Served', 'USD');

describe.each(streamKinds)('X1 a stream of the kind %s', (kind) => {
  const names = streamPlans[kind].drivers.map(({ name }) => name);
  const stream = withMovingDrivers({ ...newStream(kind, 'Own', 'USD'), start: '2027-03' }, names);

  it('is in the workbook what it is in the engine', () => {
    expect(writtenDifferences(projectOf([stream], []), ['base'])).toEqual([]);
  });

  it('is so too with opening customers, and with those of another stream', () => {
    if (!('customers' in stream)) return;
    const customers = stream.customers as { readonly of: string };
    const opening = { ...stream, start: '', customers: { ...customers, opening: 12.5 } } as Stream;
    const shared = { ...stream, customers: { ...customers, of: served.id } } as Stream;
    const circle = { ...stream, customers: { ...customers, of: stream.id } } as Stream;
    expect(forecast(projectOf([opening], [])).lines.revenue[0]).toBeGreaterThan(0);
    for (const one of [opening, shared, circle])
      expect(writtenDifferences(projectOf([served, one], []), ['base'])).toEqual([]);
  });
});

describe.each(costKinds)('X1 a cost of the kind %s', (kind) => {
  const names = costPlans[kind].drivers.map(({ name }) => name);
  const cost = withMovingDrivers({ ...newCost(kind, 'Own', 'USD'), start: '2027-03', end: '2028-05' }, names);

  it('is in the workbook what it is in the engine, on all streams, on one, and on one that is gone', () => {
    const own = ['', served.id, 'gone'].map((stream) => ('stream' in cost ? { ...cost, stream } : cost));
    for (const one of own) expect(writtenDifferences(projectOf([served], [one]), ['base'])).toEqual([]);
  });
});
