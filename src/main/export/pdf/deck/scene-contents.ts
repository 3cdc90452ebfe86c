import { type LaidParagraph, markParagraph, type ScenePage } from '#shared/page';
import type { FontFace } from '#shared/text';
import { markerFace } from './paint-text';

/** All paragraphs of a page: of its texts, its tables' cells and its charts. */
export function paragraphsOf(page: ScenePage): LaidParagraph[] {
  return page.elements.flatMap((element) => {
    if (element.kind === 'text') return element.paragraphs;
    if (element.kind === 'table') return element.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
    if (element.kind === 'chart')
      return element.marks.flatMap((mark) => (mark.kind === 'text' ? [markParagraph(mark)] : []));
    return [];
  });
}

/** The faces that pages are set in. */
export function facesOf(pages: readonly ScenePage[]): FontFace[] {
  const paragraphs = pages.flatMap(paragraphsOf);
  const runs = paragraphs.flatMap((paragraph) => paragraph.lines.flatMap((line) => line.runs));
  return [...new Set([...runs.map((run) => run.face), ...paragraphs.map(({ marker }) => markerFace(marker))])];
}
