import { ArrowDown, ArrowUp, CircleCheck, CircleDashed, Eye, EyeOff, Pencil, Trash2 } from 'lucide-react';
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
  const alt = isMac ? '⌥' : 'Alt+';
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
      shortcut: 'F2',
      onSelect: rename,
    },
    {
      kind: 'item',
      id: 'done',
      label: t(section.done ? 'plan.markDrafting' : 'plan.markDone'),
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
    { kind: 'separator', id: 'moves' },
    {
      kind: 'item',
      id: 'up',
      label: t('plan.moveUp'),
      icon: <ArrowUp size={15} />,
      shortcut: `${alt}↑`,
      disabled: place.isFirst,
      onSelect: () => void shiftSection(section.id, -1),
    },
    {
      kind: 'item',
      id: 'down',
      label: t('plan.moveDown'),
      icon: <ArrowDown size={15} />,
      shortcut: `${alt}↓`,
      disabled: place.isLast,
      onSelect: () => void shiftSection(section.id, 1),
    },
    { kind: 'separator', id: 'removal' },
    {
      kind: 'item',
      id: 'remove',
      label: t('plan.remove'),
      icon: <Trash2 size={15} />,
      shortcut: isMac ? '⌫' : 'Del',
      onSelect: () => removeSection(section, words, translator),
    },
  ];
}
