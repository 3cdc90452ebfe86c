import type { FontFace } from '#shared/text';
import type { Hex } from './page-content';
import type { PdfFile, PdfPage } from './pdf-file';

/** A run of text with its place on the page and its lines above, below and through it. */
export interface TextRun {
  readonly text: string;
  readonly xPt: number;
  readonly baselinePt: number;
  readonly widthPt: number;
  readonly face: FontFace;
  readonly sizePt: number;
  readonly color: Hex;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly spacingPt?: number;
}

/** Draws a run. Underlines lie below the letters' feet and are as thick as a thin stroke of the type. */
export function drawRun(file: PdfFile, page: PdfPage, run: TextRun): void {
  const { content } = page;
  const font = file.fonts.use(run.face);
  content.text({ ...run, font });
  const bar = (fromBaseline: number) =>
    content.rectangle(
      {
        x: run.xPt,
        y: run.baselinePt + fromBaseline * run.sizePt,
        w: run.widthPt,
        h: Math.max(0.4, run.sizePt * 0.055),
      },
      { fill: run.color },
    );
  if (run.underline) bar(0.12);
  if (run.strike) bar(-0.3);
}
