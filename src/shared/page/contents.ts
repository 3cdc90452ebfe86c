import type { FontFace } from '#shared/text';
import { markerFace } from './drawn-runs';
import type { ImageElement, SceneElement, ScenePage } from './elements';
import type { LaidParagraph, PlacedRun } from './line-text';
import { type Mark, markParagraph } from './marks';
import { isFurniture } from './roles';

/** All text of an element, as it is set. */
export function paragraphsOf(element: SceneElement): readonly LaidParagraph[] {
  switch (element.kind) {
    case 'text':
      return element.paragraphs;
    case 'table':
      return element.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
    case 'chart':
      return element.marks.flatMap((mark) => (mark.kind === 'text' ? [markParagraph(mark)] : []));
    default:
      return [];
  }
}

/** Whether nothing of an author's stands on a page: no more than what its theme draws, its number and its company. */
export function isEmptyPage({ elements }: Pick<ScenePage, 'elements'>): boolean {
  return !elements.some(isContent);
}

/** Whether an element is an author's: no furniture, no decoration, no empty place. */
function isContent(element: SceneElement): boolean {
  if (isFurniture(element)) return false;
  return element.kind === 'text' ? paragraphsOf(element).some(({ runs }) => runs.length > 0) : element.kind !== 'line';
}

/** All text of pages, one after the other. */
export function textOfPages(pages: readonly ScenePage[]): string {
  return textOf(paragraphsOn(pages));
}

/** What paragraphs say, one after the other. */
export function textOf(paragraphs: readonly Pick<LaidParagraph, 'runs'>[]): string {
  return paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
}

/** The addresses that paragraphs lead to, each once. */
export function linksOf(paragraphs: readonly Pick<LaidParagraph, 'runs'>[]): readonly string[] {
  const links = paragraphs.flatMap(({ runs }) => runs.map(({ style }) => style.link));
  return [...new Set(links)].filter((link) => link !== '');
}

/** The faces that pages are set in, each once: those of text, then those of the marks in front of it. */
export function facesOf(pages: readonly ScenePage[]): readonly FontFace[] {
  const marked = paragraphsOn(pages).filter(({ marker, lines }) => marker.kind !== 'none' && lines.length > 0);
  return [...new Set([...textFaces(pages), ...marked.map(({ marker }) => markerFace(marker))])];
}

/** The faces that the text of pages is set in, each once, in the order in which they are met. */
export function textFaces(pages: readonly ScenePage[]): readonly FontFace[] {
  const lines = paragraphsOn(pages).flatMap((paragraph) => paragraph.lines);
  return [...new Set(lines.flatMap(({ runs }) => runs.map(({ face }) => face)))];
}

export function imagesOf({ elements }: ScenePage): readonly ImageElement[] {
  return elements.filter((element) => element.kind === 'image');
}

/** The words of a chart, as its painters draw them. */
export function runsOfMarks(marks: readonly Mark[]): readonly PlacedRun[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines.flatMap(({ runs }) => runs) : []));
}

/** All text of pages, paragraph by paragraph. */
export function paragraphsOn(pages: readonly ScenePage[]): readonly LaidParagraph[] {
  return pages.flatMap(({ elements }) => elements.flatMap(paragraphsOf));
}
