import { count, price } from '../driver-role';
import { streamPlan } from './stream-plan';

/** Calls, documents or tokens that customers pay for as they use them, by the whole unit. */
export const usage = streamPlan({
  kind: 'usage',
  customers: { kind: 'served', new: 5, churn: 2 },
  drivers: { units: count(1_000), price: price(10) },
  settings: { perUnits: { min: 1, max: 1_000_000_000, empty: 1, fresh: 1_000, unit: null } },
  steps: { volume: { of: ['customers', 'units'], unit: 'whole' } },
  worth: { of: ['volume', 'price'], per: 'perUnits' },
  asks: ['serving'],
});
