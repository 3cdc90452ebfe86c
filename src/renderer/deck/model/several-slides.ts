import type { IdSource } from '#shared/base';
import type { Patch, Project, Slide } from '#shared/project';
import { duplicateSlide } from './duplicate-slide';

type DeckOf = Pick<Project, 'deck'>;
const path = ['deck', 'slides'] as const;

/** Slides of the deck by their ids, in the deck's order. */
export function slidesOf({ deck }: DeckOf, ids: readonly string[]): readonly Slide[] {
  const wanted = new Set(ids);
  return deck.slides.filter(({ id }) => wanted.has(id));
}

/** The ids of slides from one to another, both among them, in the deck's order. */
export function idsBetween({ deck }: DeckOf, one: string, other: string): readonly string[] {
  const ids = deck.slides.map(({ id }) => id);
  const [from, to] = [ids.indexOf(one), ids.indexOf(other)].sort((a, b) => a - b);
  return from === undefined || to === undefined || from < 0 ? [other] : ids.slice(from, to + 1);
}

/** Brings slides together at the place of another, as one that is dragged there: behind it when they come from before it. Nothing when nothing moves. */
export function dropSlidesPatches({ deck }: DeckOf, ids: readonly string[], over: string): Patch[] {
  const { slides } = deck;
  const moved = slidesOf({ deck }, ids);
  const first = moved[0];
  if (!first || ids.includes(over)) return [];
  const rest = slides.filter((slide) => !moved.includes(slide));
  const target = rest.findIndex(({ id }) => id === over);
  if (target < 0) return [];
  const isDownwards = slides.indexOf(first) < slides.findIndex(({ id }) => id === over);
  return reorderPatches(slides, rest.toSpliced(target + (isDownwards ? 1 : 0), 0, ...moved));
}

/** Moves slides together up or down by a place. Nothing where they stand at that end. */
export function shiftSlidesPatches({ deck }: DeckOf, ids: readonly string[], step: 1 | -1): Patch[] {
  const { slides } = deck;
  const moved = slidesOf({ deck }, ids);
  const edge = step < 0 ? moved[0] : moved.at(-1);
  const over = edge && slides[slides.indexOf(edge) + step];
  if (!over) return [];
  const rest = slides.filter((slide) => !moved.includes(slide));
  return reorderPatches(slides, rest.toSpliced(rest.indexOf(over) + (step > 0 ? 1 : 0), 0, ...moved));
}

/** One change of the stretch in which two orders of the same slides differ. */
function reorderPatches(old: readonly Slide[], next: readonly Slide[]): Patch[] {
  const at = old.findIndex((slide, place) => slide !== next[place]);
  if (at < 0) return [];
  const end = old.findLastIndex((slide, place) => slide !== next[place]) + 1;
  return [{ op: 'splice', path, at, remove: end - at, insert: next.slice(at, end) }];
}

/** Deletes slides, the last first: each patch finds its place as it was. */
export function removeSlidesPatches({ deck }: DeckOf, ids: readonly string[]): Patch[] {
  return slidesOf({ deck }, ids)
    .map((slide) => deck.slides.indexOf(slide))
    .toReversed()
    .map((at) => ({ op: 'splice', path, at, remove: 1, insert: [] }));
}

/** Hides slides, or shows them when all of them are hidden. */
export function toggleHiddenPatches({ deck }: DeckOf, ids: readonly string[]): Patch[] {
  const slides = slidesOf({ deck }, ids);
  const hidden = !slides.every((slide) => slide.hidden);
  return slides
    .filter((slide) => slide.hidden !== hidden)
    .map((slide) => ({ op: 'set', path: [...path, deck.slides.indexOf(slide), 'hidden'], value: hidden }));
}

/** Copies of slides, and the place behind the last of them. */
export function copiesOf({ deck }: DeckOf, ids: readonly string[], newId: IdSource): { at: number; slides: Slide[] } {
  const slides = slidesOf({ deck }, ids);
  const last = slides.at(-1);
  const at = last ? deck.slides.indexOf(last) + 1 : deck.slides.length;
  return { at, slides: slides.map((slide) => duplicateSlide(slide, newId)) };
}
