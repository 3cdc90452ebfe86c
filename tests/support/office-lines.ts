import { type Frame, type LaidParagraph, markParagraph, type SceneElement, type ScenePage } from '#shared/page';
import type { Scene } from '#shared/scene';
import type { Glyph } from './pdf-glyphs';

/** A paragraph of the scene beside what another program made of it. */
export interface ParagraphReading {
  readonly page: number;
  /** Where its layout has room for the element; null where the layout says nothing of it. */
  readonly room: Frame | null;
  readonly element: SceneElement;
  readonly paragraph: LaidParagraph;
  /** The lines without white space. */
  readonly expected: readonly string[];
  /** The lines that the other program drew; null when the paragraph was not found on its page. */
  readonly drawn: readonly DrawnLine[] | null;
}

export interface DrawnLine {
  readonly text: string;
  readonly fromPt: number;
  readonly toPt: number;
  readonly baselinePt: number;
}

/**
 * Every paragraph of the visible pages as it was drawn: found by its words, where several are alike by its place. Text of which the scene
 * itself says that it has no room is left out: it lies over other text or beside the page.
 */
export function readParagraphs(scene: Scene, drawn: readonly (readonly Glyph[])[]): readonly ParagraphReading[] {
  const visible = scene.pages.filter((page) => !page.hidden);
  return visible.flatMap((page, index) => readPage(scene, page, index, drawn[index] ?? []));
}

/** The paragraphs of an element that PPTX writes as text: those of native charts are the other program's own. */
export function writtenParagraphs(element: SceneElement): readonly LaidParagraph[] {
  switch (element.kind) {
    case 'text':
      return element.paragraphs;
    case 'table':
      return element.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
    case 'chart':
      return element.marks.flatMap((mark) =>
        mark.kind === 'text' && (element.native === null || mark.beside) ? [markParagraph(mark)] : [],
      );
    default:
      return [];
  }
}

/** A line as its characters, without what is not drawn. */
export function bareText(text: string): string {
  return text.replaceAll(/[\s\u00ad\p{Cf}]/gu, '');
}

function readPage(scene: Scene, page: ScenePage, index: number, glyphs: readonly Glyph[]): ParagraphReading[] {
  const units = glyphs.flatMap((glyph) => Array.from(bareText(glyph.text).split(''), (unit) => ({ unit, glyph })));
  const all = units.map(({ unit }) => unit).join('');
  const taken = new Set<number>();
  const fitting = page.elements.filter((element) => !('overflows' in element && element.overflows));
  return fitting.flatMap((element) =>
    writtenParagraphs(element).flatMap((paragraph): ParagraphReading[] => {
      const expected = paragraph.lines.map((line) => bareText(line.runs.map((run) => run.text).join('')));
      const whole = expected.join('');
      if (whole === '') return [];
      const common = { page: index, room: roomOf(scene, page, element), element, paragraph, expected };
      const start = nearest(
        occurrences(all, whole, taken),
        paragraph,
        (at) => (units[at] as (typeof units)[number]).glyph,
      );
      if (start === null) return [{ ...common, drawn: null }];
      for (let at = start; at < start + whole.length; at += 1) taken.add(at);
      const drawn = linesOf(units.slice(start, start + whole.length));
      return [{ ...common, drawn }];
    }),
  );
}

function roomOf({ layouts }: Scene, page: ScenePage, { placeholder }: SceneElement): Frame | null {
  if (!placeholder || placeholder.role === 'decoration') return null;
  const places = layouts.find(({ layout }) => layout === page.layout)?.placeholders ?? [];
  return places.find((place) => place.placeholder.slot === placeholder.slot)?.frame ?? null;
}

function occurrences(all: string, text: string, taken: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) if (!taken.has(at)) found.push(at);
  return found;
}

function nearest(places: readonly number[], paragraph: LaidParagraph, glyphAt: (at: number) => Glyph): number | null {
  const first = paragraph.lines.find((line) => line.runs.length > 0);
  const distance = (at: number) => {
    const { xPt, baselinePt } = glyphAt(at);
    return Math.abs(xPt - (first?.runs[0]?.xPt ?? 0)) + Math.abs(baselinePt - (first?.baselinePt ?? 0));
  };
  return places.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function linesOf(units: readonly { readonly unit: string; readonly glyph: Glyph }[]): DrawnLine[] {
  const lines: { text: string; fromPt: number; toPt: number; baselinePt: number }[] = [];
  for (const { unit, glyph } of units) {
    const last = lines.at(-1);
    if (last && Math.abs(last.baselinePt - glyph.baselinePt) < 1) {
      last.text += unit;
      last.toPt = Math.max(last.toPt, glyph.endPt);
    } else lines.push({ text: unit, fromPt: glyph.xPt, toPt: glyph.endPt, baselinePt: glyph.baselinePt });
  }
  return lines;
}
