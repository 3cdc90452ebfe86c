import { z } from 'zod';
import { driverSchema } from './driver';
import { decimal, id, idOrNone, line, monthOrNone } from './fields';

const common = {
  id,
  name: line,
  /** First month with revenue; empty: the model's first. */
  start: monthOrNone,
  /** Days from an invoice to its money. */
  receivableDays: z.int().min(0).max(720),
};

/**
 * Whom a stream serves: customers of its own, `opening` and `new` a month less `churn` percent of last month's; or, with
 * `of`, the customers of another stream.
 */
export const customerBaseSchema = z.looseObject({
  of: idOrNone,
  opening: decimal,
  new: driverSchema,
  /** Percent of last month's customers who leave. */
  churn: driverSchema,
});
export type CustomerBase = z.infer<typeof customerBaseSchema>;

/** Licences sold for good. Each one sold counts as a new customer. */
export const licenceStreamSchema = z.looseObject({
  ...common,
  kind: z.literal('licence'),
  /** Licences sold a month. */
  units: driverSchema,
  /** Minor units a licence. */
  price: driverSchema,
});

/** Customers who pay by the month, or in advance for `billedMonths`. */
export const subscriptionStreamSchema = z.looseObject({
  ...common,
  kind: z.literal('subscription'),
  customers: customerBaseSchema,
  /** Minor units a customer and month. */
  price: driverSchema,
  /** Months that one invoice covers: 1 by the month, 12 a year in advance. Terms paid in advance are not refunded. */
  billedMonths: z.int().min(1).max(36),
});

/** Work sold by the day, hour or project. */
export const servicesStreamSchema = z.looseObject({
  ...common,
  kind: z.literal('services'),
  /** Days, hours or projects sold a month. */
  units: driverSchema,
  /** Minor units a day, hour or project. */
  price: driverSchema,
});

/** Calls, documents or tokens that customers pay for as they use them. */
export const usageStreamSchema = z.looseObject({
  ...common,
  kind: z.literal('usage'),
  customers: customerBaseSchema,
  /** Units that a customer uses a month. */
  units: driverSchema,
  /** Minor units for `perUnits` units. */
  price: driverSchema,
  perUnits: z.int().min(1).max(1_000_000_000),
});

/** A yearly fee on what customers have entrusted. */
export const assetsStreamSchema = z.looseObject({
  ...common,
  kind: z.literal('assets'),
  customers: customerBaseSchema,
  /** Minor units under management of an average customer. */
  assets: driverSchema,
  /** Basis points a year: 50 is 0.5 %. */
  fee: driverSchema,
});

/** Our part of what partners sell. */
export const partnerStreamSchema = z.looseObject({
  ...common,
  kind: z.literal('partner'),
  /** Minor units that partners sell a month. */
  sales: driverSchema,
  /** Percent of it that is ours. */
  share: driverSchema,
});

export const streamSchema = z.discriminatedUnion('kind', [
  licenceStreamSchema,
  subscriptionStreamSchema,
  servicesStreamSchema,
  usageStreamSchema,
  assetsStreamSchema,
  partnerStreamSchema,
]);
export type Stream = z.infer<typeof streamSchema>;
export type StreamKind = Stream['kind'];
export type StreamOf<K extends StreamKind> = Extract<Stream, { kind: K }>;
export const streamKinds = [
  'licence',
  'subscription',
  'services',
  'usage',
  'assets',
  'partner',
] as const satisfies readonly StreamKind[];
