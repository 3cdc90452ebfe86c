import { Check, Plus } from 'lucide-react';
import { useRef } from 'react';
import { useT } from '#renderer/app-language';
import { runCommand } from '#renderer/commands';
import { useProject, useSessionState } from '#renderer/session';
import { IconButton, Menu, type MenuEntry } from '#renderer/ui';
import type { SlideKind } from '#shared/project';
import { requestFocus } from '../deck-view';
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
  const added = useRef(false);
  const add = (kind: SlideKind) => {
    addSlide(kind);
    added.current = true;
  };
  const entry = ({ kind, present }: OfferedSlide): MenuEntry => ({
    kind: 'item',
    id: kind,
    label: words?.[kind].title ?? kind,
    icon: <span className={styles.present}>{present ? <Check size={14} aria-label={t('deck.present')} /> : null}</span>,
    onSelect: () => add(kind),
  });
  const entries: readonly MenuEntry[] = [
    {
      kind: 'item',
      id: 'custom',
      label: t('deck.addCustom'),
      icon: <span className={styles.present} />,
      onSelect: () => add('custom'),
    },
    { kind: 'separator', id: 'outline' },
    { kind: 'label', id: 'core', label: t('deck.outline') },
    ...offered.filter(({ appendix }) => !appendix).map(entry),
    { kind: 'separator', id: 'rest' },
    { kind: 'label', id: 'appendix', label: t('deck.appendix') },
    ...offered.filter(({ appendix }) => appendix).map(entry),
    { kind: 'separator', id: 'from-plan' },
    {
      kind: 'item',
      id: 'draft',
      label: t('deck.draft.command'),
      icon: <span className={styles.present} />,
      onSelect: () => void runCommand('deck.draft'),
    },
  ];
  // While it is open the menu keeps the focus: the new slide's title can take it only now.
  const onClosed = () => {
    requestFocus(added.current ? 'slot:title' : 'list');
    added.current = false;
  };
  return (
    <Menu entries={entries} onClosed={onClosed}>
      <IconButton label={t('deck.add')} disabled={readOnly}>
        <Plus size={16} aria-hidden />
      </IconButton>
    </Menu>
  );
}
