import { Editor, Element, Path, Transforms } from 'slate';

/** Puts a caret that stands on a figure beside it, where letters can stand. False when it stands on none. */
export function leaveChip(editor: Editor, side: 'before' | 'after'): boolean {
  const chip = chipAtCaret(editor);
  if (!chip) return false;
  const place = side === 'before' ? Path.previous(chip) : Path.next(chip);
  Transforms.select(editor, Editor.point(editor, place, { edge: side === 'before' ? 'end' : 'start' }));
  return true;
}

function chipAtCaret(editor: Editor): Path | null {
  const entry = editor.selection && Editor.void(editor);
  return entry && Element.isElement(entry[0]) && editor.isInline(entry[0]) ? entry[1] : null;
}
