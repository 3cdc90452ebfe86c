import type { ChartType } from '#shared/charts';

export const widthParts = { small: 0.4, medium: 0.7, full: 1 } as const;

/** The block of text, on any page: forty Chinese characters, which is also about eighty Latin ones. */
export const textWidthPt = 420;

/**
 * Charts are laid for a slide, whose labels are read from afar; on paper they are drawn smaller, about as large as the
 * cells of a table. Charts of parts write larger than those with axes.
 */
export function chartScale(type: ChartType): number {
  return withAxes.has(type) ? 0.72 : 0.62;
}

const withAxes: ReadonlySet<ChartType> = new Set([
  'column',
  'stacked',
  'bar',
  'waterfall',
  'line',
  'area',
  'scatter',
  'gantt',
]);

/** How wide a chart is before it is made smaller for paper: whoever lays it this wide breaks its labels as print does. */
export function chartWidthPt(type: ChartType, width: keyof typeof widthParts, columnPt = textWidthPt): number {
  return (columnPt * widthParts[width]) / chartScale(type);
}
