import { drawnMarker, drawnRun, type LaidParagraph, type SceneTheme } from '#shared/page';
import type { SvgBackend } from './svg-backend';
import type { SvgNode } from './svg-node';

/** Paragraphs as drawn: each run where the scene put it. */
export function paintParagraphs(
  paragraphs: readonly LaidParagraph[],
  theme: SceneTheme,
  backend: SvgBackend,
): readonly SvgNode[] {
  return paragraphs.flatMap((paragraph) => {
    const marker = drawnMarker(paragraph, (role) => `#${theme.colors[role]}`);
    const runs = paragraph.lines.flatMap((line) =>
      line.runs.map((run) => drawnRun(run, line.baselinePt, (role) => `#${theme.colors[role]}`)),
    );
    return [...(marker ? [marker] : []), ...runs].flatMap(backend.run);
  });
}
