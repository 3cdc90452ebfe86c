import { percent } from '../driver-role';
import { costPlan } from './cost-plan';

/** A part of what a stream earns, or all of them. */
export const revenueShare = costPlan({
  kind: 'revenue-share',
  hangsOn: 'revenue',
  category: 'third-party',
  drivers: { share: percent(3) },
  settings: {},
  worth: { of: ['revenue', 'share'] },
});
