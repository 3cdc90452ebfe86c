import type { CostCategory, CostKind, CostOf } from '#shared/project';
import { type MonthPlan, type MonthSource, monthPlan } from '../kinds/month-plan';
import type { DriverName, NumberName } from '../kinds/schema-names';

/** What a cost may hang on: the revenue or the customers of one stream or all, or the people on the payroll. */
export type CostGround = 'revenue' | 'customers' | 'heads';

type CostSource<K extends CostKind, Steps extends string> = MonthSource<
  DriverName<CostOf<K>>,
  NumberName<CostOf<K>>,
  CostGround,
  Steps
> & {
  readonly kind: K;
  readonly hangsOn: CostOf<K> extends { readonly stream: string } ? 'revenue' | 'customers' : 'heads' | null;
  /** What a new one is counted as. */
  readonly category: CostCategory;
};

/** All that the program knows of a kind of cost besides its schema and its words. */
export interface CostPlan extends MonthPlan {
  readonly kind: CostKind;
  readonly hangsOn: CostGround | null;
  readonly category: CostCategory;
}

/** Describes a kind of cost. The compiler asks for every driver and setting of its schema. */
export function costPlan<K extends CostKind, Steps extends string = never>(source: CostSource<K, Steps>): CostPlan {
  const { kind, hangsOn, category } = source;
  const plan = monthPlan<string, string, CostGround, Steps>(source, {
    revenue: 'money',
    customers: 'count',
    heads: 'whole',
  });
  return { ...plan, kind, hangsOn, category };
}
