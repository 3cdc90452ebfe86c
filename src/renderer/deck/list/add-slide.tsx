import { Check, Plus } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { useProject, useSessionState } from '#renderer/session';
import { IconButton, Menu, type MenuEntry } from '#renderer/ui';
import { type OfferedSlide, offeredSlides } from '../model';
import { addSlide } from '../slide-actions';
import { useSlideWords } from '../use-slide-words';
import styles from './slide-list.module.css';

/** Offers the slides of the round, with a mark on those that the deck has, and one of the author's own. */
export function AddSlide() {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const words = useSlideWords();
  const deck = useProject((project) => project.deck);
  const round = useProject((project) => project.round);
  const offered = offeredSlides({ deck, round });
  const entry = ({ kind, present }: OfferedSlide): MenuEntry => ({
    kind: 'item',
    id: kind,
    label: words?.[kind].title ?? kind,
    icon: <span className={styles.present}>{present ? <Check size={14} aria-label={t('deck.present')} /> : null}</span>,
    onSelect: () => addSlide(kind),
  });
  const entries: readonly MenuEntry[] = [
    {
      kind: 'item',
      id: 'custom',
      label: t('deck.addCustom'),
      icon: <span className={styles.present} />,
      onSelect: () => addSlide('custom'),
    },
    { kind: 'separator', id: 'outline' },
    { kind: 'label', id: 'core', label: t('deck.outline') },
    ...offered.filter(({ appendix }) => !appendix).map(entry),
    { kind: 'separator', id: 'rest' },
    { kind: 'label', id: 'appendix', label: t('deck.appendix') },
    ...offered.filter(({ appendix }) => appendix).map(entry),
  ];
  // The new slide takes the focus itself.
  return (
    <Menu entries={entries} onClosed={() => undefined}>
      <IconButton label={t('deck.add')} disabled={readOnly}>
        <Plus size={16} aria-hidden />
      </IconButton>
    </Menu>
  );
}
