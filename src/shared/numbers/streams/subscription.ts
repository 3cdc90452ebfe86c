import { price } from '../driver-role';
import { streamPlan } from './stream-plan';

/** Customers who pay by the month, or in advance for `billedMonths`. */
export const subscription = streamPlan({
  kind: 'subscription',
  customers: { kind: 'served', new: 5, churn: 2 },
  drivers: { price: price(100) },
  settings: { billedMonths: { min: 1, max: 36, empty: 1, fresh: 1, unit: 'months' } },
  worth: { of: ['customers', 'price'] },
  term: 'billedMonths',
  recurs: true,
  freshReceivableDays: 0,
  asks: ['churn', 'serving'],
});
