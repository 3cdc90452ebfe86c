import { type Currency, newId } from '#shared/base';
import { type CustomerBase, type Stream, type StreamKind, steadyDriver, streamSchema } from '#shared/project';
import { freshParts, type PartSources, plannedParts } from '../month-plans/planned-parts';
import { streamPlans } from './index';

interface Common {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly receivableDays: number;
}

/** Where the parts come from that streams of a kind have beyond those of all. */
interface Parts extends PartSources {
  readonly customers: () => CustomerBase;
}

/** A stream with all that its kind asks for. Throws when its schema does not take a part. */
export function makeStream(kind: StreamKind, common: Common, parts: Parts): Stream {
  const plan = streamPlans[kind];
  return streamSchema.parse({
    ...common,
    kind,
    ...(plan.customers?.kind === 'served' ? { customers: parts.customers() } : {}),
    ...plannedParts(plan, parts),
  });
}

/** What a new stream begins with: figures of a small company, so that something moves; each waits to be typed over. */
export function newStream(kind: StreamKind, name: string, currency: Currency): Stream {
  const { customers, freshReceivableDays } = streamPlans[kind];
  const common = { id: newId(), name, start: '', receivableDays: freshReceivableDays };
  const served = customers?.kind === 'served' ? customers : { new: 0, churn: 0 };
  return makeStream(kind, common, {
    customers: () => ({ of: '', opening: 0, new: steadyDriver(served.new), churn: steadyDriver(served.churn) }),
    ...freshParts(currency),
  });
}
