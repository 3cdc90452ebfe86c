import { Editor, type Path, type Point, Transforms } from 'slate';
import { above, caretOf, isOf } from '#renderer/rich-text/editing';
import { urlFromInput } from '#shared/base';
import { type MarkName, signRole } from '#shared/plan';
import { insertRule, setCodeBlock, setLineStyle, toggleFrame } from './blocks';
import { toggleList } from './lists';
import { lineAbove, parentOf, pointAtOffset, textBefore } from './queries';

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
  return expandBlock(editor, line[1], caret, before, typed) || expandInline(editor, line[1], caret, before, typed);
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

const markPatterns: readonly (readonly [string, RegExp, MarkName, number])[] = [
  ['*', /(?:^|[^*])\*\*([^*\s](?:[^*]*[^*\s])?)\*$/, 'bold', 2],
  ['_', /(?:^|[^_\w])__([^_\s](?:[^_]*[^_\s])?)_$/, 'bold', 2],
  ['*', /(?:^|[^*])\*([^*\s](?:[^*]*[^*\s])?)$/, 'italic', 1],
  ['_', /(?:^|[^_\w])_([^_\s](?:[^_]*[^_\s])?)$/, 'italic', 1],
  ['~', /(?:^|[^~])~~([^~\s](?:[^~]*[^~\s])?)~$/, 'strike', 2],
  ['`', /(?:^|[^`])`([^`]+)$/, 'code', 1],
];

function expandInline(editor: Editor, line: Path, caret: Point, before: string, typed: string): boolean {
  if (Editor.marks(editor)?.code || above(editor, ['link'])) return false;
  for (const [end, pattern, mark, signs] of markPatterns) {
    const words = end === typed ? pattern.exec(before)?.[1] : undefined;
    if (words === undefined) continue;
    const from = before.length - (signs - 1) - words.length;
    // Signs between figures are no marks, as in a Markdown file: `99*12*1000`.
    if (end !== '`' && !signRole(before[from - signs - 1] ?? '', words[0] ?? '', signs).opens) continue;
    const range = (a: number, b: number) => ({
      anchor: pointAtOffset(editor, line, a),
      focus: pointAtOffset(editor, line, b),
    });
    Editor.withoutNormalizing(editor, () => {
      Transforms.setNodes(
        editor,
        { [mark]: true },
        { at: range(from, from + words.length), match: isText, split: true },
      );
      if (signs > 1) Transforms.delete(editor, { at: range(from + words.length, before.length) });
      Transforms.delete(editor, { at: range(from - signs, from) });
      Transforms.select(editor, pointAtOffset(editor, line, from - signs + words.length));
    });
    Editor.removeMark(editor, mark);
    return true;
  }
  return typed === ')' && expandLink(editor, line, caret, before);
}

function expandLink(editor: Editor, line: Path, caret: Point, before: string): boolean {
  const [whole, words, address] = /\[([^[\]]+)\]\(([^()\s]+)$/.exec(before) ?? [];
  const url = address ? urlFromInput(address) : null;
  if (!whole || !words || !url) return false;
  const anchor = pointAtOffset(editor, line, before.length - whole.length);
  Transforms.delete(editor, { at: { anchor, focus: caret } });
  Transforms.insertNodes(editor, [{ type: 'link', url, children: [{ text: words }] }, { text: '' }]);
  return true;
}

function isText(node: unknown): boolean {
  return typeof (node as { text?: unknown }).text === 'string';
}
