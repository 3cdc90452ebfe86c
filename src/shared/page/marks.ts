import type { Typeface } from '#shared/text';
import type { Align, Frame, PathCommand } from './geometry';
import type { ColorRole, Ink, InkStroke } from './inks';
import { type LaidParagraph, movedLine, type PlacedLine, type TextStyle } from './line-text';

export interface RectMark extends Frame {
  readonly kind: 'rect';
  /** What it shows, for people who read lists of shapes. */
  readonly name: string;
  readonly fill: Ink;
  readonly stroke?: InkStroke;
  /** As on texts: beside the chart that office programs draw. */
  readonly beside?: true;
}

export interface PathMark {
  readonly kind: 'path';
  readonly name: string;
  readonly commands: readonly PathCommand[];
  readonly fill: Ink | null;
  readonly stroke: InkStroke | null;
}

export interface LineMark {
  readonly kind: 'line';
  readonly name: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: InkStroke;
}

export interface CircleMark {
  readonly kind: 'circle';
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: Ink | null;
  readonly stroke: InkStroke | null;
}

/** Text, measured and broken. The frame holds it exactly. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly frame: Frame;
  readonly align: Align;
  readonly sizePt: number;
  readonly lineHeightPt: number;
  readonly bold: boolean;
  /** `sans` where nothing is said. */
  readonly typeface?: Exclude<Typeface, 'sans'>;
  readonly color: ColorRole;
  readonly lines: readonly PlacedLine[];
  /** Stands on the chart rather than in it: office programs have nothing of their own for it. */
  readonly beside: boolean;
}

/** What charts are drawn with. */
export type Mark = RectMark | PathMark | LineMark | CircleMark | TextMark;

/** The same text elsewhere. */
export function movedText(mark: TextMark, dx: number, dy: number): TextMark {
  const { frame, lines } = mark;
  return {
    ...mark,
    frame: { ...frame, x: frame.x + dx, y: frame.y + dy },
    lines: lines.map((line) => movedLine(line, dx, dy)),
  };
}

/** A text of a chart as a paragraph, so that painters draw it with what they draw all text with. */
export function markParagraph(mark: TextMark): LaidParagraph {
  const { text, align, sizePt, lineHeightPt, bold, typeface, color, lines } = mark;
  const style: TextStyle = {
    sizePt,
    color,
    bold,
    italic: false,
    underline: false,
    strike: false,
    code: false,
    ...(typeface ? { typeface } : {}),
    link: '',
  };
  return {
    align,
    level: 0,
    marker: { kind: 'none', text: '', xPt: mark.frame.x, color: 'muted' },
    indentPt: 0,
    markerIndentPt: 0,
    spaceBeforePt: 0,
    lineHeightPt,
    sizePt,
    runs: [{ text, style }],
    lines: lines.map((line) => ({ ...line, runs: line.runs.map((run) => ({ ...run, style })) })),
  };
}
