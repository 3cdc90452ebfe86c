import type { Slide } from '#shared/project';
import { requestFocus, useDeckView } from '../deck-view';
import { useSlotWords } from '../slot-words';
import { SlotText } from '../writing/slot-text';
import styles from './slots.module.css';

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
  const takesFocus = useDeckView((view) => view.focus === `slot:${name}`);
  return (
    <SlotText
      key={slide.id}
      place={{ slideId: slide.id, slot: name }}
      label={words.nameOf(name)}
      lists={lists}
      placeholder={words.hintFor(slide.kind, name)}
      className={lists ? `${styles.writing} ${styles.long}` : styles.writing}
      takesFocus={takesFocus}
      onEscape={() => requestFocus('list')}
    />
  );
}
