import { Editor, type Path, type Point, Transforms } from 'slate';
import { above, caretOf, expandMark, isOf, textBefore } from '#renderer/rich-text/editing';
import { insertRule, setCodeBlock, setLineStyle, toggleFrame } from './blocks';
import { toggleList } from './lists';
import { lineAbove, parentOf } from './queries';

/** Markdown while typing: `# `, `- `, `1. `, `> `, three back-quotes, `---`, and marks around words. */
export function withShorthand(editor: Editor): Editor {
  const { insertText } = editor;
  editor.insertText = (text, options) => {
    if (editor.isInputMethodActive || text.length !== 1 || !expand(editor, text)) insertText(text, options);
  };
  return editor;
}

function expand(editor: Editor, typed: string): boolean {
  const caret = caretOf(editor);
  const line = lineAbove(editor);
  if (!caret || line?.[0].type !== 'paragraph') return false;
  const before = textBefore(editor, line[1], caret);
  return expandBlock(editor, line[1], caret, before, typed) || expandMark(editor, line[1], caret, before, typed);
}

const atTop: Readonly<Record<string, (editor: Editor) => void>> = {
  '# ': (editor) => setLineStyle(editor, 'heading-1'),
  '## ': (editor) => setLineStyle(editor, 'heading-2'),
  '### ': (editor) => setLineStyle(editor, 'heading-2'),
  '> ': (editor) => toggleFrame(editor, 'quote'),
  '```': (editor) => setCodeBlock(editor, ''),
  '---': (editor) => insertRule(editor),
};

const inFrames: readonly (readonly [RegExp, 'bullet' | 'number'])[] = [
  [/^[-*+•] $/, 'bullet'],
  [/^[1-9]\d{0,2}[.)] $/, 'number'],
];

function expandBlock(editor: Editor, line: Path, caret: Point, before: string, typed: string): boolean {
  const shorthand = before + typed;
  if (shorthand.length > 5) return false;
  const holder = parentOf(editor, line)?.[0];
  const list = inFrames.find(([pattern]) => pattern.test(shorthand));
  const change = holder ? undefined : atTop[shorthand];
  const makesList = list && (!holder || isOf(holder, 'quote', 'callout'));
  if (!change && !makesList) return false;
  if (before !== '') Transforms.delete(editor, { at: { anchor: Editor.start(editor, line), focus: caret } });
  if (change) change(editor);
  else if (list) beginList(editor, list[1], Number.parseInt(before, 10));
  return true;
}

/** A list that begins with the number that was typed; it goes on with the list before it where that is the next one. */
function beginList(editor: Editor, sort: 'bullet' | 'number', start: number): void {
  Editor.withoutNormalizing(editor, () => {
    toggleList(editor, sort);
    const list = above(editor, ['list']);
    if (sort === 'number' && start > 1 && list) Transforms.setNodes(editor, { start }, { at: list[1] });
  });
}
