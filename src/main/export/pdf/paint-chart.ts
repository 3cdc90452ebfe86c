import { type Ink, type InkStroke, inkHex, type Mark, type Palette } from '#shared/page';
import { drawRun, type PdfFile, type PdfPage } from './writer/index';

/** What painting a chart needs to know, on a slide and in a plan. */
interface ChartContext {
  readonly file: PdfFile;
  readonly page: PdfPage;
  readonly theme: { readonly colors: Palette };
}

/** Draws a chart's marks; the caller has opened the figure that they belong to. */
export function paintMarks(marks: readonly Mark[], context: ChartContext): void {
  for (const mark of marks) paintMark(mark, context);
}

function paintMark(mark: Mark, context: ChartContext): void {
  const { content } = context.page;
  switch (mark.kind) {
    case 'text':
      paintWords(mark, context);
      return;
    case 'rect':
      content.rectangle(mark, paintOf(mark.fill, mark.stroke ?? null, context));
      return;
    case 'circle': {
      const { x, y, r } = mark;
      content.ellipse({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }, paintOf(mark.fill, mark.stroke, context));
      return;
    }
    case 'line': {
      const stroke = strokeOf(mark.stroke, context);
      content.line({ x: mark.x1, y: mark.y1 }, { x: mark.x2, y: mark.y2 }, stroke);
      return;
    }
    case 'path':
      content.path(mark.commands, paintOf(mark.fill, mark.stroke, context));
  }
}

function paintWords({ lines, sizePt, color }: Extract<Mark, { kind: 'text' }>, context: ChartContext): void {
  const look = { sizePt, color: context.theme.colors[color], underline: false, strike: false };
  for (const { baselinePt, runs } of lines) {
    for (const run of runs) drawRun(context.file, context.page, { ...run, ...look, baselinePt });
  }
}

function paintOf(fill: Ink | null, stroke: InkStroke | null, context: ChartContext) {
  return {
    fill: fill && inkHex(fill, context.theme.colors),
    stroke: stroke && strokeOf(stroke, context),
  };
}

function strokeOf({ ink, widthPt, dashed }: InkStroke, { theme }: ChartContext) {
  return { color: inkHex(ink, theme.colors), widthPt, ...(dashed ? { dashed } : {}) };
}
