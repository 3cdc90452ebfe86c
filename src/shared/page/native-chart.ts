import type { Frame } from './geometry';
import type { ColorRole, Ink } from './inks';

/** How one series of an office program's chart looks. Values are in the chart's display unit. */
export interface NativeSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Null: drawn invisibly, to carry what stands on it or its labels. */
  readonly ink: Ink | null;
  /** Points that differ from their series. */
  readonly points: readonly { readonly index: number; readonly ink: Ink }[];
  readonly labels: readonly NativeLabel[];
  /** Drawn as a line over columns, which is how labels get above a stack. */
  readonly asLine: boolean;
  readonly inKey: boolean;
  /** Its values are the sums of the series before it, so that a workbook can keep them so. */
  readonly isSum: boolean;
  /** Spreadsheet format of its values where it is not the chart's. */
  readonly formatCode: string | null;
}

export interface NativeLabel {
  readonly index: number;
  readonly position: 'above' | 'below' | 'right' | 'left' | 'middle';
  readonly color: ColorRole;
  readonly bold: boolean;
  readonly sizePt: number;
  /** Words instead of the value; null: the value. */
  readonly text: string | null;
  readonly withName: boolean;
  /** How far it stands below its usual place, where it had to make room. */
  readonly shiftPt: number;
}

/** A chart that office programs can draw and edit themselves. */
export interface NativeChart {
  /**
   * Of `points`, the first series is their places on the lower axis, the second their heights with labels and looks, a third their sizes.
   */
  readonly shape: 'columns' | 'stacked-columns' | 'bars' | 'lines' | 'stacked-areas' | 'ring' | 'points';
  /** The rectangle between the axes. */
  readonly plot: Frame;
  readonly scale: Scale;
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** Spreadsheet format of values and of the axis. */
  readonly formatCode: string;
  readonly axisFormatCode: string;
  readonly axisSizePt: number;
  /** Behind a series' name in the workbook: `$M`; empty when values are plain. */
  readonly unitLabel: string;
  /** Part of a column's width that lies between two groups, in per cent. */
  readonly gapPercent: number;
  readonly hasAxis: boolean;
  readonly categorySizePt: number;
  /** Every how many categories one is named. */
  readonly categoryStep: number;
  /** Where the names of several series stand; null where none are needed. */
  readonly key: Frame | null;
  readonly keySizePt: number;
  /** Areas in the brand's colour have an outline in the accent. */
  readonly outlined?: true;
  /** The lower axis of points; null where it holds categories. */
  readonly xAxis: { readonly scale: Scale; readonly formatCode: string } | null;
  /** Above the chart, and what its axes are called; null for nothing. */
  readonly title: NativeTitle | null;
  readonly xTitle: NativeTitle | null;
  readonly yTitle: NativeTitle | null;
}

/** Words of a chart that stand at a place of their own. */
export interface NativeTitle {
  readonly text: string;
  readonly frame: Frame;
  readonly sizePt: number;
  readonly color: ColorRole;
  readonly bold: boolean;
}

/** The values at the edges of a plot, and where its grid lines are. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}
