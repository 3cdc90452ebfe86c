import { count, price } from '../driver-role';
import { streamPlan } from './stream-plan';

/** Licences sold for good. Each one sold counts as a new customer. */
export const licence = streamPlan({
  kind: 'licence',
  customers: { kind: 'bought', by: 'units' },
  drivers: { units: count(1), price: price(20_000) },
  settings: {},
  worth: { of: ['units', 'price'] },
});
