import { price } from '../driver-role';
import { costPlan } from './cost-plan';

/** So much a month for each customer. */
export const perCustomer = costPlan({
  kind: 'per-customer',
  hangsOn: 'customers',
  category: 'support',
  drivers: { amount: price(5) },
  settings: {},
  worth: { of: ['customers', 'amount'] },
});
