import type { KeyboardEvent } from 'react';
import type { Editor } from 'slate';
import { isTabForLevels } from './list-tab';

/** What a text slot does where its keys lead out of it. */
export interface WaysOut {
  readonly onEscape: () => void;
  /** Goes to the next place (1) or the one before (-1). True when there is one; else Tab goes where it goes in any form. */
  readonly onTab?: ((step: 1 | -1) => boolean) | undefined;
}

/** Keys of a text slot that are no commands. True when the key is used. */
export function handleTextKey(editor: Editor, event: KeyboardEvent, { onEscape, onTab }: WaysOut): boolean {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return false;
  if (event.key === 'Escape') {
    onEscape();
    return true;
  }
  if (event.key !== 'Tab' || event.ctrlKey || event.metaKey || event.altKey) return false;
  const step = event.shiftKey ? -1 : 1;
  if (!isTabForLevels(editor)) return onTab?.(step) ?? false;
  // At the deepest and the outermost level it stays, too: a Tab too many must not leave a list that is being written.
  editor.lists?.shift(step);
  return true;
}
