import { Editor, Range, Transforms } from 'slate';
import { type ListSort, textAt } from '#renderer/rich-text/editing';
import type { SlideParagraph } from '#shared/project';

export type ListStyle = SlideParagraph['list'];
export type Level = SlideParagraph['level'];

/** An empty line of a slide. */
export function emptyParagraph(list: ListStyle = 'none', level: Level = 0): SlideParagraph {
  return { type: 'paragraph', level, list, children: [{ text: '' }] };
}

/** The lines that the selection touches, with their indexes. */
export function selectedLines(editor: Editor): readonly { readonly line: SlideParagraph; readonly at: number }[] {
  if (!editor.selection) return [];
  const [start, end] = Range.edges(editor.selection);
  const from = start.path[0] ?? 0;
  const to = end.path[0] ?? from;
  return editor.children.slice(from, to + 1).map((line, index) => ({ line: line as SlideParagraph, at: from + index }));
}

/** The list that all selected lines are items of; null when they differ or are none. */
export function activeList(editor: Editor): ListSort | null {
  const [first, ...rest] = selectedLines(editor);
  const list = first?.line.list ?? 'none';
  return list !== 'none' && rest.every(({ line }) => line.list === list) ? list : null;
}

/** Whether any of the selected lines is an item or stands at a level. */
export function isInList(editor: Editor): boolean {
  return selectedLines(editor).some(({ line }) => line.list !== 'none' || line.level > 0);
}

/** Gives the selected lines a list style, or takes it away when all of them have it. */
export function toggleList(editor: Editor, list: ListSort): void {
  const next: ListStyle = activeList(editor) === list ? 'none' : list;
  Editor.withoutNormalizing(editor, () => {
    for (const { at } of selectedLines(editor)) setLine(editor, at, { list: next });
  });
}

/** Moves the selected lines in or out by a level. False when none of them can move. */
export function shiftLevel(editor: Editor, step: 1 | -1): boolean {
  let moved = false;
  Editor.withoutNormalizing(editor, () => {
    for (const { line, at } of selectedLines(editor)) {
      const level = Math.max(0, Math.min(2, line.level + step)) as Level;
      if (level === line.level) continue;
      setLine(editor, at, { level });
      moved = true;
    }
  });
  return moved;
}

/** Sets a line's level or list style. */
export function setLine(editor: Editor, at: number, change: Partial<Pick<SlideParagraph, 'level' | 'list'>>): void {
  Transforms.setNodes<SlideParagraph>(editor, change, { at: [at] });
}

/** All that can be read in a line, a sign for each value of the project. */
export function lineText(editor: Editor, at: number): string {
  return textAt(editor, [at]);
}
