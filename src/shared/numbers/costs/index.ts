import type { Cost, CostKind } from '#shared/project';
import type { CostPlan } from './cost-plan';
import { fixed } from './fixed';
import { perCustomer } from './per-customer';
import { perHead } from './per-head';
import { perUnit } from './per-unit';
import { revenueShare } from './revenue-share';

/** What the program knows of every kind of cost. */
export const costPlans: Readonly<Record<CostKind, CostPlan>> = {
  fixed,
  'per-head': perHead,
  'revenue-share': revenueShare,
  'per-customer': perCustomer,
  'per-unit': perUnit,
};

type StreamCost = Extract<Cost, { readonly stream: string }>;

/** Whether costs of a kind name a stream. */
export function kindHangsOnStream(kind: CostKind): boolean {
  const { hangsOn } = costPlans[kind];
  return hangsOn === 'revenue' || hangsOn === 'customers';
}

function hangsOnStream(cost: Cost): cost is StreamCost {
  return kindHangsOnStream(cost.kind);
}

/** The stream that a cost hangs on, by id, empty for all of them; null for a cost that hangs on none. */
export function streamOfCost(cost: Cost): string | null {
  return hangsOnStream(cost) ? cost.stream : null;
}
