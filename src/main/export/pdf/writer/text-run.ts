import { type FontFace, hasGlyph } from '#shared/text';
import type { EmbeddedFont } from './embedded-fonts';
import type { Hex, PageContent } from './page-content';
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
  const first = run.text.codePointAt(0) ?? 0x20;
  const symbols = hasGlyph(first) ? null : file.fonts.symbolFont(first);
  if (symbols !== null) drawSymbol(content, run, symbols);
  else {
    const { text, xPt, baselinePt, sizePt, color, spacingPt = 0 } = run;
    content.text({ text, xPt, baselinePt, sizePt, color, spacingPt, font: file.fonts.use(run.face) });
  }
  if (!run.underline && !run.strike) return;
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

/** A character that was measured without a font stands in the middle of the room it was given, never wider. */
function drawSymbol(content: PageContent, run: TextRun, font: EmbeddedFont): void {
  const advanceEm = font.advanceEm(run.text.codePointAt(0) as number);
  const sizePt = Math.min(run.sizePt, run.widthPt / Math.max(advanceEm, 0.01));
  const xPt = run.xPt + (run.widthPt - advanceEm * sizePt) / 2;
  content.text({ ...run, font, sizePt, xPt, spacingPt: 0, isCluster: true });
}
