import { z } from 'zod';
import { dataWorkRoles, trainingRoles } from '#shared/numbers';
import {
  claimStates,
  claimUnits,
  costCategories,
  fundingKinds,
  holderKinds,
  poolRuleSchema,
  preferenceSchema,
  taxSchema,
} from '#shared/project';
import { referenceKinds } from '#shared/references';
import { costSource, rowSource, streamSource } from './kind-source';
import { amount, driver, key, month, words } from './source-fields';

const date = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
/** What a scenario changes, by path, with keys where the project has ids: `streams/subscriptions/customers/new`. */
const override = z.union([
  z.strictObject({ on: words, scale: z.number() }),
  z.strictObject({ on: words, growth: z.number() }),
  z.strictObject({ on: words, delay: z.int() }),
]);
export type OverrideSource = z.infer<typeof override>;

const model = z.strictObject({
  start: month,
  months: z.int(),
  payrollPercent: z.number(),
  payableDays: z.int(),
  tax: z.strictObject({ ...taxSchema.omit({ openingLossesMinor: true }).shape, openingLosses: amount }),
  /** On the eve of the first month. */
  opening: z.strictObject({
    cash: amount,
    receivables: amount,
    payables: amount,
    fixedAssets: amount,
    fixedAssetsMonths: z.int(),
    paidIn: amount,
  }),
  streams: z.array(streamSource).min(1),
  costs: z.array(costSource).min(1),
  hires: z.array(
    z.strictObject({
      key: key.optional(),
      /** The name of somebody of the team, or the role of an open post of it, is theirs. */
      role: words,
      category: z.enum(costCategories),
      count: z.int().positive(),
      start: month.optional(),
      end: month.optional(),
      salary: driver,
    }),
  ),
  training: z.array(rowSource(trainingRoles)),
  dataWork: z.array(rowSource(dataWorkRoles)),
  capex: z.array(z.strictObject({ name: words, month, amount, lifeMonths: z.int() })),
  funding: z.array(z.strictObject({ name: words, kind: z.enum(fundingKinds), month, amount })),
  /** The milestone by its title in `company.json`. */
  ask: z.strictObject({ milestone: words, bufferPercent: z.number() }),
  scenarios: z.strictObject({ cautious: z.array(override), bold: z.array(override) }),
});
export type ModelSource = z.infer<typeof model>;

const published = z.strictObject({ amount, reference: key, note: words });
const market = z.strictObject({
  year: z.int(),
  growthPercent: z.number(),
  growthReference: key,
  topDown: z.strictObject({ tam: published, sam: published, som: published }),
  segments: z
    .array(
      z.strictObject({
        name: words,
        customers: z.number(),
        customersReference: key,
        yearlyPrice: amount,
        priceReference: key,
        filters: z.array(z.strictObject({ label: words, percent: z.number(), reference: key })),
        sharePercent: z.number(),
        shareReference: key,
      }),
    )
    .min(1),
  note: words,
});
export type MarketSource = z.infer<typeof market>;

const shares = z.int().positive();
const investments = z.array(z.strictObject({ holder: key, amount }));
const preference = z.strictObject(preferenceSchema.shape);
const capTable = z.strictObject({
  form: z.enum(['shares', 'registered-capital']),
  holders: z.array(z.strictObject({ key, name: words, kind: z.enum(holderKinds) })).min(1),
  /** Shares; of a company without shares whole yuan of registered capital. */
  issued: z.array(z.strictObject({ holder: key, shares, paid: amount, date })).min(1),
  grants: z.array(
    z.strictObject({
      holder: key,
      shares,
      state: z.enum(['granted', 'promised']),
      exercisePrice: amount,
      date,
    }),
  ),
  unissuedOptions: z.int(),
  /** Post-money SAFEs that have not converted when the round is asked for. */
  safes: z.array(z.strictObject({ holder: key, amount, cap: amount, date })).default([]),
  /** Priced rounds that are closed; what was before them stands in `issued`. */
  rounds: z
    .array(z.strictObject({ name: words, date, preMoney: amount, investments, pool: poolRuleSchema, preference }))
    .default([]),
  investments,
  pool: poolRuleSchema.default({ kind: 'none' }),
  preference,
  exits: z.array(amount),
});
export type CapTableSource = z.infer<typeof capTable>;

/** `numbers.json`: the model, the market, who owns the company, and where the figures come from. */
export const numbersSourceSchema = z.strictObject({
  model,
  market,
  capTable,
  references: z.array(
    z.strictObject({
      key,
      kind: z.enum(referenceKinds).optional(),
      title: words,
      author: z.string(),
      publisher: z.string(),
      date,
      url: z.string(),
      accessed: date,
      note: words,
    }),
  ),
  claims: z.array(
    z.strictObject({
      key,
      label: words,
      unit: z.enum(claimUnits),
      value: z.number(),
      text: z.string(),
      reference: key.optional(),
      asOf: date,
      state: z.enum(claimStates),
      note: z.string(),
    }),
  ),
});
export type NumbersSource = z.infer<typeof numbersSourceSchema>;
