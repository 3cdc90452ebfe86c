import { Editor, Element } from 'slate';
import { leaveChip } from '#renderer/rich-text/editing';
import { insertParagraphAfter } from './with-breaks';

/** What is written where a picture, chart or rule stands is not lost: it goes below. */
export function withVoids(editor: Editor): Editor {
  const { insertText } = editor;
  editor.insertText = (text, options) => {
    leaveVoid(editor);
    insertText(text, options);
  };
  return editor;
}

/** Puts a caret that stands on something whole where letters can stand. */
export function leaveVoid(editor: Editor): void {
  if (leaveChip(editor, 'after')) return;
  const entry = editor.selection && Editor.void(editor);
  if (entry && Element.isElement(entry[0])) insertParagraphAfter(editor, entry[1]);
}
