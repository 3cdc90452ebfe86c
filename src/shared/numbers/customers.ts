import type { CustomerBase, Numbers, Stream } from '#shared/project';
import { roleOf } from './driver-role';
import { whole } from './driver-series';
import { largest, million, mulDiv, scaled, zeros } from './exact';
import { baseOf, streamPlans } from './streams/index';
import type { ModelView } from './view';

/** Customers month by month, in millionths. */
export interface Customers {
  /** On the eve of the first month. */
  readonly opening: number;
  readonly count: readonly number[];
  readonly added: readonly number[];
  readonly lost: readonly number[];
}

export type CustomersOf = (streamId: string) => Customers | null;

/** Customers of every stream, each worked out once. A circle of streams that name each other has none. */
export function customersOfStreams(view: ModelView): CustomersOf {
  const byId = new Map(view.input.numbers.streams.map((stream) => [stream.id, stream]));
  const known = new Map<string, Customers | null>();
  return function customersOf(id) {
    const done = known.get(id);
    if (done !== undefined) return done;
    // Stands here while the stream is being worked out: who comes back to it has come in a circle.
    known.set(id, null);
    const stream = byId.get(id);
    const customers = stream ? ofStream(view, stream, customersOf) : null;
    known.set(id, customers);
    return customers;
  };
}

/** Streams that name each other as the source of their customers, by id: their customers are counted as none. */
export function circularStreams(numbers: Numbers): Set<string> {
  const next = new Map(numbers.streams.map((stream) => [stream.id, baseOf(stream)?.of ?? '']));
  const circular = new Set<string>();
  for (const id of next.keys()) {
    const seen = new Set<string>();
    let at = next.get(id);
    while (at && at !== id && !seen.has(at)) {
      seen.add(at);
      at = next.get(at);
    }
    if (at === id) circular.add(id);
  }
  return circular;
}

function ofStream(view: ModelView, stream: Stream, customersOf: CustomersOf): Customers | null {
  const { from } = view.span(`streams/${stream.id}/start`, stream.start, '');
  const { customers: rule, roles } = streamPlans[stream.kind];
  const series = (name: string) => view.series('streams', stream, roleOf(roles, name), from);
  if (rule?.kind === 'bought') return buyers(series(rule.by));
  const base = baseOf(stream);
  if (!base) return null;
  if (base.of !== '') {
    const other = customersOf(base.of);
    return other && from > 0 ? since(other, from) : other;
  }
  const added = series('new');
  const churn = series('churn');
  const count = zeros(view.months);
  const lost = zeros(view.months);
  const before = openingOf(view, stream, base);
  let customers = before;
  for (let t = from; t < view.months; t += 1) {
    const leaving = mulDiv(customers, churn[t] as number, whole);
    lost[t] = leaving;
    customers = Math.min(customers - leaving + (added[t] as number), largest);
    count[t] = customers;
  }
  return { opening: from === 0 ? before : 0, count, added, lost };
}

function openingOf(view: ModelView, stream: Stream, base: CustomerBase): number {
  return scaled(view.decimal(`streams/${stream.id}/customers/opening`, base.opening), million, 0, 5_000_000_000);
}

/** Whoever has bought stays a customer. */
function buyers(added: readonly number[]): Customers {
  let sold = 0;
  const count = added.map((units) => {
    sold = Math.min(sold + units, largest);
    return sold;
  });
  return { opening: 0, count, added, lost: zeros(added.length) };
}

/** Another stream's customers from the month in which this one begins. */
function since(other: Customers, from: number): Customers {
  const cut = (values: readonly number[]) => values.map((value, t) => (t < from ? 0 : value));
  return { opening: 0, count: cut(other.count), added: cut(other.added), lost: cut(other.lost) };
}
