import { type KeyboardEvent, useRef } from 'react';
import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import { catchUpSelection } from './active-text';
import { leaveChip } from './editing/index';

const toStart: ReadonlySet<string> = new Set(['Home', 'ArrowUp', 'PageUp']);
const toEnd: ReadonlySet<string> = new Set(['End', 'ArrowDown', 'PageDown']);

/** What every text does before a key does what it does: the caret is read where it is, and leaves a figure. */
export function beforeKey(editor: Editor, event: KeyboardEvent): void {
  if (event.key.length > 1 && !event.nativeEvent.isComposing) catchUpSelection(editor);
  leaveChipByKey(editor, event);
}

/**
 * A figure is no place for letters, and the browser takes none there: neither a key nor an input method. So the caret goes
 * beside it before the key does what it does. With Shift the figure stays in what is being selected.
 */
function leaveChipByKey(editor: Editor, event: KeyboardEvent): void {
  const leads = toStart.has(event.key) ? 'start' : toEnd.has(event.key) ? 'end' : null;
  if (!leads && !isTyping(event)) return;
  const isBehind = leads === null || (leads === 'end') !== event.shiftKey;
  if (leaveChip(editor, isBehind ? 'after' : 'before')) showCaret(editor);
}

/** Whether a key is going to write something. */
function isTyping(event: KeyboardEvent): boolean {
  const isBreak = event.key === 'Enter' && !event.altKey;
  const isShortcut = (event.ctrlKey || event.metaKey) && !event.nativeEvent.getModifierState('AltGraph');
  return isComposing(event) || (!isShortcut && (isBreak || [...event.key].length === 1));
}

/** Whether an input method takes a key, or one waits for the next: what is written is known later. */
export function isComposing({ key, keyCode }: KeyboardEvent): boolean {
  return key === 'Process' || key === 'Dead' || keyCode === 229;
}

/** Slate moves the browser's caret when it has rendered: too late for the key that is being pressed. */
function showCaret(editor: Editor): void {
  if (!editor.selection) return;
  const { startContainer, startOffset } = ReactEditor.toDOMRange(editor, editor.selection);
  document.getSelection()?.collapse(startContainer, startOffset);
}

/** Says when an input method is at work; its last text comes in just after the composition has ended. */
export function useInputMethod(editor: Editor) {
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  return {
    onCompositionStart: () => {
      clearTimeout(pause.current);
      editor.isInputMethodActive = true;
      catchUpSelection(editor);
    },
    onCompositionEnd: () => {
      pause.current = setTimeout(() => {
        editor.isInputMethodActive = false;
      });
    },
  };
}
