import { useCallback, useEffect, useRef } from 'react';
import { useT } from '#renderer/app-language';
import { useProject, useSessionState } from '#renderer/session';
import { closeOverlay } from '#renderer/view';
import type { Slide } from '#shared/project';
import {
  focusTaken,
  markAllSlides,
  markedSlides,
  markSlide,
  requestFocus,
  useDeckView,
  useMarkedSlides,
  useShownSlide,
} from '../deck-view';
import { dropSlides, removeSlides, shiftSlides } from '../slide-actions';
import { useSlideClipboard } from '../slide-clipboard';
import { slideEntries } from '../slide-entries';
import { useSlideWords } from '../use-slide-words';

/** What the list of slides and their overview have in common: which are marked, and what is done with them. */
export function useSlidesBox(slides: readonly Slide[]) {
  const translator = useT();
  const { t } = translator;
  const { readOnly } = useSessionState();
  const words = useSlideWords();
  const shown = useShownSlide();
  const marked = useMarkedSlides();
  const kinds = useProject((project) => project.deck.slides);
  const titleOf = useCallback(
    (at: number) => {
      const slide = kinds[at];
      return slide ? (words?.[slide.kind].title ?? t('deck.slideAt', { place: at + 1 })) : '';
    },
    [kinds, words, t],
  );
  const list = useListFocus();
  const clipboard = useSlideClipboard(titleOf, list);
  const shift = (step: 1 | -1) => {
    const [first] = markedSlides();
    if (!first || !shiftSlides(step)) return null;
    const at = slides.indexOf(first);
    return t('deck.moved', { title: titleOf(at), place: at + step + 1, count: slides.length });
  };
  return {
    list,
    titleOf,
    marked,
    shown,
    box: {
      ids: slides.map(({ id }) => id),
      chosen: shown?.id ?? null,
      several: { ...clipboard, onAll: markAllSlides },
      readOnly,
      onChoose: markSlide,
      onClick: closeOverlay,
      onRemove: () => removeSlides(titleOf, translator),
      onMove: dropSlides,
      onShift: shift,
      entries: shown ? slideEntries(titleOf, translator) : [],
      onMenuClosed: () => requestFocus('list'),
    },
  };
}

/** A list that takes the focus when it is asked to. */
function useListFocus() {
  const list = useRef<HTMLUListElement>(null);
  const focus = useDeckView((view) => view.focus);
  useEffect(() => {
    if (focus !== 'list') return;
    list.current?.focus();
    focusTaken();
  }, [focus]);
  return list;
}
