import { Editor, Range, Text } from 'slate';
import { type MarkName, markNames } from '#shared/plan';
import { above } from './queries';

/** The marks that typed text would have, or that all of the selected text has. */
export function activeMarks(editor: Editor): ReadonlySet<MarkName> {
  const { selection } = editor;
  if (!selection || above(editor, ['code'])) return new Set();
  if (Range.isCollapsed(selection)) {
    const marks = Editor.marks(editor) ?? {};
    return new Set(markNames.filter((mark) => marks[mark] === true));
  }
  const texts = [...Editor.nodes(editor, { match: Text.isText })]
    .map(([text]) => text)
    .filter(({ text }) => text !== '');
  return new Set(markNames.filter((mark) => texts.length > 0 && texts.every((text) => text[mark] === true)));
}

/** Adds a mark to the selection, or takes it away when all of it has it. */
export function toggleMark(editor: Editor, mark: MarkName): void {
  if (!editor.selection || above(editor, ['code'])) return;
  if (activeMarks(editor).has(mark)) Editor.removeMark(editor, mark);
  else Editor.addMark(editor, mark, true);
}

/** Takes all marks away. */
export function clearMarks(editor: Editor): void {
  for (const mark of markNames) Editor.removeMark(editor, mark);
}
