import { z } from 'zod';
import { costCategories } from '#shared/project';

/** Fields that many parts of a template's figures have. */
export const words = z.string().min(1);
export const month = z.string().regex(/^\d{4}-\d{2}$/);
/** What other parts of the file call something; the project gets a fresh id for it. */
export const key = z.string().regex(/^[a-z][a-z0-9-]*$/);
/** Major units: `price: 1500` is 1,500 dollars or yuan. */
export const amount = z.number();

/** A number that stays, or one that moves by a percentage or a step, with years whose months somebody planned one by one. */
export const driver = z.union([
  z.number(),
  z.strictObject({
    from: z.number(),
    percent: z.number().optional(),
    step: z.number().optional(),
    every: z.int().positive().optional(),
    /** January to December of a year. */
    years: z.record(z.string().regex(/^\d{4}$/), z.array(z.number()).length(12)).optional(),
  }),
]);
export type DriverSource = z.infer<typeof driver>;

/** What every row of costs has. */
export const rowCommon = {
  key: key.optional(),
  name: words,
  category: z.enum(costCategories),
  start: month.optional(),
  end: month.optional(),
};
