import { money } from '../driver-role';
import { costPlan } from './cost-plan';

/** So much a month. */
export const fixed = costPlan({
  kind: 'fixed',
  hangsOn: null,
  category: 'general',
  drivers: { amount: money(2_000) },
  settings: {},
  worth: { of: ['amount'] },
});
