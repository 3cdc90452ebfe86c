import type { AnyLanguage } from '#shared/base';
import type { Frame } from '#shared/page';
import type { ChartData, ChartWords, LaidChart } from './types';
import type { Typesetter } from './typesetter';

/** What the geometry of a chart needs besides data and room: the words of its document, and what sets its labels. */
export interface ChartSetting {
  readonly language: AnyLanguage;
  readonly words: ChartWords;
  readonly type: Typesetter;
}

/** The geometry of one kind of chart: clean data in a frame. */
export type ChartLayout = (data: ChartData, frame: Frame, setting: ChartSetting) => LaidChart;

/** A chart of which nothing had to be left out. */
export function laid(marks: LaidChart['marks'], native: LaidChart['native'] = null): LaidChart {
  return { marks, native, isEmpty: false, crowded: false };
}
