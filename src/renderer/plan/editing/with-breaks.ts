import { Editor, Path, type Point, Range, Transforms } from 'slate';
import { above, isOf, textAt } from '#renderer/rich-text/editing';
import { setCodeBlock } from './blocks';
import { outdentItems } from './lists';
import { blockAbove, lineAbove, parentOf } from './queries';
import { toParagraph } from './with-schema';

/** What Enter and Shift+Enter do, by where the caret is. */
export function withBreaks(editor: Editor): Editor {
  const { insertBreak } = editor;
  editor.insertSoftBreak = () => editor.insertText('\n');
  editor.insertBreak = () => {
    if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
    if (!breakHere(editor)) insertBreak();
  };
  return editor;
}

function breakHere(editor: Editor): boolean {
  const caret = editor.selection?.anchor;
  const block = blockAbove(editor);
  if (!caret || !block) return false;
  const [node, path] = block;
  if (editor.isVoid(node)) {
    insertParagraphAfter(editor, path);
    return true;
  }
  if (node.type === 'code') return breakCode(editor, path, caret);
  if (node.type === 'heading') return breakHeading(editor, path, caret);
  const holder = parentOf(editor, path);
  if (isOf(holder?.[0], 'list-item') && holder) return breakItem(editor, path, holder[1], caret);
  if (isOf(holder?.[0], 'quote', 'callout')) return leaveFrame(editor, path);
  return breakIntoCode(editor, path);
}

/** An empty line at the end of code ends it. */
function breakCode(editor: Editor, path: Path, caret: Point): boolean {
  const text = Editor.string(editor, path);
  if (text.endsWith('\n') && Editor.isEnd(editor, caret, path)) {
    Transforms.delete(editor, { at: caret, unit: 'character', reverse: true });
    insertParagraphAfter(editor, path);
  } else Transforms.insertText(editor, '\n');
  return true;
}

/** After a heading the text begins; before its first letter Enter makes room above. */
function breakHeading(editor: Editor, path: Path, caret: Point): boolean {
  if (Editor.isEnd(editor, caret, path) && textAt(editor, path) !== '') insertParagraphAfter(editor, path);
  else if (Editor.isStart(editor, caret, path)) {
    Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: path });
  } else return false;
  return true;
}

function breakItem(editor: Editor, path: Path, item: Path, caret: Point): boolean {
  const isOnly = path.at(-1) === 0 && textAt(editor, path) === '';
  if (isOnly) return outdentItems(editor);
  Transforms.splitNodes(editor, { at: caret, match: (_node, at) => Path.equals(at, item), always: true });
  return true;
}

/** An empty paragraph at the end of a quote or call-out leaves it. */
function leaveFrame(editor: Editor, path: Path): boolean {
  if (textAt(editor, path) !== '' || Editor.hasPath(editor, Path.next(path))) return false;
  Transforms.liftNodes(editor, { at: path });
  return true;
}

/** Three back-quotes and the name of a language begin code. */
function breakIntoCode(editor: Editor, path: Path): boolean {
  const language = /^```(\w{1,20})$/.exec(textAt(editor, path))?.[1];
  if (path.length !== 1 || !language) return false;
  Transforms.delete(editor, { at: Editor.range(editor, path) });
  setCodeBlock(editor, language);
  return true;
}

/** Sets an empty paragraph behind a block and the caret into it. */
export function insertParagraphAfter(editor: Editor, path: Path): void {
  const at = Path.next(path);
  Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at });
  Transforms.select(editor, Editor.start(editor, at));
}

/** Leaves whatever block the caret is in (code, quote, call-out, table, list) for a new paragraph behind it. */
export function leaveBlock(editor: Editor): void {
  if (editor.selection) insertParagraphAfter(editor, editor.selection.focus.path.slice(0, 1));
}

/** Makes the line around the caret a plain paragraph: what Backspace does at its start. False when it is one. */
export function resetLine(editor: Editor): boolean {
  const line = lineAbove(editor);
  if (!line || line[0].type === 'paragraph' || above(editor, ['table'])) return false;
  toParagraph(editor, line[1]);
  return true;
}
