import { CircleCheck, CircleDashed, Eye, EyeOff, Pencil } from 'lucide-react';
import { commandById, placeKey, rowKeys, shortcutLabel } from '#renderer/commands';
import { rowEntries } from '#renderer/lists';
import { isMac } from '#renderer/session';
import type { MenuEntry } from '#renderer/ui';
import type { OutlineWords } from '#shared/guidance';
import type { Translator } from '#shared/i18n';
import type { Section } from '#shared/project';
import { requestFocusAfterMenu, selectSection } from './plan-view';
import { removeSection, shiftSection, toggleDone, toggleHidden } from './section-actions';

interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What can be done with a section: the same menu in the list and above the text. */
export function sectionEntries(
  section: Section,
  place: Place,
  words: OutlineWords | null,
  translator: Translator,
): readonly MenuEntry[] {
  const { t } = translator;
  const rename = () => {
    selectSection(section.id);
    requestFocusAfterMenu('title');
  };
  return [
    {
      kind: 'item',
      id: 'rename',
      label: t('plan.rename'),
      icon: <Pencil size={15} />,
      shortcut: placeKey('list.rename'),
      onSelect: rename,
    },
    {
      kind: 'item',
      id: 'done',
      label: t(section.done ? 'plan.markDrafting' : 'plan.markDone'),
      shortcut: shortcutLabel(commandById('plan.done')?.keys ?? '', isMac),
      icon: section.done ? <CircleDashed size={15} /> : <CircleCheck size={15} />,
      onSelect: () => toggleDone(section),
    },
    {
      kind: 'item',
      id: 'hide',
      label: t(section.hidden ? 'plan.show' : 'plan.hide'),
      icon: section.hidden ? <Eye size={15} /> : <EyeOff size={15} />,
      onSelect: () => toggleHidden(section),
    },
    ...rowEntries({
      up: t('plan.moveUp'),
      down: t('plan.moveDown'),
      remove: t('plan.remove'),
      ...place,
      keys: rowKeys(),
      onShift: (step) => shiftSection(section.id, step),
      onRemove: () => removeSection(section, words, translator),
    }),
  ];
}
