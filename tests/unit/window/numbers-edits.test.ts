import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import './pretend-window';
import { addOwner, dropOverrides, putOverride, removeOwner } from '#renderer/numbers/model';
import { seededIds, seededRandom } from '#shared/base';
import { forecast } from '#shared/numbers';
import { applyPatches, type Project, projectSchema, type Stream, steadyDriver } from '#shared/project';
import { blankProject } from '#shared/starter';

const blank = blankProject({ round: 'seed', language: 'en', newId: seededIds(seededRandom(3)) });

function subscription(id: string, of = ''): Stream {
  return {
    id,
    name: id,
    start: '',
    receivableDays: 0,
    kind: 'subscription',
    customers: { of, opening: 10, new: steadyDriver(2), churn: steadyDriver(1) },
    price: steadyDriver(1_000),
    billedMonths: 1,
  };
}

function withStreams(...streams: Stream[]): Project {
  return { ...blank, numbers: { ...blank.numbers, startMonth: '2027-01', streams } };
}

describe('overrides of a scenario', () => {
  const wanted = fc.oneof(
    fc.record({ path: fc.constant('streams/a/price'), op: fc.constant('set' as const), value: fc.nat(1e6) }),
    fc.record({ path: fc.constant('streams/a/price'), op: fc.constant('scale' as const), percent: fc.nat(300) }),
    fc.record({
      path: fc.constant('streams/a/price'),
      op: fc.constant('month' as const),
      month: fc.constantFrom('2027-02', '2027-03'),
      value: fc.nat(1e6),
    }),
  );

  it('are one of each kind and month, the last one typed, and always valid', () => {
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 8 }), (list) => {
        let project = withStreams(subscription('a'));
        for (const one of list) {
          project = applyPatches(project, putOverride(project.numbers, 'cautious', one)).value;
          expect(project.numbers.scenarios.cautious).toContainEqual(expect.objectContaining(one));
        }
        const kinds = project.numbers.scenarios.cautious.map(
          (one) => `${one.op} ${one.op === 'month' ? one.month : ''}`,
        );
        expect(new Set(kinds).size).toBe(kinds.length);
        expect(projectSchema.safeParse(project).success).toBe(true);
        const back = applyPatches(
          project,
          dropOverrides(project.numbers, 'cautious', () => true),
        ).value;
        expect(back.numbers).toEqual(withStreams(subscription('a')).numbers);
      }),
    );
  });

  it('leave the base alone', () => {
    const project = withStreams(subscription('a'));
    const before = forecast(project).lines.revenue;
    const wantedPrice = { path: 'streams/a/price', op: 'set', value: 2_000 } as const;
    const changed = applyPatches(project, putOverride(project.numbers, 'bold', wantedPrice)).value;
    expect(forecast(changed).lines.revenue).toEqual(before);
    expect(forecast(changed, 'bold').lines.revenue[0]).toBe((before[0] ?? 0) * 2);
  });
});

describe('a stream that is deleted', () => {
  const price = { path: 'streams/a/price', op: 'set', value: 1 } as const;

  it('takes its overrides along, and nothing points to it any more', () => {
    const cost = {
      id: 'c',
      name: '',
      category: 'support' as const,
      start: '',
      end: '',
      kind: 'per-customer' as const,
      stream: 'a',
      amount: steadyDriver(1),
    };
    const streams = withStreams(subscription('a'), subscription('b', 'a'));
    const full: Project = { ...streams, numbers: { ...streams.numbers, costs: [cost] } };
    const project = applyPatches(full, [
      ...putOverride(full.numbers, 'cautious', price),
      ...putOverride(full.numbers, 'bold', { path: 'streams/b/price', op: 'set', value: 2 }),
    ]).value;
    const { value, inverse } = applyPatches(project, removeOwner(project, 'streams', 'a'));
    expect(JSON.stringify(value.numbers)).not.toContain('"a"');
    expect(value.numbers.scenarios.cautious).toEqual([]);
    expect(value.numbers.scenarios.bold).toHaveLength(1);
    expect(applyPatches(value, inverse).value).toEqual(project);
  });

  it('is no other one', () => {
    const project = withStreams(subscription('a'), subscription('ab'));
    const both = applyPatches(
      project,
      putOverride(project.numbers, 'bold', { ...price, path: 'streams/ab/price' }),
    ).value;
    const { value } = applyPatches(both, removeOwner(both, 'streams', 'a'));
    expect(value.numbers.scenarios.bold).toHaveLength(1);
    const added = applyPatches(value, addOwner(value, 'streams', subscription('c'))).value;
    expect(added.numbers.streams.map(({ id }) => id)).toEqual(['ab', 'c']);
    expect(removeOwner(value, 'streams', 'gone')).toEqual([]);
  });
});
