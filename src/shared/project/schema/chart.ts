import { z } from 'zod';
import { currencies } from '#shared/base';
import { line } from './fields';

/** The kinds of chart there are. PowerPoint has columns, bars, lines, areas, rings and points itself; the others are drawn from shapes. */
export const chartTypes = [
  'column',
  'stacked',
  'bar',
  'waterfall',
  'line',
  'area',
  'doughnut',
  'scatter',
  'funnel',
  'positioning',
  'gantt',
  'market',
  'funds',
] as const;
export type ChartType = (typeof chartTypes)[number];

/** What the values of a chart count: minor units of a currency, per cent (42.5 is 42.5 %), things, or months since the year 0. */
export const chartUnits = ['money', 'percent', 'count', 'month'] as const;
export type ChartUnit = (typeof chartUnits)[number];

/** A chart with its data, wherever it stands. What each type makes of categories and series is told in `#shared/charts`. */
export const chartFields = {
  type: z.enum(chartTypes),
  unit: z.enum(chartUnits),
  currency: z.enum(currencies),
  categories: z.array(line).max(60),
  /** `facts`: names of values of the project, one a category, each shown in place of its value; empty: the value. */
  series: z
    .array(
      z.looseObject({
        name: line,
        values: z.array(z.number().nullable()).max(60),
        facts: z.array(line).max(60).optional(),
      }),
    )
    .max(8),
  /** The series or category that matters, by its place; -1 for none. */
  emphasis: z.int().min(-1),
  /** Categories of a waterfall that show the sum so far. */
  totals: z.array(z.int().min(0)).max(60),
  /** What the ends of a positioning map's axes mean. */
  ends: z.looseObject({ left: line, right: line, bottom: line, top: line }),
  /** What stands above the chart, within it; absent or empty: nothing. */
  title: line.optional(),
  /** What the axes are called, where the type has some. */
  axes: z.looseObject({ x: line, y: line }).optional(),
  /** What the values along the lower axis of a scatter count; absent: what all the others count. */
  xUnit: z.enum(chartUnits).optional(),
  alt: line,
};

/** The fact that makes a chart one of the organisation when its first value is it: what is drawn then are people, not numbers. */
export const organisationFactName = 'team.organisation';

/** A box of such a chart. Never in a file: it is made from the team where the chart is drawn. */
export interface ChartBox {
  readonly id: string;
  /** Empty: the post is still open. */
  readonly name: string;
  readonly role: string;
  readonly isOpen: boolean;
  /** `YYYY-MM` in which somebody begins in an open post; empty: not said. */
  readonly start: string;
  /** The box that it hangs on, by id; null: it stands at the top. */
  readonly to: string | null;
}

/** Whether a chart draws the organisation. */
export function isOrganisation({ series }: Pick<Chart, 'series'>): boolean {
  return series[0]?.facts?.[0] === organisationFactName;
}

/** What the values of a series count. Along the two axes of a scatter they may count different things; its sizes are plain numbers. */
export function unitOfSeries({ type, unit, xUnit }: Pick<Chart, 'type' | 'unit' | 'xUnit'>, series: number): ChartUnit {
  if (type !== 'scatter') return unit;
  return series === 0 ? (xUnit ?? unit) : series === 1 ? unit : 'count';
}

export const chartSchema = z.looseObject(chartFields);
export type Chart = z.infer<typeof chartSchema>;
