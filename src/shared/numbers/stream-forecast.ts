import type { Stream } from '#shared/project';
import type { Customers, CustomersOf } from './customers';
import { roleOf } from './driver-role';
import { mulDiv, zeros } from './exact';
import { settingOf } from './month-plans/month-plan';
import { type Span, worthByMonth } from './month-plans/month-worth';
import { bringsCustomers, streamPlans } from './streams/index';
import { paidAfter } from './terms';
import type { Months, StreamForecast } from './types';
import type { ModelView } from './view';

/** What a stream earns, invoices and collects. */
export function forecastStream(view: ModelView, stream: Stream, customersOf: CustomersOf): StreamForecast {
  const plan = streamPlans[stream.kind];
  const { from } = view.span(`streams/${stream.id}/start`, stream.start, '');
  const customers = customersOf(stream.id);
  const worth = (span: Span, count: Months) =>
    worthByMonth(plan, span, {
      driver: (name) => view.series('streams', stream, roleOf(plan.drivers, name), from),
      given: () => count,
      setting: (name) => settingOf(stream, name),
    });
  const { months } = view;
  const { worth: earned, steps } = worth({ from, to: months - 1, months }, customers?.count ?? zeros(months));
  const [volume = null] = steps.values();
  /** What opening customers are worth in the first month. */
  const opening = plan.recurs ? (worth({ from: 0, to: 0, months: 1 }, [customers?.opening ?? 0]).worth[0] ?? 0) : 0;
  const term = termOf(stream);
  const { revenue, billed } = term > 1 ? inAdvance(earned, term, opening) : { revenue: earned, billed: earned };
  const days = view.whole(`streams/${stream.id}/receivableDays`, stream.receivableDays);
  const own = customers && bringsCustomers(stream) ? customers : null;
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
    recurring: customers && plan.recurs ? recurring(earned, opening, customers) : null,
  };
}

/** Months that one invoice covers. */
function termOf(stream: Stream): number {
  const { term } = streamPlans[stream.kind];
  return term === null ? 1 : settingOf(stream, term);
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
    const term = termOf(stream);
    if (opening !== 0) for (let t = 0; t < term - 1; t += 1) deferred += coveredBefore(opening, term, t);
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
