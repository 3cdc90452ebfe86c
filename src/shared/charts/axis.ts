import type { Frame, Mark, Scale } from '#shared/page';
import { ink } from './inks';
import { decimalsFor, formatShown, type Notation } from './notation';
import { heightAt, niceScale, ticksOf } from './scale';
import { leastPt } from './setting';
import type { Typesetter } from './typesetter';

/** Room above a plot for half of the axis's uppermost value. */
export const axisAirPt = 12;

/** An axis says less than the labels of values, and is no larger. */
export function axisSizePt(largestPt: number): number {
  return Math.max(largestPt - 2, leastPt);
}

/** A scale with grid lines, how its values are written, and how wide they are. */
export interface ValueAxis {
  readonly scale: Scale;
  readonly notation: Notation;
  readonly sizePt: number;
  readonly widthPt: number;
}

/** A scale for values in display units, a grid line every 56 points or so. */
export function scaleFor(values: readonly number[], lengthPt: number): Scale {
  return niceScale(values, Math.min(Math.max(Math.round(lengthPt / 56), 2), 5));
}

/** An axis that says the values of a scale. */
export function valueAxis(scale: Scale, notation: Notation, largestPt: number, type: Typesetter): ValueAxis {
  const ticks = ticksOf(scale);
  const sizePt = axisSizePt(largestPt);
  const own = { ...notation, decimals: Math.min(decimalsFor(ticks), 2) };
  const widths = ticks.map((tick) => type.width(formatShown(tick, own), sizePt));
  return { scale, notation: own, sizePt, widthPt: 8 + Math.max(...widths) };
}

/** Grid lines with their values to the left of the plot. */
export function axisMarks(axis: ValueAxis, plot: Frame, type: Typesetter): readonly Mark[] {
  return ticksOf(axis.scale).flatMap((tick): Mark[] => {
    const y = heightAt(tick, axis.scale, plot);
    const words = formatShown(tick, axis.notation);
    const look = { sizePt: axis.sizePt, color: 'faint', align: 'right' } as const;
    const grid = { ...horizontal(words, plot, y), stroke: { ink: ink('rule'), widthPt: 0.5 } } as const;
    return [...(tick === 0 ? [] : [grid]), type.middle(words, plot.x - 8, y, look)];
  });
}

/** The line on which columns stand. */
export function baseline(scale: Scale, plot: Frame): Mark {
  const y = heightAt(0, scale, plot);
  return { ...horizontal('0', plot, y), stroke: { ink: ink('ink'), widthPt: 0.75 } };
}

function horizontal(name: string, plot: Frame, y: number) {
  return { kind: 'line', name, x1: plot.x, y1: y, x2: plot.x + plot.w, y2: y } as const;
}
