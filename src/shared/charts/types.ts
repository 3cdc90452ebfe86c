import type { Currency, Language } from '#shared/base';
import type { ChartType, ChartUnit } from '#shared/project';
import type { FontFace, Typeface } from '#shared/text';

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
  /** What the ends of a positioning map's axes mean. */
  readonly ends: { readonly left: string; readonly right: string; readonly bottom: string; readonly top: string };
}

/** Words that a chart may need; they come from the document's language. */
export interface ChartWords {
  readonly noData: string;
  readonly total: string;
}

export interface ChartStyle {
  readonly language: Language;
  readonly words: ChartWords;
  /** What labels are set in; `sans` where nothing is said. */
  readonly typeface?: Typeface;
}

/** A rectangle in points; y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type ChartRole =
  | 'ink'
  | 'muted'
  | 'faint'
  | 'paper'
  | 'panel'
  | 'accent'
  | 'onAccent'
  | 'rule'
  | 'positive'
  | 'negative';

/** A colour of the theme, moved towards the paper by a part: 0 is the colour itself. */
export interface ChartInk {
  readonly role: ChartRole;
  readonly fade: number;
}

export interface ChartStroke {
  readonly ink: ChartInk;
  readonly widthPt: number;
}

/** Absolute commands; arcs are given as curves already. */
export type PathCommand =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export interface RectMark extends Box {
  readonly kind: 'rect';
  /** What it shows, for people who read lists of shapes. */
  readonly name: string;
  readonly fill: ChartInk;
  /** As on texts: beside the chart that office programs draw. */
  readonly beside?: true;
}

export interface PathMark {
  readonly kind: 'path';
  readonly name: string;
  readonly commands: readonly PathCommand[];
  readonly fill: ChartInk | null;
  readonly stroke: ChartStroke | null;
}

export interface LineMark {
  readonly kind: 'line';
  readonly name: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: ChartStroke;
}

export interface CircleMark {
  readonly kind: 'circle';
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: ChartInk | null;
  readonly stroke: ChartStroke | null;
}

/** Text, measured and broken. The frame holds it exactly. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly frame: Box;
  readonly align: 'left' | 'center' | 'right';
  readonly sizePt: number;
  readonly lineHeightPt: number;
  readonly bold: boolean;
  /** `sans` where nothing is said. */
  readonly typeface?: Exclude<Typeface, 'sans'>;
  readonly color: ChartRole;
  readonly lines: readonly {
    readonly baselinePt: number;
    readonly widthPt: number;
    readonly runs: readonly {
      readonly text: string;
      readonly xPt: number;
      readonly widthPt: number;
      readonly face: FontFace;
    }[];
  }[];
  /** Stands on the chart rather than in it: office programs have nothing of their own for it. */
  readonly beside: boolean;
}

export type ChartMark = RectMark | PathMark | LineMark | CircleMark | TextMark;

/** A chart with its places. Painters draw `marks`; those that have charts of their own may take `native` instead. */
export interface LaidChart {
  readonly marks: readonly ChartMark[];
  readonly native: NativeChart | null;
  /** Nothing to show: the marks say so. */
  readonly isEmpty: boolean;
  /** Labels had no room and were left out. */
  readonly crowded: boolean;
}

/** How one series of an office program's chart looks. Values are in the chart's display unit. */
export interface NativeSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Null: drawn invisibly, to carry what stands on it or its labels. */
  readonly ink: ChartInk | null;
  /** Points that differ from their series. */
  readonly points: readonly { readonly index: number; readonly ink: ChartInk }[];
  readonly labels: readonly NativeLabel[];
  /** Drawn as a line over columns, which is how labels get above a stack. */
  readonly asLine: boolean;
  readonly inKey: boolean;
  /** Its values are the sums of the series before it, so that a workbook can keep them so. */
  readonly isSum: boolean;
}

export interface NativeLabel {
  readonly index: number;
  readonly position: 'above' | 'below' | 'right' | 'middle';
  readonly color: ChartRole;
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
  readonly shape: 'columns' | 'stacked-columns' | 'lines' | 'stacked-areas' | 'ring';
  /** The rectangle between the axes. */
  readonly plot: Box;
  readonly scale: Scale;
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** Spreadsheet format of values and of the axis. */
  readonly formatCode: string;
  readonly axisFormatCode: string;
  /** Behind a series' name in the workbook: `$M`; empty when values are plain. */
  readonly unitLabel: string;
  /** Part of a column's width that lies between two groups, in per cent. */
  readonly gapPercent: number;
  readonly hasAxis: boolean;
  readonly categorySizePt: number;
  /** Every how many categories one is named. */
  readonly categoryStep: number;
  /** Where the names of several series stand; null where none are needed. */
  readonly key: Box | null;
}

/** The values at the edges of a plot, and where its grid lines are. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A month as a number: months since the year 0. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}
