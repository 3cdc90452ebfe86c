import type { Currency } from '#shared/base';
import type { CostCategory, Path, Project, ScenarioId, StreamKind } from '#shared/project';
import type { LineName } from './lines';
import type { DriverWord } from './month-plans/driver-word';

/** The parts of a project that a forecast is made from. A project is one. */
export type NumbersInput = Pick<Project, 'numbers' | 'raise' | 'capTable'>;

/** One value a month, from the model's first month on. */
export type Months = readonly number[];

/**
 * What a driver is counted in. `money`: whole minor units. All others count in millionths: `price` of a minor unit,
 * `count` of one, `percent` of one percent, `basis-points` of one basis point.
 */
export type DriverUnit = 'money' | 'price' | 'count' | 'percent' | 'basis-points';

/** A driver as a place in the model: what a grid, a scenario, a sensitivity or a spreadsheet can take hold of. */
export interface DriverInfo {
  /** Stable: holds ids, not list indexes (`streams/<id>/price`). Scenarios and explanations use it. */
  readonly path: string;
  /** The driver's place in the project now: for patches and for jumps. */
  readonly place: Path;
  readonly unit: DriverUnit;
  readonly owner: { readonly list: OwnerList; readonly id: string; readonly name: string };
  /** The property's name: `price`, `churn`, `units`. */
  readonly role: string;
  /** What its words stand under: kind and role. */
  readonly word: DriverWord;
  /** Months from the model's first to the one in which the driver begins, in the base. */
  readonly startIndex: number;
  /** The sane range in the driver's own unit; the engine never leaves it. */
  readonly min: number;
  readonly max: number;
}
export type OwnerList = 'streams' | 'costs' | 'hires' | 'training' | 'dataWork';

/** A driver's values under a scenario, as scaled whole numbers: divide by `scale` to show them. */
export interface DriverSeries {
  readonly path: string;
  readonly unit: DriverUnit;
  readonly scale: 1 | 1_000_000;
  /** Before the driver begins: 0. */
  readonly values: Months;
}

/** What one revenue stream does. Customers, units and volume as the comments say, money in minor units. */
export interface StreamForecast {
  readonly id: string;
  readonly kind: StreamKind;
  readonly name: string;
  readonly startIndex: number;
  /** Customers at the end of the month, millionths; licences sold so far for `licence`; null for streams without. */
  readonly customers: Months | null;
  /** Millionths; null where customers are those of another stream, or where there are none. */
  readonly newCustomers: Months | null;
  readonly lostCustomers: Months | null;
  /** Whole units of use for `usage`; minor units under management for `assets`; null else. */
  readonly volume: Months | null;
  /** What the month is worth before terms paid in advance even it out: customers x price. */
  readonly earned: Months;
  readonly revenue: Months;
  readonly billed: Months;
  readonly collected: Months;
  /** Recurring revenue by cause, for `subscription` and `assets`; null else. `earned` is its level. */
  readonly recurring: {
    /** Level on the eve of the first month. */
    readonly opening: number;
    readonly added: Months;
    readonly expanded: Months;
    readonly contracted: Months;
    readonly lost: Months;
  } | null;
}

/** One row of costs; `amounts` are what the month costs, positive, in minor units. */
export interface CostForecast {
  readonly id: string;
  readonly source: 'costs' | 'hires' | 'training' | 'dataWork';
  readonly name: string;
  readonly category: CostCategory;
  readonly amounts: Months;
  /** Of a hire: salaries, employer's charges, and heads. */
  readonly people: { readonly salaries: Months; readonly charges: Months; readonly heads: Months } | null;
  /** Whole units of use, for `per-unit`. */
  readonly volume: Months | null;
}

