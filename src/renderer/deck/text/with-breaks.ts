import { Editor, Range, Transforms } from 'slate';
import { caretOf, expandMark, type ListSort, textBefore } from '#renderer/rich-text/editing';
import { type Level, lineText, selectedLines, setLine } from './slide-text';

/** What Enter, Shift+Enter and Backspace do in slide text, and what shorthand makes. */
export function withSlideBreaks(editor: Editor): Editor {
  const { insertBreak, deleteBackward, insertText } = editor;
  editor.insertSoftBreak = () => editor.insertText('\n');
  editor.insertBreak = () => {
    const [only, ...more] = selectedLines(editor);
    const isEmptyItem = only && more.length === 0 && only.line.list !== 'none' && lineText(editor, only.at) === '';
    if (isEmptyItem) outdent(editor, only.at, only.line.level);
    else insertBreak();
  };
  editor.deleteBackward = (unit) => {
    const [line] = selectedLines(editor);
    const { selection } = editor;
    const atStart =
      line && selection && Range.isCollapsed(selection) && Editor.isStart(editor, selection.anchor, [line.at]);
    if (atStart && line.line.list !== 'none') setLine(editor, line.at, { list: 'none' });
    else if (atStart && line.line.level > 0) setLine(editor, line.at, { level: (line.line.level - 1) as Level });
    else deleteBackward(unit);
  };
  editor.insertText = (text, options) => {
    if (editor.isInputMethodActive || text.length !== 1 || !expand(editor, text)) insertText(text, options);
  };
  return editor;
}

function outdent(editor: Editor, at: number, level: Level): void {
  if (level > 0) setLine(editor, at, { level: (level - 1) as Level });
  else setLine(editor, at, { list: 'none' });
}

/** Shorthand at a caret: signs that begin a list, and those around words, as in the plan. */
function expand(editor: Editor, typed: string): boolean {
  const caret = caretOf(editor);
  const [line] = selectedLines(editor);
  if (!caret || !line) return false;
  const before = textBefore(editor, [line.at], caret);
  if (typed !== ' ') return expandMark(editor, [line.at], caret, before, typed);
  const list = editor.lists && line.line.list === 'none' ? listOf(before) : null;
  if (!list) return false;
  Transforms.delete(editor, { at: { anchor: Editor.start(editor, [line.at]), focus: caret } });
  setLine(editor, line.at, { list });
  return true;
}

/** `- ` or `* ` at the start of a line begins a list, `1. ` a numbered one. */
function listOf(before: string): ListSort | null {
  if (/^[-*•]$/.test(before)) return 'bullet';
  return /^1[.、)]$/.test(before) ? 'number' : null;
}
