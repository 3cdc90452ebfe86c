import { money, percent } from '../driver-role';
import { streamPlan } from './stream-plan';

/** Our part of what partners sell. */
export const partner = streamPlan({
  kind: 'partner',
  customers: null,
  drivers: { sales: money(50_000), share: percent(20) },
  settings: {},
  worth: { of: ['sales', 'share'] },
});
