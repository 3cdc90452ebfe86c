import { type Currency, minorPerMajor } from '#shared/base';
import type { Project } from '#shared/project';
import type { Metric } from '../types';
import type { Band, Benchmark, BenchmarkSubject } from './benchmark';

/** The band that a value falls into; a limit belongs to the band that begins there. */
export function bandOf({ bands }: Pick<Benchmark, 'bands'>, value: number): Band {
  const band = bands.find(({ below }) => below === undefined || value < below) ?? bands.at(-1);
  if (!band) throw new Error('A benchmark has bands.');
  return band;
}

/** The band of a metric; null when it has no value, or money in another currency. */
export function bandOfMetric(benchmark: Benchmark, metric: Metric, currency: Currency): Band | null {
  switch (metric.kind) {
    case 'money':
      if (benchmark.currency !== currency) return null;
      return bandOf(benchmark, metric.amountMinor / minorPerMajor(currency));
    case 'percent':
    case 'ratio':
    case 'count':
    case 'months':
      return bandOf(benchmark, metric.value);
    default:
      return null;
  }
}

/** What a figure is compared with when a round is sought: what is about that round or about any, in the order of the list. */
export function benchmarksFor(
  benchmarks: readonly Benchmark[],
  subject: BenchmarkSubject,
  round: Project['round'],
): readonly Benchmark[] {
  return benchmarks.filter((one) => one.subject === subject && (one.round === undefined || one.round === round));
}
