import { Editor, Path, type Point, type Range, Text, Transforms } from 'slate';
import { urlFromInput } from '#shared/base';
import { type MarkName, signRole } from '#shared/plan';
import { above, factSign, isOf } from './queries';

const markPatterns: readonly (readonly [string, RegExp, MarkName, number])[] = [
  ['*', /(?:^|[^*])\*\*([^*\s](?:[^*]*[^*\s])?)\*$/, 'bold', 2],
  ['_', /(?:^|[^_\w])__([^_\s](?:[^_]*[^_\s])?)_$/, 'bold', 2],
  ['*', /(?:^|[^*])\*([^*\s](?:[^*]*[^*\s])?)$/, 'italic', 1],
  ['_', /(?:^|[^_\w])_([^_\s](?:[^_]*[^_\s])?)$/, 'italic', 1],
  ['~', /(?:^|[^~])~~([^~\s](?:[^~]*[^~\s])?)~$/, 'strike', 2],
  ['`', /(?:^|[^`])`([^`]+)$/, 'code', 1],
];

/**
 * Markdown's signs around words, when the last of them is typed at a caret: what stood `before` it in its line becomes
 * marked text or a link. False when there is nothing of that sort.
 */
export function expandMark(editor: Editor, line: Path, caret: Point, before: string, typed: string): boolean {
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
        { at: range(from, from + words.length), match: Text.isText, split: true },
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

/** The place in a line that has so many characters before it. */
function pointAtOffset(editor: Editor, line: Path, offset: number): Point {
  let rest = offset;
  for (const [node, path] of signsOf(editor, line)) {
    if (!Text.isText(node)) rest -= 1;
    else if (rest <= node.text.length) return { path, offset: rest };
    else rest -= node.text.length;
  }
  return Editor.end(editor, line);
}

/** What stands in the line before a point. */
export function textBefore(editor: Editor, line: Path, point: Point): string {
  let before = '';
  for (const [node, path] of signsOf(editor, { anchor: Editor.start(editor, line), focus: point })) {
    if (!Text.isText(node)) before += factSign;
    else before += Path.equals(path, point.path) ? node.text.slice(0, point.offset) : node.text;
  }
  return before;
}

/** The texts and facts in a part of the document. */
function signsOf(editor: Editor, at: Path | Range) {
  return Editor.nodes(editor, { at, match: (node) => Text.isText(node) || isOf(node, 'fact') });
}
