import { useEffect } from 'react';
import { Coach } from '#renderer/coach';
import { useDeckView, useShownSlide } from './deck-view';
import { EmptyDeck } from './empty-deck';
import { followUndo } from './follow-undo';
import { SlideList } from './list/slide-list';
import { LookPane } from './look-picker/look-picker';
import { Overview } from './overview/overview';
import { SlideDesk } from './slide-desk';

/** The deck: slides at the left, the one that is worked on in the middle, the coach or the deck's design at the right. Or all slides at once. */
export function DeckRoom() {
  const slide = useShownSlide();
  const overview = useDeckView((view) => view.overview);
  const design = useDeckView((view) => view.design);
  useEffect(followUndo, []);
  const beside = design ? <LookPane /> : slide ? <Coach subject={{ family: 'slide', id: slide.id }} /> : null;
  if (overview && slide)
    return (
      <>
        <Overview />
        {design ? beside : null}
      </>
    );
  return (
    <>
      <SlideList />
      {slide ? <SlideDesk slide={slide} /> : <EmptyDeck />}
      {slide ? beside : null}
    </>
  );
}
