import { Editor, Node, type Point, Text, Transforms } from 'slate';
import { commonEnds } from '#shared/base';
import { patchesBetween } from '#shared/plan';
import type { SlideParagraph } from '#shared/project';
import { emptyParagraph } from './slide-text';

/** What the editor shows for a slot: it needs a line to stand on, also when there is none. */
export function editorValue(paragraphs: readonly SlideParagraph[]): SlideParagraph[] {
  return paragraphs.length === 0 ? [emptyParagraph()] : [...paragraphs];
}

/** What is written in the editor. */
export function editorText(editor: Editor): readonly SlideParagraph[] {
  return editor.children as SlideParagraph[];
}

/**
 * Brings the editor to a text that the project got from elsewhere (undo, the editor on the slide, main) by Slate's own
 * operations: the focus stays, and the caret goes to the last place that changed. False when nothing differed.
 */
export function showText(editor: Editor, paragraphs: readonly SlideParagraph[]): boolean {
  const next = editorValue(paragraphs);
  if (patchesBetween([], editorText(editor), next).length === 0) return false;
  const before = editorText(editor);
  const { start, end } = commonEnds(before, next, isSame);
  const hadCaret = editor.selection !== null;
  let place: Point | null = null;
  Editor.withoutNormalizing(editor, () => {
    place = onlyTextDiffers(editor, before, next, start, end) ?? replaceLines(editor, next, start, end, before.length);
  });
  if (hadCaret) {
    const point = place && Editor.hasPath(editor, (place as Point).path) ? (place as Point) : Editor.end(editor, []);
    Transforms.select(editor, point);
  }
  return true;
}

function isSame(one: SlideParagraph | undefined, other: SlideParagraph | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** One line that differs in one text: only its letters are replaced, so that a caret elsewhere stays. */
function onlyTextDiffers(
  editor: Editor,
  before: readonly SlideParagraph[],
  next: readonly SlideParagraph[],
  start: number,
  end: number,
): Point | null {
  const one = before[start];
  const other = next[start];
  if (before.length !== next.length || before.length - start - end !== 1 || !one || !other) return null;
  if (one.level !== other.level || one.list !== other.list || one.children.length !== other.children.length)
    return null;
  const at = one.children.findIndex((child, index) => JSON.stringify(child) !== JSON.stringify(other.children[index]));
  const [old, fresh] = [one.children[at], other.children[at]];
  if (!Text.isText(old) || !Text.isText(fresh) || !Text.equals(old, fresh, { loose: true })) return null;
  if (
    one.children.some((child, index) => index > at && JSON.stringify(child) !== JSON.stringify(other.children[index]))
  )
    return null;
  return replaceLetters(editor, [start, at], old.text, fresh.text);
}

function replaceLetters(editor: Editor, path: [number, number], old: string, text: string): Point {
  const { start, end } = commonEnds(old, text);
  const gone = old.slice(start, old.length - end);
  const come = text.slice(start, text.length - end);
  if (gone) editor.apply({ type: 'remove_text', path, offset: start, text: gone });
  if (come) editor.apply({ type: 'insert_text', path, offset: start, text: come });
  return { path, offset: start + come.length };
}

function replaceLines(
  editor: Editor,
  next: readonly SlideParagraph[],
  start: number,
  end: number,
  length: number,
): Point | null {
  for (let gone = start; gone < length - end; gone += 1) {
    editor.apply({ type: 'remove_node', path: [start], node: Node.get(editor, [start]) });
  }
  const come = next.slice(start, next.length - end);
  for (const [index, node] of come.entries()) editor.apply({ type: 'insert_node', path: [start + index], node });
  const last = Math.max(0, start + come.length - 1);
  return Editor.hasPath(editor, [last]) ? Editor.end(editor, [last]) : null;
}
