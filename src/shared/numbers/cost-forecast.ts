import type { Cost } from '#shared/project';
import type { CostGround } from './costs/cost-plan';
import { costPlans, streamOfCost } from './costs/index';
import type { CustomersOf } from './customers';
import { roleOf } from './driver-role';
import { zeros } from './exact';
import { settingOf } from './month-plans/month-plan';
import { worthByMonth } from './month-plans/month-worth';
import type { CostForecast, Months } from './types';
import type { ModelView } from './view';

/** What costs hang on besides their own drivers. */
export interface CostBasis {
  readonly revenue: Months;
  readonly revenueOf: (streamId: string) => Months | null;
  readonly customers: Months;
  readonly customersOf: CustomersOf;
  readonly heads: Months;
}

/** The row of a cost that comes every month. */
export function forecastCost(view: ModelView, cost: Cost, basis: CostBasis): CostForecast {
  const { id, name, category, kind } = cost;
  const plan = costPlans[kind];
  const { from, to } = view.span(`costs/${id}/start`, cost.start, cost.end);
  const { steps, worth } = worthByMonth(
    plan,
    { from, to, months: view.months },
    {
      driver: (role) => view.series('costs', cost, roleOf(plan.drivers, role), from),
      given: () => groundOf(cost, plan.hangsOn, basis) ?? zeros(view.months),
      setting: (setting) => settingOf(cost, setting),
    },
  );
  const [volume = null] = steps.values();
  return { id, source: 'costs', name, category, people: null, volume, amounts: worth };
}

function groundOf(cost: Cost, ground: CostGround | null, basis: CostBasis): Months | null {
  const stream = streamOfCost(cost) ?? '';
  if (ground === 'heads') return basis.heads;
  if (ground === 'revenue') return stream === '' ? basis.revenue : basis.revenueOf(stream);
  return stream === '' ? basis.customers : (basis.customersOf(stream)?.count ?? null);
}
