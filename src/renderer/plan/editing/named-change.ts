import type { ChangeName, PlanEditor } from './plan-editor';

/** Changes the text under a name of its own in the undo menu, where the operations alone would pass for typing. */
export function nameChange(editor: PlanEditor, name: ChangeName, change: (editor: PlanEditor) => void): void {
  editor.changeName = name;
  change(editor);
  // What changed nothing must not name what is typed next.
  if (editor.operations.every(({ type }) => type === 'set_selection')) editor.changeName = null;
}
