import { drawnMarker, drawnRun, type LaidParagraph, type SceneTheme } from '#shared/page';
import type { Brush } from './brush';
import type { SvgNode } from './svg-node';

/** Paragraphs as drawn: each run where the scene put it. */
export function paintParagraphs(
  paragraphs: readonly LaidParagraph[],
  theme: SceneTheme,
  brush: Brush,
): readonly SvgNode[] {
  return paragraphs.flatMap((paragraph) => {
    const marker = drawnMarker(paragraph, (role) => `#${theme.colors[role]}`);
    const runs = paragraph.lines.flatMap((line) =>
      line.runs.map((run) => drawnRun(run, line.baselinePt, (role) => `#${theme.colors[role]}`)),
    );
    return [...(marker ? [marker] : []), ...runs].flatMap(brush.run);
  });
}
