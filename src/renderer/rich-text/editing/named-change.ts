import type { Editor } from 'slate';
import type { Patch } from '#shared/project';
import type { ChangeName } from './text-editor';

/**
 * Changes the text under a name of its own in the undo menu, where the operations alone would pass for typing. What it needs elsewhere in
 * the project, such as the sources that it cites, comes and goes with it.
 */
export function nameChange(
  editor: Editor,
  name: ChangeName,
  change: (editor: Editor) => void,
  elsewhere: readonly Patch[] = [],
): void {
  editor.changeName = name;
  editor.changeElsewhere = elsewhere;
  change(editor);
  // What changed nothing must not name what is typed next.
  if (!editor.operations.every(({ type }) => type === 'set_selection')) return;
  editor.changeName = null;
  editor.changeElsewhere = [];
}
