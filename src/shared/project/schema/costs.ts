import { z } from 'zod';
import { driverSchema } from './driver';
import { amountMinor, decimal, id, idOrNone, line, monthOrNone } from './fields';

/** What serving customers costs: what gross margin is about. */
export const revenueCostCategories = [
  'inference',
  'hosting',
  'third-party',
  'support',
  'data-licence',
  'delivery',
] as const;
/** What running and building the company costs. `sales-marketing` is what CAC counts, people included. */
export const operatingCategories = ['sales-marketing', 'research', 'general'] as const;
export const costCategories = [...revenueCostCategories, ...operatingCategories] as const;
export type CostCategory = (typeof costCategories)[number];

const common = {
  id,
  name: line,
  category: z.enum(costCategories),
  /** First and last month; empty: the model's. */
  start: monthOrNone,
  end: monthOrNone,
};

/** Minor units a month. */
const fixedCost = z.looseObject({
  ...common,
  kind: z.literal('fixed'),
  amount: driverSchema,
  /** The row of a register that it is the cost of, by id. */
  row: id.optional(),
});
/** Minor units a month for each person on the payroll. */
const perHeadCost = z.looseObject({ ...common, kind: z.literal('per-head'), amount: driverSchema });
/** Percent of the revenue of a stream; `stream` empty: of all. */
const shareCost = z.looseObject({
  ...common,
  kind: z.literal('revenue-share'),
  stream: idOrNone,
  share: driverSchema,
});
/** Minor units a month for each customer of a stream; `stream` empty: of all. */
const perCustomerCost = z.looseObject({
  ...common,
  kind: z.literal('per-customer'),
  stream: idOrNone,
  amount: driverSchema,
});
/** Tokens, calls or minutes that each customer of a stream uses a month, at `price` minor units for `perUnits` of them. */
const perUnitCost = z.looseObject({
  ...common,
  kind: z.literal('per-unit'),
  stream: idOrNone,
  units: driverSchema,
  price: driverSchema,
  perUnits: z.int().min(1).max(1_000_000_000),
});

/** A cost that comes every month, by what it hangs on. */
export const costSchema = z.discriminatedUnion('kind', [
  fixedCost,
  perHeadCost,
  shareCost,
  perCustomerCost,
  perUnitCost,
]);
export type Cost = z.infer<typeof costSchema>;
export type CostKind = Cost['kind'];
export type CostOf<K extends CostKind> = Extract<Cost, { kind: K }>;
export const costKinds = [
  'fixed',
  'per-head',
  'revenue-share',
  'per-customer',
  'per-unit',
] as const satisfies readonly CostKind[];

/** One or more people of one role. `delivery` and `support` people are a cost of revenue. */
export const hireSchema = z.looseObject({
  id,
  role: line,
  /** Who of the team it is, by id: `role` is then what that person is called. */
  member: id.optional(),
  category: z.enum(costCategories),
  count: z.int().min(-1_000).max(10_000),
  /** First month on the payroll; empty: here from the model's first. */
  start: monthOrNone,
  /** Last month on the payroll; empty: stays. */
  end: monthOrNone,
  /** Minor units a person and month, before payroll charges. */
  salary: driverSchema,
});
export type Hire = z.infer<typeof hireSchema>;

/** Training of models: so many GPUs for so many hours a run, so many runs a quarter, spread evenly over its months. */
export const trainingSchema = z.looseObject({
  id,
  name: line,
  category: z.enum(costCategories),
  start: monthOrNone,
  end: monthOrNone,
  gpus: driverSchema,
  /** Hours a run. */
  hours: driverSchema,
  /** Minor units a GPU and hour. */
  price: driverSchema,
  runsPerQuarter: driverSchema,
});
export type Training = z.infer<typeof trainingSchema>;

/** Labels that are bought and data that is kept. */
export const dataWorkSchema = z.looseObject({
  id,
  name: line,
  category: z.enum(costCategories),
  start: monthOrNone,
  end: monthOrNone,
  /** Labels a month, and minor units a label. */
  labels: driverSchema,
  labelPrice: driverSchema,
  /** Terabytes kept, and minor units a terabyte and month. */
  storage: driverSchema,
  storagePrice: driverSchema,
});
export type DataWork = z.infer<typeof dataWorkSchema>;

/** Something bought that lasts: paid in its month, written off in equal parts from that month on. */
export const capexSchema = z.looseObject({
  id,
  name: line,
  month: monthOrNone,
  amountMinor,
  lifeMonths: z.int().min(1).max(600),
});
export type Capex = z.infer<typeof capexSchema>;

/** A loan: interest every month from the one after it is drawn, equal repayments after the grace months. */
export const loanSchema = z.looseObject({
  id,
  name: line,
  /** Month in which it is drawn; one before the model's first is there at the start, repaid as far as agreed. */
  month: monthOrNone,
  amountMinor,
  /** Percent a year. */
  ratePercent: decimal,
  /** Months in which it is repaid, after those of grace. */
  repayMonths: z.int().min(1).max(600),
  graceMonths: z.int().min(0).max(600),
});
export type Loan = z.infer<typeof loanSchema>;

/** Money that comes from neither customers nor the cap table. Rounds and SAFEs are the cap table's, the ask the raise's. */
export const fundingKinds = ['grant', 'equity', 'convertible-note'] as const;
export const fundingSchema = z.looseObject({
  id,
  name: line,
  kind: z.enum(fundingKinds),
  month: monthOrNone,
  amountMinor,
});
export type Funding = z.infer<typeof fundingSchema>;
