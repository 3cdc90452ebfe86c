import { z } from 'zod';
import { currencies, httpsAddress, inEachLanguage, shippedDay, shippedId } from '#shared/base';
import { rounds } from '#shared/project';
import { metricIds } from '../types';

const said = z.string().min(1).max(400);

/** What can be compared with others: the metrics of the model, and what a round takes from those who held parts before. */
export const benchmarkSubjects = [...metricIds, 'dilution'] as const;
export type BenchmarkSubject = (typeof benchmarkSubjects)[number];

/** A stretch of values. `below`: it ends there; the last one is open. */
const bandSchema = z.strictObject({
  below: z.number().optional(),
  name: inEachLanguage,
  tone: z.enum(['good', 'fair', 'poor']),
});
export type Band = z.infer<typeof bandSchema>;

/**
 * What somebody has found or advises about a figure, with where it is written. Percents, months and ratios are as the metric counts
 * them; money is in whole units of `currency`.
 */
export const benchmarkSchema = z.strictObject({
  id: shippedId,
  subject: z.enum(benchmarkSubjects),
  /** Whose figures these are, and of when. */
  of: inEachLanguage,
  /** The round that it is about; absent: any. */
  round: z.enum(rounds).optional(),
  currency: z.enum(currencies).optional(),
  /** From the lowest to the highest. */
  bands: z.array(bandSchema).min(2).refine(areInOrder, 'bands go upwards, and only the last one is open'),
  source: z.strictObject({
    title: said,
    author: said.optional(),
    publisher: said,
    year: z.int().min(1990).max(2100),
    url: httpsAddress,
  }),
  /** When somebody last looked whether the source still says it, and when somebody should look again. */
  looked: shippedDay,
  review: shippedDay,
});
export type Benchmark = z.infer<typeof benchmarkSchema>;

function areInOrder(bands: readonly Band[]): boolean {
  return bands.every(({ below }, index) => {
    if (index === bands.length - 1) return below === undefined;
    return below !== undefined && below > (bands[index - 1]?.below ?? Number.NEGATIVE_INFINITY);
  });
}
