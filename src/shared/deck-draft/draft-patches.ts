import { placeFor } from '#shared/deck';
import type { Patch, Project, Slide } from '#shared/project';
import type { DeckDraft } from './draft-deck';
import { sourcesOf } from './sources';

/** The keys of the slides that belong to the round's deck, by which a draft is taken as it is. */
export function expectedKeys({ slides }: DeckDraft): ReadonlySet<string> {
  return new Set(slides.flatMap(({ key, isExpected }) => (isExpected ? [key] : [])));
}

/**
 * Brings slides of a draft into the deck it was made for, those whose keys are chosen: blank ones are filled where they stand, others come behind
 * their place in the outline, those of the author's sections behind the slide of the section before.
 */
export function draftPatches(project: Project, draft: DeckDraft, chosen: ReadonlySet<string>): readonly Patch[] {
  const path = ['deck', 'slides'];
  const slides = [...project.deck.slides];
  const wanted = draft.slides.filter(({ key }) => chosen.has(key));
  const fills = wanted
    .filter(({ act }) => act === 'fill')
    .map(({ key, slide }): Patch => {
      const at = slides.findIndex(({ id }) => id === key);
      slides[at] = slide;
      return { op: 'set', path: [...path, at], value: slide };
    });
  const adds = wanted
    .filter(({ act }) => act === 'add')
    .map(({ slide }): Patch => {
      const at = placeFor({ deck: { slides }, round: project.round }, slide.kind, before(project, slides, slide));
      slides.splice(at, 0, slide);
      return { op: 'splice', path, at, remove: 0, insert: [slide] };
    });
  return [...fills, ...adds];
}

/** The last slide about a section that stands before a slide's own in the plan; null where there is none. */
function before({ plan }: Project, slides: readonly Slide[], slide: Slide): string | null {
  const rankOf = ({ draftedFrom, kind }: Slide) => {
    const ranks = (draftedFrom ?? []).map((id) => plan.sections.findIndex((section) => section.id === id));
    const kinds = sourcesOf(kind)
      .slice(0, 1)
      .map((source) => plan.sections.findIndex((one) => one.kind === source.section));
    return Math.max(-1, ...(ranks.length > 0 ? ranks : kinds));
  };
  const own = rankOf(slide);
  const ranked = slides
    .map((one) => ({ id: one.id, rank: rankOf(one) }))
    .filter(({ rank }) => rank >= 0 && rank <= own);
  const highest = Math.max(-1, ...ranked.map(({ rank }) => rank));
  return ranked.findLast(({ rank }) => rank === highest)?.id ?? null;
}
