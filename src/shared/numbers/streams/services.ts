import { count, price } from '../driver-role';
import { streamPlan } from './stream-plan';

/** Work sold by the day, hour or project. */
export const services = streamPlan({
  kind: 'services',
  customers: null,
  drivers: { units: count(10), price: price(800) },
  settings: {},
  worth: { of: ['units', 'price'] },
});
