import { useEffect, useRef } from 'react';
import { useT } from '#renderer/app-language';
import { SortableListbox } from '#renderer/lists';
import { useProject, useSessionState } from '#renderer/session';
import { closeOverlay, Pane } from '#renderer/view';
import type { Slide } from '#shared/project';
import { focusTaken, requestFocus, selectSlide, useDeckView, useShownSlide } from '../deck-view';
import { usePages, useTheme } from '../pages';
import { moveSlide, removeSlide, shiftSlide } from '../slide-actions';
import { slideEntries } from '../slide-entries';
import { useSlideWords } from '../use-slide-words';
import { AddSlide } from './add-slide';
import styles from './slide-list.module.css';
import { SlideRow } from './slide-row';

/** The slides of the deck as they will look, in their order. */
export function SlideList() {
  const { t } = useT();
  const slides = useProject((project) => project.deck.slides);
  return (
    <Pane name="deck-list" label={t('deck.slides')} side="left" defaultWidth={216} minWidth={168} maxWidth={380}>
      <div className={styles.head}>
        <h2>{t('deck.slides')}</h2>
        <span className={styles.count}>{slides.length > 0 ? slides.length : ''}</span>
        <AddSlide />
      </div>
      <Slides slides={slides} />
    </Pane>
  );
}

function Slides({ slides }: { readonly slides: readonly Slide[] }) {
  const translator = useT();
  const { t } = translator;
  const { readOnly } = useSessionState();
  const pages = usePages();
  const theme = useTheme();
  const words = useSlideWords();
  const shown = useShownSlide();
  const list = useRef<HTMLUListElement>(null);
  useListFocus(list);
  const titleOf = (at: number) => {
    const slide = slides[at];
    return slide ? (words?.[slide.kind].title ?? t('deck.slideAt', { place: at + 1 })) : '';
  };
  const at = shown ? slides.indexOf(shown) : -1;
  const shift = (step: 1 | -1) => {
    if (!shown || !shiftSlide(shown.id, step)) return null;
    return t('deck.moved', { title: titleOf(at), place: at + step + 1, count: slides.length });
  };
  const place = { title: titleOf(at), isFirst: at === 0, isLast: at === slides.length - 1 };
  return (
    <SortableListbox
      list={list}
      name="slide"
      className={styles.list}
      label={t('deck.slides')}
      ids={slides.map(({ id }) => id)}
      chosen={shown?.id ?? null}
      readOnly={readOnly}
      page={4}
      onChoose={selectSlide}
      onClick={closeOverlay}
      onEnter={() => {
        closeOverlay();
        requestFocus('slot:title');
      }}
      onRemove={() => shown && removeSlide(shown, titleOf(at), translator)}
      onMove={(id, over) =>
        moveSlide(
          id,
          slides.findIndex((slide) => slide.id === over),
        )
      }
      onShift={shift}
      entries={shown ? slideEntries(shown, place, translator) : []}
      onMenuClosed={() => requestFocus('list')}
    >
      {slides.flatMap((slide, index) => {
        const page = pages[index];
        const row = { slide, page, theme, number: index + 1, title: titleOf(index), isShown: slide === shown };
        return page ? [<SlideRow key={slide.id} {...row} page={page} />] : [];
      })}
    </SortableListbox>
  );
}

function useListFocus(list: { readonly current: HTMLElement | null }): void {
  const focus = useDeckView((view) => view.focus);
  useEffect(() => {
    if (focus !== 'list') return;
    list.current?.focus();
    focusTaken();
  }, [focus, list]);
}
