import { type KeyboardEvent, type ReactNode, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { Editor, Transforms } from 'slate';
import { ReactEditor, useFocused, useSlateSelector } from 'slate-react';
import { useT } from '#renderer/app-language';
import { commandById, runCommand } from '#renderer/commands';
import { caretOf, textBefore } from '#renderer/rich-text/editing';
import { lineAbove } from '../editing/index';
import { blockIcons } from './block-menu';
import styles from './document.module.css';
import { findBlocks } from './find-blocks';

interface SlashMenu {
  /** True when the menu took the key. */
  readonly takeKey: (event: KeyboardEvent) => boolean;
  readonly menu: ReactNode;
}

/** A slash at the start of a line opens a menu of blocks, narrowed by what is typed behind it; it stays while something answers. */
export function useSlashMenu(editor: Editor): SlashMenu {
  const { language } = useT();
  const isFocused = useFocused();
  const query = useSlateSelector(slashQuery);
  const [closedFor, setClosedFor] = useState<string | null>(null);
  const [choice, setChoice] = useState(0);
  const isOpen = isFocused && query !== null && closedFor !== query.at;
  const words = query?.words ?? '';
  const found = useMemo(() => findBlocks(words, language), [words, language]);
  const chosen = Math.min(choice, found.length - 1);

  const take = useCallback(
    (id: string) => {
      const line = lineAbove(editor);
      const caret = caretOf(editor);
      if (!line || !caret) return;
      Transforms.delete(editor, { at: { anchor: Editor.start(editor, line[1]), focus: caret } });
      setChoice(0);
      runCommand(id);
    },
    [editor],
  );

  const takeKey = useCallback(
    (event: KeyboardEvent) => {
      if (!isOpen || event.nativeEvent.isComposing || found.length === 0) return false;
      if (event.key === 'ArrowDown') setChoice((chosen + 1) % found.length);
      else if (event.key === 'ArrowUp') setChoice((chosen + found.length - 1) % found.length);
      else if (event.key === 'Enter' || event.key === 'Tab') take(found[chosen] ?? '');
      else if (event.key === 'Escape') setClosedFor(query?.at ?? null);
      else return false;
      return true;
    },
    [isOpen, found, chosen, take, query],
  );

  const [place, setPlace] = useState<Place | null>(null);
  const line = isOpen ? query.at : null;
  // The line is on screen only after Slate has drawn it.
  useLayoutEffect(() => setPlace(line === null ? null : placeOf(editor)), [editor, line]);
  const menu =
    isOpen && place && found.length > 0
      ? createPortal(<Blocks {...{ found, chosen, place }} onPoint={setChoice} onTake={take} />, document.body)
      : null;
  return { takeKey, menu };
}

interface BlocksProps {
  readonly found: readonly string[];
  readonly chosen: number;
  readonly place: Place;
  readonly onPoint: (index: number) => void;
  readonly onTake: (id: string) => void;
}

function Blocks({ found, chosen, place, onPoint, onTake }: BlocksProps) {
  const { t } = useT();
  return (
    <div className={styles.slash} role="listbox" aria-label={t('plan.slash')} style={place} tabIndex={-1}>
      {found.map((id, index) => {
        const Icon = blockIcons[id];
        const command = commandById(id);
        return (
          // biome-ignore lint/a11y/useFocusableInteractive: the text keeps the focus and hands its keys on
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <div
            key={id}
            role="option"
            className={styles.slashItem}
            aria-selected={index === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onMouseEnter={() => onPoint(index)}
            onClick={() => onTake(id)}
          >
            {Icon ? <Icon size={16} strokeWidth={1.8} aria-hidden /> : null}
            {command ? t(command.title) : id}
          </div>
        );
      })}
    </div>
  );
}

/** The slash, full width too, and what its key gives while Chinese is typed. */
const opening = /^[/／、](?!\s)([^\n/／、]{0,30})$/;

/** What stands behind a slash that begins the paragraph, and which paragraph; null without one. */
function slashQuery(editor: Editor): { readonly words: string; readonly at: string } | null {
  const caret = caretOf(editor);
  const line = caret && lineAbove(editor, caret);
  if (!caret || line?.[0].type !== 'paragraph' || line[1].length !== 1) return null;
  const [, words] = opening.exec(textBefore(editor, line[1], caret)) ?? [];
  return words === undefined ? null : { words, at: line[1].join('.') };
}

interface Place {
  readonly left: number;
  readonly top?: number;
  readonly bottom?: number;
}

/** Below the line of the caret, above it where there is no room. */
function placeOf(editor: Editor): Place | null {
  const line = lineAbove(editor);
  if (!line) return null;
  const rect = ReactEditor.toDOMNode(editor, line[0]).getBoundingClientRect();
  const left = Math.min(rect.left, window.innerWidth - 240);
  return rect.bottom + 330 > window.innerHeight
    ? { left, bottom: window.innerHeight - rect.top + 6 }
    : { left, top: rect.bottom + 6 };
}
