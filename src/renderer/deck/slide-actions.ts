import { edit, projectNow, undo } from '#renderer/session';
import { closeOverlay, noticeNews } from '#renderer/view';
import { newId } from '#shared/base';
import type { Translator } from '#shared/i18n';
import type { LayoutId, Slide, SlideKind } from '#shared/project';
import { requestFocus, selectSlide, shownSlide } from './deck-view';
import {
  duplicateSlide,
  insertSlidesPatch,
  moveSlidePatches,
  newSlide,
  outlineSlides,
  placeFor,
  removeSlidePatches,
  setLookPatches,
  setSlidePatches,
} from './model';

/** Adds an empty slide where it belongs and shows it. */
export function addSlide(kind: SlideKind): void {
  const project = projectNow();
  const slide = newSlide(kind, project.round, newId);
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

/** Puts a copy behind a slide and shows it. */
export function copySlide(slide: Slide): void {
  const copy = duplicateSlide(slide, newId);
  const at = projectNow().deck.slides.findIndex(({ id }) => id === slide.id) + 1;
  edit([insertSlidesPatch(at, [copy])], 'duplicateSlide');
  selectSlide(copy.id);
}

/** Deletes a slide, shows its neighbour and offers to take it back. */
export function removeSlide(slide: Slide, title: string, { t }: Translator): void {
  const { slides } = projectNow().deck;
  const at = slides.findIndex(({ id }) => id === slide.id);
  const neighbour = slides[at + 1] ?? slides[at - 1];
  const patches = removeSlidePatches(projectNow(), slide.id);
  if (patches.length === 0) return;
  edit(patches, 'removeSlide');
  if (neighbour) selectSlide(neighbour.id);
  noticeNews(t('deck.removed', { title }), { label: t('menu.undo'), run: () => void undo() });
}

/** Moves a slide to a place among all; true when it moved. */
export function moveSlide(id: string, to: number): boolean {
  const patches = moveSlidePatches(projectNow(), id, to);
  edit(patches, 'moveSlide');
  return patches.length > 0;
}

/** Moves a slide up or down by one; true when it moved. */
export function shiftSlide(id: string, step: 1 | -1): boolean {
  const at = projectNow().deck.slides.findIndex((slide) => slide.id === id);
  return at >= 0 && moveSlide(id, at + step);
}

export function toggleHidden(slide: Slide): void {
  edit(setSlidePatches(projectNow(), slide.id, 'hidden', !slide.hidden), 'hideSlide');
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
