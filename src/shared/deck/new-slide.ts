import type { IdSource } from '#shared/base';
import { type LayoutId, type Project, type Round, rounds, type Slide, type SlideKind } from '#shared/project';
import { deckOutline } from './outline';

/** The layout that a new slide of a kind starts in: the round's, else that of another round. */
export function startLayout(kind: SlideKind, round: Round): LayoutId {
  const outlines = [round, ...rounds].flatMap((one) => deckOutline(one));
  return outlines.find((slide) => slide.kind === kind)?.layout ?? 'title-body';
}

/** An empty slide. */
export function newSlide(kind: SlideKind, round: Round, newId: IdSource): Slide {
  return { id: newId(), kind, layout: startLayout(kind, round), hidden: false, slots: {}, notes: '' };
}

/**
 * Where a new slide belongs: one of the outline that the deck lacks goes behind the nearest of its kinds that come
 * before it there, any other behind `after`, or to the end.
 */
export function placeFor(
  { deck, round }: { readonly deck: Pick<Project['deck'], 'slides'> } & Pick<Project, 'round'>,
  kind: SlideKind,
  after: string | null,
): number {
  const { slides } = deck;
  const order = deckOutline(round).map((slide) => slide.kind);
  const place = order.indexOf(kind);
  const own = slides.findIndex(({ id }) => id === after) + 1 || slides.length;
  if (place < 0 || slides.some((slide) => slide.kind === kind)) return own;
  const earlier = new Set(order.slice(0, place));
  return slides.findLastIndex((slide) => earlier.has(slide.kind)) + 1;
}
