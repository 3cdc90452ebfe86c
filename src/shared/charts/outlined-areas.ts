import type { InkStroke, Mark } from '#shared/page';
import { accent } from './inks';
import type { LaidChart } from './types';

const edge: InkStroke = { ink: accent, widthPt: 1 };

/**
 * The same chart with an outline around each area in the brand's colour. A brand may be as light as the paper or as a neutral beside it; the
 * accent, which is that colour made readable, is neither, so whoever can't tell the areas can tell their edges.
 */
export function outlinedAreas(chart: LaidChart): LaidChart {
  const { marks, native } = chart;
  return { ...chart, marks: outlinedMarks(marks), native: native && { ...native, outlined: true } };
}

/** Marks of a chart with such outlines. */
export function outlinedMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.map(outlined);
}

function outlined(mark: Mark): Mark {
  if (mark.kind === 'text' || mark.kind === 'line') return mark;
  return mark.fill?.role === 'brand' && mark.fill.fade === 0 ? { ...mark, stroke: edge } : mark;
}
