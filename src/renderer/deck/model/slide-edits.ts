import type { IdSource } from '#shared/base';
import { deckOutline, newSlide } from '#shared/deck';
import type { Patch, Project, Round, Slide, SlideKind } from '#shared/project';

type DeckOf = Pick<Project, 'deck' | 'round'>;
const path = ['deck', 'slides'] as const;

/** A slide that the round's deck may have, and whether this deck has it. */
export interface OfferedSlide {
  readonly kind: SlideKind;
  readonly appendix: boolean;
  readonly present: boolean;
}

/** The slides of the round's outline, the appendix last. */
export function offeredSlides({ deck, round }: DeckOf): readonly OfferedSlide[] {
  const present = new Set(deck.slides.map(({ kind }) => kind));
  return deckOutline(round).map(({ kind, appendix }) => ({ kind, appendix, present: present.has(kind) }));
}

/** Fills an empty deck with the core slides of its round. */
export function outlineSlides(round: Round, newId: IdSource): readonly Slide[] {
  return deckOutline(round)
    .filter(({ appendix }) => !appendix)
    .map(({ kind }) => newSlide(kind, round, newId));
}

/** Puts slides into the deck. */
export function insertSlidesPatch(at: number, slides: readonly Slide[]): Patch {
  return { op: 'splice', path, at, remove: 0, insert: slides };
}

/** Sets a property of a slide; nothing when the slide is gone or has that value. */
export function setSlidePatches<K extends 'layout' | 'notes'>(
  { deck }: DeckOf,
  id: string,
  key: K,
  value: Slide[K],
): Patch[] {
  const at = deck.slides.findIndex((slide) => slide.id === id);
  if (at < 0 || deck.slides[at]?.[key] === value) return [];
  return [{ op: 'set', path: [...path, at, key], value }];
}
