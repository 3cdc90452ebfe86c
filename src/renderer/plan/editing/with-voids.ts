import { Editor, Element } from 'slate';
import { leaveChip } from '#renderer/caret';
import type { PlanEditor } from './plan-editor';
import { insertParagraphAfter } from './with-breaks';

/** What is written where no letters can stand is not lost: it goes behind a figure, and below a picture, chart or rule. */
export function withVoids(editor: PlanEditor): PlanEditor {
  const { insertText, insertBreak } = editor;
  editor.insertText = (text, options) => {
    leaveVoid(editor);
    insertText(text, options);
  };
  editor.insertBreak = () => {
    leaveChip(editor, 'after');
    insertBreak();
  };
  return editor;
}

/** Puts a caret that stands on something whole where letters can stand. */
export function leaveVoid(editor: PlanEditor): void {
  if (leaveChip(editor, 'after')) return;
  const entry = editor.selection && Editor.void(editor);
  if (entry && Element.isElement(entry[0])) insertParagraphAfter(editor, entry[1]);
}
