import { type DrawnRun, runBars, symbolPlace } from '#shared/page';
import { hasGlyph } from '#shared/text';
import type { EmbeddedFont } from './embedded-fonts';
import type { PageContent } from './page-content';
import type { PdfFile, PdfPage } from './pdf-file';

/** A run with the colour as `RRGGBB`; `spacingPt` is added after every character. */
export type TextRun = DrawnRun & { readonly spacingPt?: number };

/** Draws a run with the lines below and through it. */
export function drawRun(file: PdfFile, page: PdfPage, run: TextRun): void {
  const { content } = page;
  const first = run.text.codePointAt(0) ?? 0x20;
  const symbols = hasGlyph(first) ? null : file.fonts.symbolFont(first);
  if (symbols !== null) drawSymbol(content, run, symbols);
  else {
    const { text, xPt, baselinePt, sizePt, color, spacingPt = 0 } = run;
    content.text({ text, xPt, baselinePt, sizePt, color, spacingPt, font: file.fonts.use(run.face) });
  }
  for (const bar of runBars(run)) content.rectangle(bar, { fill: run.color });
}

function drawSymbol(content: PageContent, run: TextRun, font: EmbeddedFont): void {
  const place = symbolPlace(run, font.advanceEm(run.text.codePointAt(0) as number));
  content.text({ ...run, ...place, font, spacingPt: 0, isCluster: true });
}
