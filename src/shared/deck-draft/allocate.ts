import { deckOutline } from '#shared/deck';
import type { Project, SlideKind } from '#shared/project';
import { type Part, partsOf } from './material';
import { isAbout, type Source, sourcesOf } from './sources';

/** Which parts of the plan each slide of the round is made of, and what none of them takes. */
export interface Allocation {
  readonly bySlide: ReadonlyMap<SlideKind, readonly Part[]>;
  readonly rest: readonly Part[];
}

/**
 * Shares the plan out among the slides that the round asks for, whether the deck has them or not: so what one slide says does not hang on which
 * others are written already. Parts that are about a slide's subject by their headings go first, then what is left of its sections; the
 * appendix gets what the core leaves. A part goes to one slide.
 */
export function allocate({ plan, round }: Pick<Project, 'plan' | 'round'>): Allocation {
  const parts = plan.sections.filter(({ hidden }) => !hidden).flatMap(partsOf);
  const bySlide = new Map<SlideKind, readonly Part[]>();
  const taken = new Set<Part>();
  const take = (kind: SlideKind, isWanted: (source: Source) => boolean) => {
    if (bySlide.has(kind)) return;
    const found = sourcesOf(kind)
      .filter(isWanted)
      .map((source) => {
        const some = parts.filter((part) => !taken.has(part) && matches(part, source));
        // Headings that are about the same thing are no list of it: the first says it.
        return source.topic === undefined ? some : some.slice(0, 1);
      })
      .find((some) => some.length > 0);
    if (!found) return;
    bySlide.set(kind, found);
    for (const part of found) taken.add(part);
  };
  for (const isAppendix of [false, true]) {
    const kinds = deckOutline(round).flatMap(({ kind, appendix }) => (appendix === isAppendix ? [kind] : []));
    for (const kind of kinds) take(kind, ({ topic }) => topic !== undefined);
    for (const kind of kinds) take(kind, ({ topic }) => topic === undefined);
  }
  return { bySlide, rest: parts.filter((part) => !taken.has(part)) };
}

function matches(part: Part, { section, topic }: Source): boolean {
  return part.section.kind === section && (topic === undefined || isAbout(part.about, topic));
}
