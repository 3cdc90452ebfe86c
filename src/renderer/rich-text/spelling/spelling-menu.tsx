import { useEffect, useState } from 'react';
import { useT } from '#renderer/app-language';
import { MenuAt, type MenuEntry } from '#renderer/ui';
import { changeSettings } from '#renderer/view';
import type { English } from '#shared/words';
import { suggestionsFor } from './ask-worker';
import type { Marked } from './find-misspellings';
import { addToProject, addToUser, ignore } from './own-words';

interface SpellingMenuProps {
  readonly marked: Marked;
  readonly english: English;
  readonly onReplace: (word: string) => void;
  readonly onClosed: () => void;
}

/** What can be done with a marked word, below it. */
export function SpellingMenu({ marked, english, onReplace, onClosed }: SpellingMenuProps) {
  const { t } = useT();
  const { word, confusion } = marked.misspelling;
  const [found, setFound] = useState<readonly string[] | null>(confusion?.right ?? null);
  useEffect(() => {
    if (confusion) return;
    let isGone = false;
    void suggestionsFor(word, english).then((words) => isGone || setFound(words));
    return () => {
      isGone = true;
    };
  }, [word, confusion, english]);
  // A menu that is not whole yet would move its lines under the pointer.
  if (!found) return null;
  const item = (id: string, label: string, onSelect: () => void): MenuEntry => ({ kind: 'item', id, label, onSelect });
  const entries: readonly MenuEntry[] = [
    ...(confusion ? [{ kind: 'label', id: 'why', label: confusion.why } as const] : []),
    ...found.map((one) => item(`take ${one}`, one, () => onReplace(one))),
    ...(found.length === 0 ? [{ kind: 'label', id: 'none', label: t('text.spelling.none') } as const] : []),
    { kind: 'separator', id: 'own' },
    item('project', t('text.spelling.project'), () => addToProject(word)),
    item('user', t('text.spelling.user'), () => addToUser(word)),
    item('ignore', t('text.spelling.ignore'), () => ignore(word)),
    { kind: 'separator', id: 'off' },
    item('stop', t('text.spelling.stop'), () => changeSettings({ spelling: false })),
  ];
  return (
    <MenuAt
      label={t('text.spelling.label', { word })}
      at={marked.drawn.getBoundingClientRect()}
      entries={entries}
      onClosed={onClosed}
    />
  );
}
