import type { AnyLanguage, Currency } from '#shared/base';
import type { Mark, NativeChart } from '#shared/page';
import type { ChartBox, ChartType, ChartUnit } from '#shared/project';
import type { Typeface } from '#shared/text';

export type { ChartType, ChartUnit };

export interface ChartSeries {
  readonly name: string;
  /** One a category; null where there is none. */
  readonly values: readonly (number | null)[];
}

/**
 * What a chart shows, whoever knows it. By type:
 * `waterfall` one series of changes; the bars named in `totals` show the sum so far instead.
 * `doughnut`, `funnel`, `market`, `funds` one series of parts; what is not positive is left out.
 * `scatter` a category a point, the first series its place along the lower axis, the second its height, a third its size.
 * `positioning` a category a point, the first series its place from left to right, the second from bottom to top.
 * `gantt` a category a row, the first series its first month, the second its last; one without a last is a milestone.
 */
export interface ChartData {
  readonly type: ChartType;
  readonly unit: ChartUnit;
  readonly currency: Currency;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** What matters: a series where there may be several (grouped, stacked, lines, areas), else a category; -1 for nothing. */
  readonly emphasis: number;
  /** Categories of a waterfall that show the sum so far. */
  readonly totals: readonly number[];
  /** Of a chart of the organisation: who is drawn instead of values, whatever the type. */
  readonly boxes?: readonly ChartBox[];
  /** What the ends of a positioning map's axes mean. */
  readonly ends: { readonly left: string; readonly right: string; readonly bottom: string; readonly top: string };
  /** Above the chart; nothing when absent or empty. */
  readonly title?: string | undefined;
  /** What the axes are called, where the type has some. */
  readonly axes?: { readonly x: string; readonly y: string } | undefined;
  /** What the values along the lower axis of a scatter count; absent: what the others count. */
  readonly xUnit?: ChartUnit | undefined;
}

/** Words that a chart may need; they come from the document's language. */
export interface ChartWords {
  readonly noData: string;
  readonly total: string;
  /** What an open post is called that has nobody yet, and when somebody begins in it: `from {{month}}`. */
  readonly toHire: string;
  readonly from: string;
}

export interface ChartStyle {
  readonly language: AnyLanguage;
  readonly words: ChartWords;
  /** What labels are set in; `sans` where nothing is said. */
  readonly typeface?: Typeface;
  /** Areas in the brand's colour get an outline in the accent: their colour is not one that can be told from any paper. */
  readonly outlined?: boolean;
}

/** A chart with its places. Painters draw `marks`; those that have charts of their own may take `native` instead. */
export interface LaidChart {
  readonly marks: readonly Mark[];
  readonly native: NativeChart | null;
  /** Nothing to show: the marks say so. */
  readonly isEmpty: boolean;
  /** Labels had no room and were left out. */
  readonly crowded: boolean;
}

/** A month as a number: months since the year 0. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}
