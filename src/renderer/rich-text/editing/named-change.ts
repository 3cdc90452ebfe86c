import type { Editor } from 'slate';
import type { ChangeName } from './text-editor';

/** Changes the text under a name of its own in the undo menu, where the operations alone would pass for typing. */
export function nameChange(editor: Editor, name: ChangeName, change: (editor: Editor) => void): void {
  editor.changeName = name;
  change(editor);
  // What changed nothing must not name what is typed next.
  if (editor.operations.every(({ type }) => type === 'set_selection')) editor.changeName = null;
}
