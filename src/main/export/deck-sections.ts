import type { ScenePage } from '#shared/page';
import type { Scene } from '#shared/scene';

/** Slides that belong together: from a section break up to the next. */
export interface DeckSection {
  /** The break; null for what comes before the first one. */
  readonly opening: ScenePage | null;
  /** Indexes among the scene's pages, hidden ones counted; the break's own is the first. */
  readonly pages: readonly number[];
}

/** Whether a slide opens a section. */
export function isSectionBreak(page: ScenePage): boolean {
  return page.layout === 'section';
}

/** The sections of a deck in order, together all of its slides; none for a deck without section breaks. */
export function deckSections({ pages }: Pick<Scene, 'pages'>): readonly DeckSection[] {
  if (!pages.some(isSectionBreak)) return [];
  const sections: { opening: ScenePage | null; pages: number[] }[] = [];
  for (const [index, page] of pages.entries()) {
    if (isSectionBreak(page) || sections.length === 0) {
      sections.push({ opening: isSectionBreak(page) ? page : null, pages: [] });
    }
    sections.at(-1)?.pages.push(index);
  }
  return sections;
}
