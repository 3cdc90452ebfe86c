import { price } from '../driver-role';
import { costPlan } from './cost-plan';

/** So much a month for each person on the payroll. */
export const perHead = costPlan({
  kind: 'per-head',
  hangsOn: 'heads',
  category: 'general',
  drivers: { amount: price(300) },
  settings: {},
  worth: { of: ['heads', 'amount'] },
});
