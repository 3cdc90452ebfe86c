import type { CostCategory, CostKind, CostOf } from '#shared/project';
import { type MonthPlan, type MonthSource, monthPlan } from '../month-plans/month-plan';
import type { DriverName, NumberName } from '../month-plans/schema-names';

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

const groundUnits = { revenue: 'money', customers: 'count', heads: 'whole' } as const;

/**
 * Describes a kind of cost. The compiler asks for every driver and setting of its schema. Throws when a product takes what the
 * kind does not hang on.
 */
export function costPlan<K extends CostKind, Steps extends string = never>(source: CostSource<K, Steps>): CostPlan {
  const { kind, category } = source;
  const hangsOn: CostGround | null = source.hangsOn;
  const given = hangsOn === null ? {} : { [hangsOn]: groundUnits[hangsOn] };
  return { ...monthPlan<string, string, string, Steps>(source, given), kind, hangsOn, category };
}
