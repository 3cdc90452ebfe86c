import { z } from 'zod';
import { currencies } from '#shared/base';
import { line } from './fields';
import { chartTypes, chartUnits } from './kinds';

/** A chart with its data, wherever it stands. What each type makes of categories and series is told in `#shared/charts`. */
export const chartFields = {
  type: z.enum(chartTypes),
  unit: z.enum(chartUnits),
  currency: z.enum(currencies),
  categories: z.array(line).max(60),
  /** `facts`: names of values of the project, one a category, each shown in place of its value; empty: the value. */
  series: z
    .array(
      z.looseObject({
        name: line,
        values: z.array(z.number().nullable()).max(60),
        facts: z.array(line).max(60).optional(),
      }),
    )
    .max(8),
  /** The series or category that matters, by its place; -1 for none. */
  emphasis: z.int().min(-1),
  /** Categories of a waterfall that show the sum so far. */
  totals: z.array(z.int().min(0)).max(60),
  /** What the ends of a positioning map's axes mean. */
  ends: z.looseObject({ left: line, right: line, bottom: line, top: line }),
  alt: line,
};

export const chartSchema = z.looseObject(chartFields);
export type Chart = z.infer<typeof chartSchema>;
