import { Copy, Eye, EyeOff } from 'lucide-react';
import { commandById, shortcutLabel } from '#renderer/commands';
import { rowEntries } from '#renderer/lists';
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
    ...rowEntries({
      up: t('deck.moveUp'),
      down: t('deck.moveDown'),
      remove: t('deck.remove'),
      ...place,
      isMac,
      onShift: (step) => shiftSlide(slide.id, step),
      onRemove: () => removeSlide(slide, place.title, words),
    }),
  ];
}
