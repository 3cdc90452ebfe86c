import type { BrokenLine, FontFace, TextLook, Typeface } from '#shared/text';
import { type Align, round } from './geometry';
import type { ColorRole } from './inks';

/** One look of text, as the author set it; not yet split by script. */
export interface TextStyle {
  readonly sizePt: number;
  readonly color: ColorRole;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly code: boolean;
  /** `sans` where nothing is said. */
  readonly typeface?: Exclude<Typeface, 'sans'>;
  /** Absolute URL, or empty. */
  readonly link: string;
}

/** Unbroken text of one style: what PPTX writes. */
export interface StyledRun {
  readonly text: string;
  readonly style: TextStyle;
}

/** A piece of a line in one face: what PDF and SVG draw. `xPt` from the left edge of the page, at the line's baseline. */
export interface PlacedRun {
  readonly text: string;
  readonly xPt: number;
  readonly widthPt: number;
  readonly face: FontFace;
}

/** A placed run that says its look itself; others leave it to the line that they stand on. */
export interface StyledPlacedRun extends PlacedRun {
  readonly style: TextStyle;
}

export interface PlacedLine<R extends PlacedRun = PlacedRun> {
  /** From the top of the page. */
  readonly baselinePt: number;
  readonly widthPt: number;
  /** As the breaking knew them (`BrokenLine`): what meeting marks save, and how much of the text the line takes. */
  readonly squeezedPt: number;
  readonly length: number;
  readonly runs: readonly R[];
}

export type LaidLine = PlacedLine<StyledPlacedRun>;

export interface LaidParagraph {
  readonly align: Align;
  readonly level: 0 | 1 | 2;
  /** The mark in front: `•`, `3.`; empty for none. Set in the upright Latin face at the paragraph's size, on the first
   * line's baseline, beginning at `xPt` from the left edge of the page. */
  readonly marker: {
    readonly kind: 'none' | 'bullet' | 'number';
    readonly text: string;
    /** Of numbers, which are decimal and end with a full stop: the one that their sequence begins with; 1 where nothing is said. */
    readonly start?: number;
    readonly xPt: number;
    readonly color: ColorRole;
    /** `sans` where nothing is said. */
    readonly typeface?: Exclude<Typeface, 'sans'>;
  };
  /** Left edge of the text, from the frame's left edge (in a table: from the cell's left edge plus its padding). */
  readonly indentPt: number;
  /** Left edge of the marker, likewise. */
  readonly markerIndentPt: number;
  /** Always 0 for the first paragraph of a frame. */
  readonly spaceBeforePt: number;
  /** Exact distance between baselines. The first baseline lies at top + line height - 0.2 x size (see docs/specs). */
  readonly lineHeightPt: number;
  readonly sizePt: number;
  readonly runs: readonly StyledRun[];
  readonly lines: readonly LaidLine[];
}

/** Exact distance of baselines, in half points: `factor` times the size of the type. */
export function lineHeight(sizePt: number, factor: number): number {
  return Math.round(sizePt * factor * 2) / 2;
}

/** The baseline of a line whose room ends at `bottomPt`, as office programs place it: a fifth of the size above. */
export function baselineAbove(bottomPt: number, sizePt: number): number {
  return bottomPt - 0.2 * sizePt;
}

/** The baseline of a line that stands in the middle of its room, from the top of that: about half a capital's height below the middle. */
export function baselineInMiddle(heightPt: number, sizePt: number): number {
  return heightPt / 2 + sizePt * 0.35;
}

/** A broken line where it comes to stand, in hundredths of a point. */
export function placedLine(line: BrokenLine<TextStyle>, leftPt: number, baselinePt: number): LaidLine {
  return {
    baselinePt: round(baselinePt),
    widthPt: round(line.widthPt),
    squeezedPt: line.squeezedPt,
    length: line.length,
    runs: line.runs.map((run) => ({ ...run, xPt: round(leftPt + run.xPt), widthPt: round(run.widthPt) })),
  };
}

/** The same to the last digit, of text whose look its mark or its line says for all of it. */
export function plainLine(line: BrokenLine<TextLook>, leftPt: number, baselinePt: number): PlacedLine {
  const runs = line.runs.map(({ text, xPt, widthPt, face }) => ({ text, xPt: leftPt + xPt, widthPt, face }));
  return { ...line, baselinePt, runs };
}

/** A line elsewhere. */
export function movedLine<R extends PlacedRun>(line: PlacedLine<R>, dx: number, dy: number): PlacedLine<R> {
  const runs = line.runs.map((run) => ({ ...run, xPt: run.xPt + dx }));
  return { ...line, baselinePt: line.baselinePt + dy, runs };
}

/** A line as large again as `scale` says, seen from the origin. */
export function scaledLine<R extends PlacedRun>(line: PlacedLine<R>, scale: number): PlacedLine<R> {
  return eachLength(line, (pt) => pt * scale);
}

/** A line whose places are hundredths of a point. */
export function roundedLine<R extends PlacedRun>(line: PlacedLine<R>): PlacedLine<R> {
  return eachLength(line, round);
}

function eachLength<R extends PlacedRun>(line: PlacedLine<R>, of: (pt: number) => number): PlacedLine<R> {
  const runs = line.runs.map((run) => ({ ...run, xPt: of(run.xPt), widthPt: of(run.widthPt) }));
  const { baselinePt, widthPt, squeezedPt, length } = line;
  return { baselinePt: of(baselinePt), widthPt: of(widthPt), squeezedPt: of(squeezedPt), length, runs };
}
