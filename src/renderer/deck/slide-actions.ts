import { edit, projectNow } from '#renderer/session';
import { closeOverlay, noticeUndoable } from '#renderer/view';
import { newId } from '#shared/base';
import type { Translator } from '#shared/i18n';
import type { LayoutId, Slide, SlideKind } from '#shared/project';
import { markedSlides, requestFocus, selectSlide, shownSlide } from './deck-view';
import {
  copiesOf,
  dropSlidesPatches,
  insertSlidesPatch,
  newSlide,
  outlineSlides,
  placeFor,
  removeSlidesPatches,
  setLookPatches,
  setSlidePatches,
  shiftSlidesPatches,
  toggleHiddenPatches,
} from './model';

/** Adds an empty slide where it belongs, in its usual layout or another one, and shows it. */
export function addSlide(kind: SlideKind, layout?: LayoutId): void {
  const project = projectNow();
  const usual = newSlide(kind, project.round, newId);
  const slide = layout ? { ...usual, layout } : usual;
  edit([insertSlidesPatch(placeFor(project, kind, shownSlide()?.id ?? null), [slide])], 'addSlide');
  selectSlide(slide.id);
  closeOverlay();
}

/** Fills an empty deck with the slides that its round expects. */
export function addOutline(): void {
  const { round, deck } = projectNow();
  const slides = outlineSlides(round, newId);
  edit([insertSlidesPatch(deck.slides.length, slides)], 'addSlide');
  if (slides[0]) selectSlide(slides[0].id);
  requestFocus('list');
}

/** Puts copies of the marked slides behind the last of them, and shows and marks those. */
export function copySlides(): void {
  const ids = markedSlides().map(({ id }) => id);
  if (ids.length === 0) return;
  const { at, slides } = copiesOf(projectNow(), ids, newId);
  edit([insertSlidesPatch(at, slides)], 'duplicateSlide');
  showInserted(slides);
}

/** Shows the first of slides that have just come, and marks all of them. */
export function showInserted(slides: readonly Slide[]): void {
  const [first] = slides;
  if (!first) return;
  selectSlide(
    first.id,
    slides.map(({ id }) => id),
  );
}

/** Deletes the marked slides, shows their neighbour and offers to take it back. `titleOf` names one by its place. */
export function removeSlides(titleOf: (at: number) => string, { t }: Translator): void {
  const { slides } = projectNow().deck;
  const gone = markedSlides();
  const [first] = gone;
  if (!first) return;
  const at = slides.indexOf(first);
  const rest = slides.filter((slide) => !gone.includes(slide));
  const neighbour = rest[Math.min(at, rest.length - 1)];
  edit(
    removeSlidesPatches(
      projectNow(),
      gone.map(({ id }) => id),
    ),
    'removeSlide',
  );
  if (neighbour) selectSlide(neighbour.id);
  const said =
    gone.length === 1 ? t('deck.removed', { title: titleOf(at) }) : t('deck.removedMany', { count: gone.length });
  noticeUndoable(said, { t });
}

/** Brings a slide, with the others if it is one of the marked, to the place of another. */
export function dropSlides(id: string, over: string): void {
  const marked = markedSlides().map((slide) => slide.id);
  edit(dropSlidesPatches(projectNow(), marked.includes(id) ? marked : [id], over), 'moveSlide');
}

/** Moves the marked slides up or down by a place; true when they moved. */
export function shiftSlides(step: 1 | -1): boolean {
  const ids = markedSlides().map(({ id }) => id);
  const patches = shiftSlidesPatches(projectNow(), ids, step);
  edit(patches, 'moveSlide');
  return patches.length > 0;
}

/** Hides the marked slides, or shows them when all of them are hidden. */
export function toggleHidden(): void {
  const ids = markedSlides().map(({ id }) => id);
  edit(toggleHiddenPatches(projectNow(), ids), 'hideSlide');
}

/** Gives a slide another layout; what has no place in it stays parked in the slide. */
export function changeLayout(slide: Slide, layout: LayoutId): void {
  edit(setSlidePatches(projectNow(), slide.id, 'layout', layout), 'changeLayout');
}

/** Gives the deck another look. */
export function changeLook(look: Parameters<typeof setLookPatches>[1]): void {
  edit(setLookPatches(projectNow(), look), 'changeLook');
}

/** Shows the slide before or behind the one on the stage. */
export function stepSlide(step: 1 | -1): void {
  const { slides } = projectNow().deck;
  const next = slides[slides.findIndex(({ id }) => id === shownSlide()?.id) + step];
  if (next) selectSlide(next.id);
}
