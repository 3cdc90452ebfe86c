import { count, price } from '../driver-role';
import { costPlan } from './cost-plan';

/** Tokens, calls or minutes that customers use, by the whole unit. */
export const perUnit = costPlan({
  kind: 'per-unit',
  hangsOn: 'customers',
  category: 'inference',
  drivers: { units: count(1_000_000), price: price(2) },
  settings: { perUnits: { min: 1, max: 1_000_000_000, empty: 1, fresh: 1_000_000, unit: null } },
  steps: { volume: { of: ['customers', 'units'], unit: 'whole' } },
  worth: { of: ['volume', 'price'], per: 'perUnits' },
});
