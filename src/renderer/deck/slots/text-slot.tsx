import type { Slide } from '#shared/project';
import { useDeckView } from '../deck-view';
import { useSlotWords } from '../slot-words';
import { SlotText } from '../writing/slot-text';
import styles from './slots.module.css';

const nothing = () => undefined;

/** The form of a text slot: an editor that stands still while the stage lays the text out. */
export function TextSlot({
  slide,
  name,
  lists,
}: {
  readonly slide: Slide;
  readonly name: string;
  readonly lists: boolean;
}) {
  const words = useSlotWords();
  const focus = useDeckView((view) => view.focus);
  const focusTurn = focus?.place === `slot:${name}` ? focus.turn : 0;
  return (
    <SlotText
      key={slide.id}
      slideId={slide.id}
      slot={name}
      label={words.nameOf(name)}
      lists={lists}
      placeholder={words.hintFor(slide.kind, name)}
      className={lists ? `${styles.writing} ${styles.long}` : styles.writing}
      focusTurn={focusTurn}
      onLeave={nothing}
    />
  );
}
