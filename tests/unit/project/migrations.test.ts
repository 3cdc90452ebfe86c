import { describe, expect, it } from 'vitest';
import {
  assertConsecutive,
  emptyCapTable,
  emptyMarket,
  emptyNumbers,
  formatVersion,
  type Migration,
  migrate,
} from '#shared/project';

const add = (to: number): Migration => ({
  to,
  name: `add-${to}`,
  up: (json) => ({ ...json, ran: [...((json.ran as number[] | undefined) ?? []), to] }),
});
const steps = [add(2), add(3), add(4)];

describe('migrations', () => {
  it('run from the format of the file to the present one, each once and in order', () => {
    expect(migrate({ formatVersion: 1 }, steps)).toEqual({ formatVersion: 4, ran: [2, 3, 4] });
    expect(migrate({ formatVersion: 3 }, steps)).toEqual({ formatVersion: 4, ran: [4] });
  });

  it('leave a present format as it is, so that migrating twice is migrating once', () => {
    const once = migrate({ formatVersion: 2, kept: { deep: [1] } }, steps);
    expect(migrate(once, steps)).toEqual(once);
  });

  it('do not touch what they are given', () => {
    const given = { formatVersion: 1, list: [{ a: 1 }] };
    const spoil: Migration = {
      to: 2,
      name: 'spoil',
      up: (json) => {
        (json.list as unknown[]).pop();
        return json;
      },
    };
    migrate(given, [spoil]);
    expect(given).toEqual({ formatVersion: 1, list: [{ a: 1 }] });
  });

  it('are refused when a step is missing, doubled, or the last does not lead to the present format', () => {
    expect(() => assertConsecutive(steps, 4)).not.toThrow();
    expect(() => assertConsecutive([add(2), add(4)], 4)).toThrow('add-4');
    expect(() => assertConsecutive([add(2), add(2)], 3)).toThrow('add-2');
    expect(() => assertConsecutive(steps, 5)).toThrow('end at 4');
  });
});

describe('the step to format 2', () => {
  const json = { formatVersion: 1, id: 'p', 'x-own': { a: 1 }, references: ['somebody else’s'] };

  it('adds the empty model of today', () => {
    expect(migrate(json)).toMatchObject({
      formatVersion,
      'x-own': { a: 1 },
      numbers: emptyNumbers(),
      market: emptyMarket(),
      capTable: emptyCapTable(),
      references: [],
      claims: [],
    });
  });

  it('keeps aside what stood under its names', () => {
    expect(migrate(json)).toMatchObject({ referencesBefore2: ['somebody else’s'] });
  });
});

describe('the step to format 3', () => {
  it('leaves the last change unknown: no older file says when it was', () => {
    expect(migrate({ formatVersion: 2, id: 'p' })).toEqual({ formatVersion, id: 'p', changedAt: null });
  });

  it('keeps aside what stood under its name', () => {
    const json = { formatVersion: 2, changedAt: '2026-11-24T12:00:00Z' };
    expect(migrate(json)).toEqual({ formatVersion, changedAt: null, changedAtBefore3: json.changedAt });
  });
});

describe('the step to format 4', () => {
  it('changes nothing: what is new are words, and fields that may be absent', () => {
    const json = { formatVersion: 3, changedAt: null, deck: { slides: [{ id: 's', 'x-own': 1 }] } };
    expect(migrate(json)).toEqual({ ...json, formatVersion });
  });
});
