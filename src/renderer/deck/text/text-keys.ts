import type { KeyboardEvent } from 'react';
import type { Editor } from 'slate';
import type { MarkName } from '#shared/plan';
import { selectedLines, shiftLevel, toggleList, toggleMark } from './slide-text';

export interface TextKeys {
  /** Whether lines can be items with levels; a title's can't. */
  readonly lists: boolean;
  readonly isMac: boolean;
  /** Asks for the address of a link. */
  readonly onLink: () => void;
  readonly onEscape: () => void;
}

const marks: Readonly<Record<string, MarkName>> = { b: 'bold', i: 'italic', u: 'underline' };

/** Keys of a text slot beside typing. True when the key is used. */
export function handleTextKey(editor: Editor, event: KeyboardEvent, keys: TextKeys): boolean {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return false;
  const mod = keys.isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (event.key === 'Escape') keys.onEscape();
  else if (mod && !event.altKey) return handleShortcut(editor, event, keys);
  // Where there is no level to change, Tab goes on to the next field.
  else if (event.key === 'Tab' && keys.lists && isInList(editor)) return shiftLevel(editor, event.shiftKey ? -1 : 1);
  else return false;
  return true;
}

function isInList(editor: Editor): boolean {
  return selectedLines(editor).some(({ line }) => line.list !== 'none' || line.level > 0);
}

function handleShortcut(editor: Editor, event: KeyboardEvent, keys: TextKeys): boolean {
  const key = event.key.toLowerCase();
  const mark = event.shiftKey ? undefined : marks[key];
  if (mark) toggleMark(editor, mark);
  else if (key === 'k' && !event.shiftKey) keys.onLink();
  else if (event.shiftKey && event.code === 'Digit8' && keys.lists) toggleList(editor, 'bullet');
  else if (event.shiftKey && event.code === 'Digit7' && keys.lists) toggleList(editor, 'number');
  else return false;
  return true;
}
