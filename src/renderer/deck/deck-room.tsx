import { useEffect } from 'react';
import { Coach } from '#renderer/coach';
import { useShownSlide } from './deck-view';
import { EmptyDeck } from './empty-deck';
import { followUndo } from './follow-undo';
import { SlideList } from './list/slide-list';
import { SlideDesk } from './slide-desk';

/** The deck: slides at the left, the one that is worked on in the middle, the coach at the right. */
export function DeckRoom() {
  const slide = useShownSlide();
  useEffect(followUndo, []);
  return (
    <>
      <SlideList />
      {slide ? <SlideDesk slide={slide} /> : <EmptyDeck />}
      {slide ? <Coach subject={{ family: 'slide', id: slide.id }} /> : null}
    </>
  );
}
