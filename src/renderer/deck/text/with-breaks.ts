import { Editor, Range, Transforms } from 'slate';
import { type Level, lineText, selectedLines, setLine } from './slide-text';

/** What Enter, Shift+Enter and Backspace do in slide text, and the shorthand that begins a list. */
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
    if (text !== ' ' || editor.isInputMethodActive || !beginList(editor)) insertText(text, options);
  };
  return editor;
}

function outdent(editor: Editor, at: number, level: Level): void {
  if (level > 0) setLine(editor, at, { level: (level - 1) as Level });
  else setLine(editor, at, { list: 'none' });
}

/** `- ` or `* ` at the start of a line begins a list, `1. ` a numbered one. */
function beginList(editor: Editor): boolean {
  const [line] = selectedLines(editor);
  const { selection } = editor;
  if (line?.line.list !== 'none' || !selection || !Range.isCollapsed(selection)) return false;
  // Behind a value of the project nothing begins.
  if (selection.anchor.path[1] !== 0) return false;
  const before = { anchor: Editor.start(editor, [line.at]), focus: selection.anchor };
  const typed = Editor.string(editor, before);
  const list = /^[-*•]$/.test(typed) ? 'bullet' : /^1[.、)]$/.test(typed) ? 'number' : null;
  if (!list) return false;
  Transforms.delete(editor, { at: before });
  setLine(editor, line.at, { list });
  return true;
}