/** Something written off; `id` is `opening` for what was there before. */
export interface AssetForecast {
  readonly id: string;
  readonly paid: Months;
  readonly depreciation: Months;
}
export interface LoanForecast {
  readonly id: string;
  readonly opening: number;
  readonly drawn: Months;
  readonly repaid: Months;
  readonly interest: Months;
  readonly balance: Months;
}
/** Money from owners, lenders of notes and grants; `source` says which list of the project it stands in. */
export interface FundingForecast {
  readonly id: string;
  readonly source: 'funding' | 'safes' | 'rounds' | 'raise';
  readonly kind: 'equity' | 'safe' | 'convertible-note' | 'grant';
  readonly index: number;
  readonly amountMinor: number;
}

/** A model worked out for one scenario. All money in whole minor units; every list has `months` values. */
export interface Forecast {
  readonly scenario: ScenarioId;
  readonly currency: Currency;
  /** False while no first month has been set: everything is zero then. */
  readonly isSet: boolean;
  readonly startMonth: string;
  readonly months: number;
  /** `YYYY-MM` of each month. */
  readonly calendar: readonly string[];
  readonly lines: Readonly<Record<LineName, Months>>;
  /** Balances on the eve of the first month, by line; lines that are flows are 0. */
  readonly opening: Readonly<Record<LineName, number>>;
  readonly drivers: ReadonlyMap<string, DriverSeries>;
  readonly streams: readonly StreamForecast[];
  readonly costs: readonly CostForecast[];
  readonly assets: readonly AssetForecast[];
  readonly loans: readonly LoanForecast[];
  readonly funding: readonly FundingForecast[];
  /** Customers of all streams that have their own, at the end of each month; new ones in it. Millionths. */
  readonly customers: Months;
  readonly newCustomers: Months;
  readonly lostCustomers: Months;
}

/** A run of months that a reader looks at as one. */
export interface Period {
  /** `2028`, `2028-Q1`, `2028-03`. */
  readonly name: string;
  readonly kind: 'month' | 'quarter' | 'year';
  /** Index of the first month, and of the one after the last. */
  readonly from: number;
  readonly until: number;
  /** Whether the model covers all its months. */
  readonly complete: boolean;
}

/** Why a metric has no number. Never NaN, never Infinity. */
export type NoValue = 'not-burning' | 'not-meaningful' | 'never' | 'lasting' | 'beyond-horizon' | 'no-data';

/** A value that a person reads. Percents as written: 62 is 62 %. */
export type Metric =
  | { readonly kind: 'money'; readonly amountMinor: number; readonly note?: 'lifetime-capped' }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'ratio'; readonly value: number; readonly note?: 'lifetime-capped' }
  | { readonly kind: 'months'; readonly value: number; readonly note?: 'at-least' }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'month'; readonly month: string; readonly index: number }
  | { readonly kind: 'none'; readonly why: NoValue };

/** Where an input of a metric comes from: what a click on it opens. */
export type MetricSource =
  | { readonly kind: 'line'; readonly line: LineName; readonly period: Period }
  | { readonly kind: 'streams'; readonly ids: readonly string[] }
  | { readonly kind: 'driver'; readonly path: string }
  | { readonly kind: 'metric'; readonly id: MetricId }
  | { readonly kind: 'project'; readonly place: Path };

export interface MetricInput {
  /** What the input is called in the formula: `netBurn`, `newCustomers`. */
  readonly name: string;
  readonly value: Metric;
  readonly from: MetricSource;
}

/** A metric with how it came about. The formula's words live in i18n under the metric's id. */
export interface MetricResult {
  readonly id: MetricId;
  readonly value: Metric;
  readonly inputs: readonly MetricInput[];
}

export const metricIds = [
  'runway',
  'cashOut',
  'lowestCash',
  'netBurn',
  'burnMultiple',
  'arr',
  'grossMargin',
  'cac',
  'arpa',
  'churn',
  'ltv',
  'ltvToCac',
  'payback',
  'breakEvenMonth',
  'breakEvenCustomers',
  'ruleOf40',
  'revenuePerHead',
  'revenueGrowth',
  'cagr',
  'netRetention',
  'grossRetention',
] as const;
export type MetricId = (typeof metricIds)[number];
