import type { KeyboardEvent } from 'react';
import type { Editor } from 'slate';
import { isInList } from './slide-text';

/** Keys of a text slot that are no commands. True when the key is used. */
export function handleTextKey(editor: Editor, event: KeyboardEvent, onEscape: () => void): boolean {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return false;
  if (event.key === 'Escape') {
    onEscape();
    return true;
  }
  if (event.key !== 'Tab' || event.ctrlKey || event.metaKey || event.altKey) return false;
  // Where there is no level to change, Tab goes on to the next field.
  return editor.lists !== null && isInList(editor) && editor.lists.shift(event.shiftKey ? -1 : 1);
}
