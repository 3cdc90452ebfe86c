import type { AnyLanguage } from '#shared/base';
import type { Frame } from '#shared/page';
import type { ChartData, ChartWords, LaidChart } from './types';
import type { Typesetter } from './typesetter';

/** What the geometry of a chart needs besides data and room: the words of its document, and what sets its labels. */
export interface ChartSetting {
  readonly language: AnyLanguage;
  readonly words: ChartWords;
  readonly type: Typesetter;
  /** What labels are set in where nothing makes them smaller: they grow with the frame. */
  readonly largestPt: number;
}

/** Smaller labels can't be read from the back of a room. */
export const leastPt = 12;

/** From 14 points in half a slide to 18 in a whole one. */
export function largestLabelPt({ w, h }: Frame): number {
  return Math.min(Math.max(Math.round(Math.min(h / 20, w / 36)), 14), 18);
}

/** Sizes to try, the largest first. */
export function sizesFrom(fromPt: number): readonly number[] {
  return Array.from({ length: Math.max(Math.floor(fromPt) - leastPt, 0) + 1 }, (_, at) =>
    Math.max(fromPt - at, leastPt),
  );
}

/** The geometry of one kind of chart: clean data in a frame. */
export type ChartLayout = (data: ChartData, frame: Frame, setting: ChartSetting) => LaidChart;

/** A chart with its marks; `crowded` where something had to be left out. */
export function laid(
  marks: LaidChart['marks'],
  native: LaidChart['native'] = null,
  crowded: LaidChart['crowded'] = false,
): LaidChart {
  return { marks, native, isEmpty: false, crowded };
}
