import type { CustomerBase, Stream, StreamKind } from '#shared/project';
import type { DriverRole } from '../driver-role';
import { assets } from './assets';
import { licence } from './licence';
import { partner } from './partner';
import { services } from './services';
import type { StreamPlan } from './stream-plan';
import { subscription } from './subscription';
import { usage } from './usage';

/** What the program knows of every kind of revenue. */
export const streamPlans: Readonly<Record<StreamKind, StreamPlan>> = {
  licence,
  subscription,
  services,
  usage,
  assets,
  partner,
};

/** A stream that serves customers month by month. */
type ServingStream = Extract<Stream, { readonly customers: CustomerBase }>;

function serves(stream: Stream): stream is ServingStream {
  return streamPlans[stream.kind].customers?.kind === 'served';
}

/** Whom a stream serves; null for one that counts no customers, or those who have bought. */
export function baseOf(stream: Stream): CustomerBase | null {
  return serves(stream) ? stream.customers : null;
}

/** Whether a stream counts customers: its own, another's, or those who have bought. */
export function hasCustomers({ kind }: Stream): boolean {
  return streamPlans[kind].customers !== null;
}

/** Whether a stream brings customers who are counted for the company. */
export function bringsCustomers(stream: Stream): boolean {
  return hasCustomers(stream) && (baseOf(stream)?.of ?? '') === '';
}

/** The drivers of a stream that count: those of customers lie idle while they are another stream's. */
export function streamRoles(stream: Stream): readonly DriverRole[] {
  const { roles, drivers } = streamPlans[stream.kind];
  return bringsCustomers(stream) ? roles : drivers;
}
