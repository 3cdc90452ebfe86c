import { type FontFace, faceOf } from '#shared/text';
import type { Frame } from './geometry';
import type { ColorRole } from './inks';
import type { LaidParagraph, PlacedRun, StyledPlacedRun } from './line-text';

/** A run as a painter draws it, in the colour that its format writes. */
export interface DrawnRun extends PlacedRun {
  readonly baselinePt: number;
  readonly sizePt: number;
  readonly color: string;
  readonly underline: boolean;
  readonly strike: boolean;
}

/** How a painter's format writes a colour of the theme. */
export type ColorOf = (role: ColorRole) => string;

export function drawnRun(run: StyledPlacedRun, baselinePt: number, colorOf: ColorOf): DrawnRun {
  const { text, xPt, widthPt, face } = run;
  const { sizePt, color, underline, strike } = run.style;
  return { text, xPt, widthPt, face, baselinePt, sizePt, color: colorOf(color), underline, strike };
}

/** Marks in front of paragraphs are upright and not bold, whatever follows them. */
export function markerFace(marker: LaidParagraph['marker']): FontFace {
  return faceOf('latin', { ...marker, bold: false, italic: false });
}

/** The mark in front of a paragraph; null where it has none. */
export function drawnMarker({ marker, sizePt, lines }: LaidParagraph, colorOf: ColorOf): DrawnRun | null {
  const [first] = lines;
  if (marker.kind === 'none' || !first) return null;
  const { text, xPt, color } = marker;
  const plain = { widthPt: 0, underline: false, strike: false };
  const face = markerFace(marker);
  return { text, xPt, face, baselinePt: first.baselinePt, sizePt, color: colorOf(color), ...plain };
}

/** The lines below a run's letters and through them, as thick as a thin stroke of the type. */
export function runBars({ xPt, widthPt, baselinePt, sizePt, underline, strike }: DrawnRun): readonly Frame[] {
  const h = Math.max(0.4, sizePt * 0.055);
  const bar = (fromBaseline: number): Frame => ({ x: xPt, y: baselinePt + fromBaseline * sizePt, w: widthPt, h });
  return [...(underline ? [bar(0.12)] : []), ...(strike ? [bar(-0.3)] : [])];
}

/** A character that was measured without a font stands in the middle of the room it was given, never wider. */
export function symbolPlace(run: DrawnRun, advanceEm: number): { readonly xPt: number; readonly sizePt: number } {
  const sizePt = Math.min(run.sizePt, run.widthPt / Math.max(advanceEm, 0.01));
  return { xPt: run.xPt + (run.widthPt - advanceEm * sizePt) / 2, sizePt };
}
