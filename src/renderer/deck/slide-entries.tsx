import { Copy, Eye, EyeOff } from 'lucide-react';
import { commandById, rowKeys, shortcutLabel } from '#renderer/commands';
import { rowEntries } from '#renderer/lists';
import { isMac } from '#renderer/session';
import type { MenuEntry } from '#renderer/ui';
import type { Translator } from '#shared/i18n';
import { markedSlides } from './deck-view';
import { copySlides, removeSlides, shiftSlides, toggleHidden } from './slide-actions';

/** What can be done with the marked slides: the same menu in the list and above the stage. `titleOf` names a slide by its place. */
export function slideEntries(titleOf: (at: number) => string, words: Translator): readonly MenuEntry[] {
  const { t } = words;
  const marked = markedSlides();
  const isHidden = marked.every(({ hidden }) => hidden);
  const isPossible = (id: string) => commandById(id)?.when?.() !== false;
  const keysOf = (id: string) => shortcutLabel(commandById(id)?.keys ?? '', isMac);
  return [
    {
      kind: 'item',
      id: 'duplicate',
      label: t('deck.duplicate'),
      icon: <Copy size={15} />,
      shortcut: keysOf('deck.duplicate'),
      onSelect: copySlides,
    },
    {
      kind: 'item',
      id: 'hide',
      label: t(isHidden ? 'deck.show' : 'deck.hide'),
      icon: isHidden ? <Eye size={15} /> : <EyeOff size={15} />,
      shortcut: keysOf('deck.hide'),
      onSelect: toggleHidden,
    },
    ...rowEntries({
      up: t('deck.moveUp'),
      down: t('deck.moveDown'),
      remove: t('deck.remove'),
      isFirst: !isPossible('deck.up'),
      isLast: !isPossible('deck.down'),
      keys: rowKeys(),
      onShift: shiftSlides,
      onRemove: () => removeSlides(titleOf, words),
    }),
  ];
}
