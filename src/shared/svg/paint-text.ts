import type { LaidParagraph, SceneTheme, StyledPlacedRun } from '#shared/page';
import { faceOf } from '#shared/text';
import type { Brush, DrawnRun } from './brush';
import type { SvgNode } from './svg-node';

/** Paragraphs as drawn: each run where the scene put it. */
export function paintParagraphs(
  paragraphs: readonly LaidParagraph[],
  theme: SceneTheme,
  brush: Brush,
): readonly SvgNode[] {
  return paragraphs.flatMap((paragraph) => {
    const runs = paragraph.lines.flatMap((line) =>
      line.runs.flatMap((run) => brush.run(drawnRun(run, line.baselinePt, theme))),
    );
    const first = paragraph.lines[0];
    return paragraph.marker.kind === 'none' || !first
      ? runs
      : [...brush.run(drawnMarker(paragraph, first.baselinePt, theme)), ...runs];
  });
}

function drawnMarker({ marker, sizePt }: LaidParagraph, baselinePt: number, theme: SceneTheme): DrawnRun {
  const { text, xPt, color, ...type } = marker;
  // Marks in front of paragraphs are upright and not bold, whatever follows them.
  const face = faceOf('latin', { ...type, bold: false, italic: false });
  const plain = { underline: false, strike: false, widthPt: 0 };
  return { text, xPt, baselinePt, sizePt, face, fill: `#${theme.colors[color]}`, ...plain };
}

function drawnRun(
  { text, xPt, widthPt, face, style }: StyledPlacedRun,
  baselinePt: number,
  theme: SceneTheme,
): DrawnRun {
  const { sizePt, underline, strike } = style;
  const fill = `#${theme.colors[style.color]}`;
  return { text, xPt, widthPt, baselinePt, sizePt, face, fill, underline, strike };
}
