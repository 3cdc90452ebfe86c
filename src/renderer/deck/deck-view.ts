import { useMemo } from 'react';
import { create } from 'zustand';
import type { Choosing } from '#renderer/lists';
import { onAnotherProject, projectNow, sessionStore, useProject } from '#renderer/session';
import { isPaneFolded, unfoldPane, usePaneFolded } from '#renderer/view';
import type { Slide } from '#shared/project';
import { idsBetween, slidesOf } from './model';

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
  /** What is done with slides is done with these; the selected one is among them, or they count for nothing. */
  readonly marked: readonly string[];
  /** Where a stretch of marked slides begins. */
  readonly anchor: string | null;
  /** Whether all slides are seen at once, in place of the one. */
  readonly overview: boolean;
  /** Whether the design of the deck stands beside the slide, in place of the coach. */
  readonly design: boolean;
  /** The text slot that is written in on the stage, and where on the screen it was clicked. */
  readonly writing: Writing | null;
  /** The part that should take the focus as soon as it is there. */
  readonly focus: FocusPlace | null;
}

/** What the deck room shows; no part of the project. */
export const useDeckView = create<DeckView>(() => ({
  selected: null,
  place: 0,
  marked: [],
  anchor: null,
  overview: false,
  design: false,
  writing: null,
  focus: null,
}));

onAnotherProject(() => useDeckView.setState(useDeckView.getInitialState(), true));

/** Shows a slide, and marks it alone unless told which others. */
export function selectSlide(id: string, marked: readonly string[] = [id], anchor: string = id): void {
  const place = projectNow().deck.slides.findIndex((slide) => slide.id === id);
  useDeckView.setState((view) => ({
    selected: id,
    marked,
    anchor,
    place: Math.max(0, place),
    writing: view.selected === id ? view.writing : null,
    focus: null,
  }));
}

/** Shows a slide and marks it alone, with those that were marked, or with all from where marking began. */
export function markSlide(id: string, how: Choosing): void {
  const { marked, anchor } = useDeckView.getState();
  const now = markedSlides().map((slide) => slide.id);
  if (how === 'one') selectSlide(id);
  else if (how === 'stretch')
    selectSlide(id, idsBetween(projectNow(), anchor ?? now[0] ?? id, id), anchor ?? now[0] ?? id);
  else if (!marked.includes(id) && !now.includes(id)) selectSlide(id, [...now, id]);
  else {
    const rest = now.filter((one) => one !== id);
    const [next] = rest;
    if (next !== undefined) selectSlide(next, rest);
  }
}

/** Marks all slides; the one on the stage stays there. */
export function markAllSlides(): void {
  const shown = shownSlide();
  if (shown)
    selectSlide(
      shown.id,
      projectNow().deck.slides.map(({ id }) => id),
    );
}

/** Shows all slides at once, or one of them. */
export function showOverview(overview: boolean): void {
  useDeckView.setState({ overview, writing: null, focus: 'list' });
}

/** The pane of the deck's design. */
export const designPane = { name: 'design', defaultWidth: 320 } as const;

/** Shows the design of the deck beside the slide, or puts it away. */
export function showDesign(design: boolean): void {
  useDeckView.setState({ design });
  if (design) unfoldPane(designPane.name, designPane.defaultWidth);
}

/** The same for event handlers. */
export function isDesignShown(): boolean {
  return useDeckView.getState().design && !isPaneFolded(designPane.name);
}

/** Whether the design of the deck is in sight: in a narrow window a click beside it puts it away. */
export function useIsDesignShown(): boolean {
  const isFolded = usePaneFolded(designPane.name);
  return useDeckView((view) => view.design) && !isFolded;
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

/** What commands act on: the marked slides, in their order, else the one on the stage. */
export function markedSlides(): readonly Slide[] {
  const shown = shownSlide();
  if (!shown) return [];
  const marked = slidesOf(projectNow(), useDeckView.getState().marked);
  return marked.includes(shown) ? marked : [shown];
}

/** The ids of the marked slides, for a list of them. */
export function useMarkedSlides(): ReadonlySet<string> {
  const shown = useShownSlide();
  const marked = useDeckView((view) => view.marked);
  return useMemo(() => new Set(shown && !marked.includes(shown.id) ? [shown.id] : marked), [shown, marked]);
}
