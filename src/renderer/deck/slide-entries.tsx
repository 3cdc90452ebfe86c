import { ArrowDown, ArrowUp, Copy, Eye, EyeOff, Trash2 } from 'lucide-react';
import { commandById, shortcutLabel } from '#renderer/commands';
import { isMac } from '#renderer/session';
import type { MenuEntry } from '#renderer/ui';
import type { Translator } from '#shared/i18n';
import type { Slide } from '#shared/project';
import { copySlide, removeSlide, shiftSlide, toggleHidden } from './slide-actions';

/** Where a slide stands and how it is called. */
export interface SlidePlace {
  readonly title: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What can be done with a slide: the same menu in the list and above the stage. */
export function slideEntries(slide: Slide, place: SlidePlace, words: Translator): readonly MenuEntry[] {
  const { t } = words;
  const alt = isMac ? '⌥' : 'Alt+';
  const keysOf = (id: string) => shortcutLabel(commandById(id)?.keys ?? '', isMac);
  return [
    {
      kind: 'item',
      id: 'duplicate',
      label: t('deck.duplicate'),
      icon: <Copy size={15} />,
      shortcut: keysOf('deck.duplicate'),
      onSelect: () => copySlide(slide),
    },
    {
      kind: 'item',
      id: 'hide',
      label: t(slide.hidden ? 'deck.show' : 'deck.hide'),
      icon: slide.hidden ? <Eye size={15} /> : <EyeOff size={15} />,
      shortcut: keysOf('deck.hide'),
      onSelect: () => toggleHidden(slide),
    },
    { kind: 'separator', id: 'moves' },
    {
      kind: 'item',
      id: 'up',
      label: t('deck.moveUp'),
      icon: <ArrowUp size={15} />,
      shortcut: `${alt}↑`,
      disabled: place.isFirst,
      onSelect: () => void shiftSlide(slide.id, -1),
    },
    {
      kind: 'item',
      id: 'down',
      label: t('deck.moveDown'),
      icon: <ArrowDown size={15} />,
      shortcut: `${alt}↓`,
      disabled: place.isLast,
      onSelect: () => void shiftSlide(slide.id, 1),
    },
    { kind: 'separator', id: 'removal' },
    {
      kind: 'item',
      id: 'remove',
      label: t('deck.remove'),
      icon: <Trash2 size={15} />,
      shortcut: isMac ? '⌫' : 'Del',
      onSelect: () => removeSlide(slide, place.title, words),
    },
  ];
}
