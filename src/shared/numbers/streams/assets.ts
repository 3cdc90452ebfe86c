import { basisPoints, money } from '../driver-role';
import { streamPlan } from './stream-plan';

/** A yearly fee on what customers have entrusted; a twelfth of it is each month's. */
export const assets = streamPlan({
  kind: 'assets',
  customers: { kind: 'served', new: 2, churn: 2 },
  drivers: { assets: money(1_000_000), fee: basisPoints(50) },
  settings: {},
  steps: { held: { of: ['customers', 'assets'], unit: 'money' } },
  worth: { of: ['held', 'fee'], per: 12 },
  recurs: true,
});
