import type { Editor } from 'slate';
import { isInList } from './slide-text';

/** Editors with a list that was written in since the caret came into it. */
const written = new WeakSet<Editor>();

/** Follows where the caret is and what is written: Tab belongs to a list only while somebody writes it. */
export function withListTab(editor: Editor): Editor {
  const { apply } = editor;
  editor.apply = (operation) => {
    apply(operation);
    if (!isInList(editor)) written.delete(editor);
    else if (operation.type !== 'set_selection') written.add(editor);
  };
  return editor;
}

/** The focus came into the text: what was written before was another time. */
export function enterText(editor: Editor): void {
  written.delete(editor);
}

/** Whether Tab moves lines in and out; else it goes on to the next place. */
export function isTabForLevels(editor: Editor): boolean {
  return editor.lists !== null && written.has(editor) && isInList(editor);
}
