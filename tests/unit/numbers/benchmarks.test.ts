import { describe, expect, it } from 'vitest';
import { loadBenchmarks } from '#main/services/guidance';
import { bandOf, bandOfMetric, benchmarkSchema, benchmarksFor, burnBand, type Metric } from '#shared/numbers';

const benchmarks = await loadBenchmarks('resources');
const byId = (id: string) => benchmarks.find((one) => one.id === id) ?? expect.fail(id);

describe('benchmarks', () => {
  it('have a source with its year and address, the day when somebody looked, and a later one to look again', () => {
    for (const { id, source, looked, review } of benchmarks) {
      expect(source.title.length, id).toBeGreaterThan(3);
      expect(new URL(source.url).protocol, id).toBe('https:');
      expect(String(source.year) <= looked.slice(0, 4), id).toBe(true);
      expect(looked < review, id).toBe(true);
    }
    const ids = benchmarks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('speak both languages, each by its own letters', () => {
    for (const { id, of, bands } of benchmarks) {
      for (const words of [of, ...bands.map(({ name }) => name)]) {
        expect(words['zh-CN'], id).toMatch(/\p{Script=Han}/u);
        expect(words.en, id).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('say of burn what the engine calls it', () => {
    const burn = byId('burn-multiple-sacks');
    for (const value of [0, 0.99, 1, 1.49, 1.5, 1.99, 2, 2.99, 3, 40])
      expect(bandOf(burn, value).name.en).toBe(burnBand(value));
  });

  it('have bands that go upwards and an open one at the end', () => {
    const [first, ...rest] = byId('burn-multiple-sacks').bands;
    const withBands = (bands: unknown) => benchmarkSchema.safeParse({ ...byId('burn-multiple-sacks'), bands }).success;
    expect(withBands([first, ...rest])).toBe(true);
    expect(withBands([...rest, first])).toBe(false);
    expect(withBands([first, { ...first, below: 1 }, rest.at(-1)])).toBe(false);
    expect(withBands([first])).toBe(false);
  });
});

describe('bandOfMetric', () => {
  const money = (amountMinor: number): Metric => ({ kind: 'money', amountMinor });

  it('compares money in its own currency alone', () => {
    const bar = byId('arr-series-a-carta');
    expect(bandOfMetric(bar, money(299_999_999), 'USD')?.tone).toBe('fair');
    expect(bandOfMetric(bar, money(300_000_000), 'USD')?.tone).toBe('good');
    expect(bandOfMetric(bar, money(300_000_000), 'CNY')).toBeNull();
  });

  it('has none for a metric without a value', () => {
    expect(bandOfMetric(byId('payback-skok'), { kind: 'none', why: 'never' }, 'USD')).toBeNull();
    expect(bandOfMetric(byId('payback-skok'), { kind: 'months', value: 11.9 }, 'USD')?.tone).toBe('good');
  });
});

describe('benchmarksFor', () => {
  it('takes what is about the round that is sought, or about any', () => {
    const ids = (round: 'seed' | 'a' | 'b') => benchmarksFor(benchmarks, 'dilution', round).map(({ id }) => id);
    expect([ids('seed'), ids('a'), ids('b')]).toEqual([
      ['dilution-seed-carta'],
      ['dilution-a-carta'],
      ['dilution-b-carta'],
    ]);
    expect(benchmarksFor(benchmarks, 'burnMultiple', 'b')).toHaveLength(1);
  });
});
