import type { Language } from '#shared/base';
import { ink } from './inks';
import { decimalsFor, formatShown, type Notation } from './notation';
import { niceScale, position, ticksOf } from './scale';
import { setMiddle, widthOf } from './set-text';
import type { Box, ChartMark, Scale } from './types';

export const axisSizePt = 11;
/** Room above a plot for half of the axis's uppermost value. */
export const axisAirPt = 8;

/** A scale with grid lines, how its values are written, and how wide they are. */
export interface ValueAxis {
  readonly scale: Scale;
  readonly notation: Notation;
  readonly widthPt: number;
}

/** An axis for values in display units, a grid line every 56 points or so. */
export function valueAxis(values: readonly number[], heightPt: number, notation: Notation): ValueAxis {
  const scale = niceScale(values, Math.min(Math.max(Math.round(heightPt / 56), 2), 5));
  const ticks = ticksOf(scale);
  const own = { ...notation, decimals: Math.min(decimalsFor(ticks), 2) };
  return {
    scale,
    notation: own,
    widthPt: 8 + Math.max(...ticks.map((tick) => widthOf(formatShown(tick, own), axisSizePt))),
  };
}

/** Grid lines with their values to the left of the plot. */
export function axisMarks(axis: ValueAxis, plot: Box, language: Language): readonly ChartMark[] {
  return ticksOf(axis.scale).flatMap((tick): ChartMark[] => {
    const y = position(tick, axis.scale, plot.y + plot.h, plot.y);
    const words = formatShown(tick, axis.notation);
    const look = { sizePt: axisSizePt, color: 'faint', align: 'right' } as const;
    const grid = { ...horizontal(words, plot, y), stroke: { ink: ink('rule'), widthPt: 0.5 } } as const;
    return [...(tick === 0 ? [] : [grid]), setMiddle(words, plot.x - 8, y, look, language)];
  });
}

/** The line on which columns stand. */
export function baseline(scale: Scale, plot: Box): ChartMark {
  const y = position(0, scale, plot.y + plot.h, plot.y);
  return { ...horizontal('0', plot, y), stroke: { ink: ink('ink'), widthPt: 0.75 } };
}

function horizontal(name: string, plot: Box, y: number) {
  return { kind: 'line', name, x1: plot.x, y1: y, x2: plot.x + plot.w, y2: y } as const;
}
