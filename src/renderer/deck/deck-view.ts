import { create } from 'zustand';
import { projectNow, sessionStore, useProject } from '#renderer/session';
import type { Slide } from '#shared/project';

/** A part of the room that can take the focus: the list, or the form of a slot. */
export type FocusPlace = 'list' | `slot:${string}`;

export interface Writing {
  readonly slot: string;
  readonly point: { readonly x: number; readonly y: number } | null;
}

interface DeckView {
  /** The slide on the stage; it may be gone: then the one at its place is shown. */
  readonly selected: string | null;
  /** Where the selected slide stood when it was last seen. */
  readonly place: number;
  /** The text slot that is written in on the stage, and where on the screen it was clicked. */
  readonly writing: Writing | null;
  /** The part that should take the focus as soon as it is there. */
  readonly focus: FocusPlace | null;
}

/** What the deck room shows; no part of the project. */
export const useDeckView = create<DeckView>(() => ({ selected: null, place: 0, writing: null, focus: null }));

/** Shows a slide. */
export function selectSlide(id: string): void {
  const place = projectNow().deck.slides.findIndex((slide) => slide.id === id);
  useDeckView.setState((view) => ({
    selected: id,
    place: Math.max(0, place),
    writing: view.selected === id ? view.writing : null,
    focus: null,
  }));
}

/** Begins to write in a text slot on the stage. */
export function writeOnStage(writing: Writing): void {
  useDeckView.setState({ writing });
}

/** Ends writing in a slot on the stage, unless another one has begun meanwhile. */
export function endWriting(slot: string): void {
  useDeckView.setState(({ writing }) => (writing?.slot === slot ? { writing: null } : {}));
}

/** Asks a part of the room to take the focus. */
export function requestFocus(place: FocusPlace): void {
  useDeckView.setState({ focus: place });
}

/** The part that was asked to take the focus has taken it. */
export function focusTaken(): void {
  useDeckView.setState({ focus: null });
}

function shownIn(slides: readonly Slide[], { selected, place }: Pick<DeckView, 'selected' | 'place'>): Slide | null {
  return slides.find(({ id }) => id === selected) ?? slides[Math.min(place, slides.length - 1)] ?? null;
}

/** The slide on the stage; null when the deck has none. */
export function useShownSlide(): Slide | null {
  const selected = useDeckView((view) => view.selected);
  const place = useDeckView((view) => view.place);
  return useProject((project) => shownIn(project.deck.slides, { selected, place }));
}

/** The slide on the stage, for event handlers. */
export function shownSlide(): Slide | null {
  if (!sessionStore.getState().open) return null;
  return shownIn(projectNow().deck.slides, useDeckView.getState());
}
