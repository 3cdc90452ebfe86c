import type { LaidParagraph, ScenePage } from '#shared/scene';
import { type FontFace, splitByFace } from '#shared/text';

/** All paragraphs of a page: of its texts and of its tables' cells. */
export function paragraphsOf(page: ScenePage): LaidParagraph[] {
  return page.elements.flatMap((element) => {
    if (element.kind === 'text') return element.paragraphs;
    if (element.kind === 'table') return element.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
    return [];
  });
}

/** The faces that pages are set in. */
export function facesOf(pages: readonly ScenePage[]): FontFace[] {
  const style = { sizePt: 1, bold: false, italic: false, code: false };
  return pages
    .flatMap(paragraphsOf)
    .flatMap((paragraph) => [
      ...paragraph.lines.flatMap((line) => line.runs.map((run) => run.face)),
      ...splitByFace([{ text: paragraph.marker.text, style }]).map((part) => part.face),
    ]);
}
