import { Editor, type Node, Path, Range, Text, Transforms } from 'slate';
import { type MarkName, markNames } from '#shared/plan';
import type { FactInline, Text as MarkedText } from '#shared/project';
import { leaveChip } from './leave-chip';
import { above } from './queries';

/**
 * Inserts a value of the project at the selection, in the marks of the text there, and sets the caret behind it. A link
 * holds only words: the value stands behind one. In code there are no values: false.
 */
export function insertFact(editor: Editor, name: string): boolean {
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  if (above(editor, ['code'])) return false;
  if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
  leaveChip(editor, 'after');
  const link = above(editor, ['link']);
  const marks = Editor.marks(editor) ?? {};
  const text = Object.fromEntries(markNames.flatMap((mark: MarkName) => (marks[mark] ? [[mark, true]] : [])));
  const fact: FactInline = { type: 'fact', name, children: [{ ...text, text: '' }] };
  Editor.withoutNormalizing(editor, () => {
    if (link) Transforms.select(editor, Editor.start(editor, Path.next(link[1])));
    Transforms.insertNodes(editor, fact, { select: true });
  });
  Transforms.move(editor);
  return true;
}

/** Keeps facts in their normal form: outside links and code, with one empty text that carries their marks. */
export function repairFact(editor: Editor, fact: FactInline, path: Path): boolean {
  if (typeof fact.name !== 'string' || fact.name === '' || fact.name.length > 200) {
    Transforms.removeNodes(editor, { at: path, voids: true });
    return true;
  }
  const [text, ...more] = fact.children as Node[];
  if (more.length > 0 || !Text.isText(text)) {
    const marks = Text.isText(text) ? text : {};
    replaceChildren(editor, fact, path, { ...marks, text: '' });
  } else if (text.text !== '') replaceChildren(editor, fact, path, { ...text, text: '' });
  else if (fact.style !== undefined && (typeof fact.style !== 'string' || fact.style.length > 40))
    Transforms.unsetNodes(editor, 'style' as never, { at: path, voids: true });
  else return false;
  return true;
}

function replaceChildren(editor: Editor, fact: FactInline, path: Path, text: MarkedText): void {
  Editor.withoutNormalizing(editor, () => {
    for (let at = fact.children.length - 1; at >= 0; at -= 1)
      Transforms.removeNodes(editor, { at: [...path, at], voids: true });
    Transforms.insertNodes(editor, text, { at: [...path, 0], voids: true });
  });
}
