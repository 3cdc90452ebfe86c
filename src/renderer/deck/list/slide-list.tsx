import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type KeyboardEvent, type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { useT } from '#renderer/app-language';
import { useProject, useSessionState } from '#renderer/session';
import { ContextMenu } from '#renderer/ui';
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

/** What is said while a row is dragged would repeat what is seen; where it landed is said by the list. */
const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

/** The slides of the deck as they will look, in their order. */
export function SlideList() {
  const translator = useT();
  const { t } = translator;
  const { readOnly } = useSessionState();
  const slides = useProject((project) => project.deck.slides);
  const pages = usePages();
  const theme = useTheme();
  const words = useSlideWords();
  const shown = useShownSlide();
  const list = useRef<HTMLUListElement>(null);
  const [spoken, setSpoken] = useState('');
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  useListFocus(list);
  const ids = useIds(slides);
  const indexOf = (id: unknown) => slides.findIndex((slide) => slide.id === id);
  const titleOf = (at: number) => {
    const slide = slides[at];
    return slide ? (words?.[slide.kind].title ?? t('deck.slideAt', { place: at + 1 })) : '';
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over) moveSlide(String(active.id), indexOf(over.id));
  };
  const go = (to: number) => {
    const target = slides[Math.max(0, Math.min(slides.length - 1, to))];
    if (target) selectSlide(target.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = indexOf(shown?.id);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && event.altKey) {
      if (shown && !readOnly && shiftSlide(shown.id, step))
        setSpoken(t('deck.moved', { title: titleOf(at), place: at + step + 1, count: slides.length }));
    } else if (step !== 0) go(at + step);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(slides.length - 1);
    else if (event.key === 'PageDown') go(at + 4);
    else if (event.key === 'PageUp') go(at - 4);
    else if (event.key === 'Enter') {
      closeOverlay();
      requestFocus('slot:title');
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && shown && !readOnly)
      removeSlide(shown, titleOf(at), translator);
    else return;
    event.preventDefault();
  };
  return (
    <Pane name="deck-list" label={t('deck.slides')} side="left" defaultWidth={216} minWidth={168} maxWidth={380}>
      <div className={styles.head}>
        <h2>{t('deck.slides')}</h2>
        <span className={styles.count}>{slides.length > 0 ? slides.length : ''}</span>
        <AddSlide />
      </div>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={onDragEnd}
        accessibility={{ announcements: silent, screenReaderInstructions: { draggable: '' } }}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <ListMenu slide={readOnly ? null : shown} titleOf={titleOf}>
            <ul
              ref={list}
              className={styles.list}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list that one line is chosen from
              role="listbox"
              aria-label={t('deck.slides')}
              aria-activedescendant={shown ? `slide-${shown.id}` : undefined}
              tabIndex={0}
              onKeyDown={onKeyDown}
            >
              {slides.map((slide, at) => {
                const page = pages[at];
                return page ? (
                  <SlideRow
                    key={slide.id}
                    {...{ slide, page, theme }}
                    number={at + 1}
                    title={titleOf(at)}
                    isShown={slide.id === shown?.id}
                  />
                ) : null;
              })}
            </ul>
          </ListMenu>
        </SortableContext>
      </DndContext>
      <p className={styles.spoken} aria-live="polite">
        {spoken}
      </p>
    </Pane>
  );
}

interface ListMenuProps {
  readonly slide: Slide | null;
  readonly titleOf: (at: number) => string;
  readonly children: ReactElement;
}

/** The menu of the selected slide, by a click on its row or by the menu key. */
function ListMenu({ slide, titleOf, children }: ListMenuProps) {
  const words = useT();
  const slides = useProject((project) => project.deck.slides);
  if (!slide) return children;
  const at = slides.indexOf(slide);
  const place = { title: titleOf(at), isFirst: at === 0, isLast: at === slides.length - 1 };
  return (
    <ContextMenu entries={slideEntries(slide, place, words)} onClosed={() => requestFocus('list')}>
      {children}
    </ContextMenu>
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

/** The slides' ids: the same list while a slide only changes, so that its neighbours are not drawn again. */
function useIds(slides: readonly Slide[]): string[] {
  const key = slides.map(({ id }) => id).join(' ');
  return useMemo(() => (key === '' ? [] : key.split(' ')), [key]);
}
