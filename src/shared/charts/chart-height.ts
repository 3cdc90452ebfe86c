import { cleanData, positiveParts } from './clean-data';
import { organisationHeightPt } from './kinds/organisation';
import { chartTraits } from './traits';
import type { ChartData } from './types';

/** How high a chart of a width should be where nothing else says so: as high as its rows need, else flat enough to read along. */
export function chartHeightPt(data: ChartData, widthPt: number): number {
  const clean = cleanData(data);
  const between = (least: number, wanted: number, most: number) => Math.round(Math.min(Math.max(least, wanted), most));
  if (clean.boxes) return between(120, organisationHeightPt(clean.boxes, widthPt), widthPt * 1.3);
  const { title = '', axes = { x: '', y: '' } } = clean;
  const named = chartTraits[clean.type].hasAxes ? [axes.x, axes.y] : [];
  const wordsPt = (title === '' ? 0 : 28) + named.filter((name) => name !== '').length * 24;
  return wordsPt + drawnHeightPt(clean, widthPt, between);
}

function drawnHeightPt(
  clean: ChartData,
  widthPt: number,
  between: (least: number, wanted: number, most: number) => number,
): number {
  switch (clean.type) {
    case 'gantt':
      return between(120, 28 + clean.categories.length * 34, widthPt * 1.2);
    case 'bar': {
      const lanes = Math.max(clean.series.length, 1);
      const keyPt = lanes > 1 ? 34 : 0;
      return between(120, keyPt + clean.categories.length * (14 + lanes * 20), widthPt * 1.3);
    }
    case 'funds':
      return between(140, 72 + positiveParts(clean).length * 28, widthPt);
    case 'funnel':
      return between(140, positiveParts(clean).length * 52, widthPt);
    case 'doughnut':
      return between(180, positiveParts(clean).length * 30, Math.min(widthPt * 0.5, 260));
    case 'market':
      return between(180, widthPt * 0.42, 260);
    case 'positioning':
    case 'scatter':
      return between(220, widthPt * 0.56, 360);
    default:
      return between(180, widthPt * 0.42, 260);
  }
}
