import { assertNever } from '#shared/base';
import type { Stream } from '#shared/project';
import { baseOf, bringsCustomers, type Customers, type CustomersOf } from './customers';
import { whole } from './driver-series';
import { type DriverRole, streamDrivers } from './drivers';
import { flow, largest, million, mulDiv, zeros } from './exact';
import { paidAfter } from './terms';
import type { Months, StreamForecast } from './types';
import type { ModelView } from './view';

const squared = million * million;
/** Basis points a year of an amount, in millionths, as a month's part. */
const yearlyBasisPoints = million * 10_000 * 12;

interface Earned {
  readonly earned: number[];
  readonly volume: number[] | null;
  /** What opening customers are worth in the first month. */
  readonly opening: number;
}

/** What a stream earns, invoices and collects. */
export function forecastStream(view: ModelView, stream: Stream, customersOf: CustomersOf): StreamForecast {
  const { from } = view.span(`streams/${stream.id}/start`, stream.start, '');
  const customers = customersOf(stream.id);
  const { earned, volume, opening } = earnedBy(view, stream, from, customers);
  const { revenue, billed } =
    stream.kind === 'subscription' && stream.billedMonths > 1
      ? inAdvance(earned, stream.billedMonths, opening)
      : { revenue: earned, billed: earned };
  const days = view.whole(`streams/${stream.id}/receivableDays`, stream.receivableDays);
  const own = customers && bringsCustomers(stream) ? customers : null;
  const recurs = customers !== null && (stream.kind === 'subscription' || stream.kind === 'assets');
  return {
    id: stream.id,
    kind: stream.kind,
    name: stream.name,
    startIndex: from,
    customers: customers?.count ?? null,
    newCustomers: own?.added ?? null,
    lostCustomers: own?.lost ?? null,
    volume,
    earned,
    revenue,
    billed,
    collected: paidAfter(billed, Math.max(0, days)),
    recurring: recurs ? recurring(earned, opening, customers) : null,
  };
}

function earnedBy(view: ModelView, stream: Stream, from: number, customers: Customers | null): Earned {
  const series = (index: number): Months => {
    const roles: readonly DriverRole[] = streamDrivers[stream.kind];
    const role = roles[index];
    return role ? view.series('streams', stream, role, from) : zeros(view.months);
  };
  const monthly = (value: (t: number) => number) => {
    const values = zeros(view.months);
    for (let t = from; t < view.months; t += 1) values[t] = value(t);
    return values;
  };
  const count = customers?.count ?? zeros(view.months);
  // Roles 0 and 1 of streams with customers are new ones and churn.
  switch (stream.kind) {
    case 'licence':
    case 'services': {
      const [units, price] = [series(0), series(1)];
      const earned = monthly((t) => flow(mulDiv(units[t] as number, price[t] as number, squared)));
      return { earned, volume: null, opening: 0 };
    }
    case 'subscription': {
      const price = series(2);
      const worth = (of: number, t: number) => flow(mulDiv(of, price[t] as number, squared));
      return {
        earned: monthly((t) => worth(count[t] as number, t)),
        volume: null,
        opening: worth(customers?.opening ?? 0, 0),
      };
    }
    case 'usage': {
      const [units, price] = [series(2), series(3)];
      const volume = monthly((t) => Math.min(mulDiv(count[t] as number, units[t] as number, squared), largest));
      const per = million * stream.perUnits;
      return {
        earned: monthly((t) => flow(mulDiv(volume[t] as number, price[t] as number, per))),
        volume,
        opening: 0,
      };
    }
    case 'assets': {
      const [assets, fee] = [series(2), series(3)];
      const held = (of: number, t: number) => Math.min(mulDiv(of, assets[t] as number, million), largest);
      const worth = (of: number, t: number) => flow(mulDiv(of, fee[t] as number, yearlyBasisPoints));
      const volume = monthly((t) => held(count[t] as number, t));
      return {
        earned: monthly((t) => worth(volume[t] as number, t)),
        volume,
        opening: worth(held(customers?.opening ?? 0, 0), 0),
      };
    }
    case 'partner': {
      const [sales, share] = [series(0), series(1)];
      return {
        earned: monthly((t) => flow(mulDiv(sales[t] as number, share[t] as number, whole))),
        volume: null,
        opening: 0,
      };
    }
    default:
      return assertNever(stream);
  }
}

/**
 * Terms paid in advance. A month's invoices start terms for what earlier terms don't cover; each term is revenue in
 * equal parts over its months, and is not given back when customers leave. Customers from before the model were invoiced
 * in equal parts over the months before it.
 */
function inAdvance(earned: Months, term: number, opening: number): { revenue: number[]; billed: number[] } {
  const months = earned.length;
  const begun = zeros(months);
  const revenue = zeros(months);
  const billed = zeros(months);
  let covered = 0;
  for (let t = 0; t < months; t += 1) {
    if (t >= term) covered -= begun[t - term] as number;
    const before = coveredBefore(opening, term, t);
    const fresh = Math.max(0, (earned[t] as number) - before - covered);
    begun[t] = fresh;
    covered += fresh;
    revenue[t] = before + covered;
    billed[t] = fresh * term;
  }
  return { revenue, billed };
}

/** What terms from before the model still cover in a month. */
function coveredBefore(opening: number, term: number, t: number): number {
  return t < term - 1 ? mulDiv(opening, term - 1 - t, term) : 0;
}

/** What customers from before the model have paid for and not had, over all streams that are paid in advance. */
export function openingDeferred(streams: readonly Stream[], forecasts: readonly StreamForecast[]): number {
  let deferred = 0;
  streams.forEach((stream, index) => {
    const opening = forecasts[index]?.recurring?.opening ?? 0;
    if (stream.kind !== 'subscription' || opening === 0) return;
    for (let t = 0; t < stream.billedMonths - 1; t += 1) deferred += coveredBefore(opening, stream.billedMonths, t);
  });
  return deferred;
}

/** Why recurring revenue rose or fell: new and lost customers at their month's average, all else is price or use. */
function recurring(earned: Months, opening: number, customers: Customers): StreamForecast['recurring'] {
  const months = earned.length;
  const [added, expanded, contracted, lost] = [zeros(months), zeros(months), zeros(months), zeros(months)];
  let before = opening;
  let countBefore = customers.opening;
  for (let t = 0; t < months; t += 1) {
    const now = earned[t] as number;
    const count = customers.count[t] as number;
    const fresh = Math.min(customers.added[t] as number, count);
    const gone = Math.min(customers.lost[t] as number, countBefore);
    added[t] = before === 0 ? now : count > 0 ? mulDiv(now, fresh, count) : 0;
    lost[t] = before > 0 && countBefore > 0 ? mulDiv(before, gone, countBefore) : 0;
    const rest = now - before - (added[t] as number) + (lost[t] as number);
    expanded[t] = Math.max(0, rest);
    contracted[t] = Math.max(0, -rest);
    before = now;
    countBefore = count;
  }
  return { opening, added, expanded, contracted, lost };
}

/** Whether a stream counts customers of its own or another's. */
export function hasCustomers(stream: Stream): boolean {
  return baseOf(stream) !== null || stream.kind === 'licence';
}
