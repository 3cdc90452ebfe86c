import type { Editor } from 'slate';
import { leaveChip } from './leave-chip';

/** What is written where a value of the project stands goes behind it. Around all else that looks where the caret is. */
export function withChips(editor: Editor): Editor {
  const { insertText, insertBreak } = editor;
  editor.insertText = (text, options) => {
    leaveChip(editor, 'after');
    insertText(text, options);
  };
  editor.insertBreak = () => {
    leaveChip(editor, 'after');
    insertBreak();
  };
  return editor;
}
