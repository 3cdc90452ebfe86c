import { Editor, Element, type Node, Path, Range, Text, Transforms } from 'slate';
import { leaveChip } from '#renderer/caret';
import { urlFromInput } from '#shared/base';
import { type MarkName, markNames } from '#shared/plan';
import type { FactInline, Link, SlideParagraph } from '#shared/project';

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

/** The list style that all selected lines share; null when they differ. */
export function activeList(editor: Editor): ListStyle | null {
  const [first, ...rest] = selectedLines(editor);
  const list = first?.line.list ?? null;
  return rest.every(({ line }) => line.list === list) ? list : null;
}

/** Gives the selected lines a list style, or takes it away when all of them have it. */
export function toggleList(editor: Editor, list: Exclude<ListStyle, 'none'>): void {
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

/** The marks that typed text would have, or that all of the selected text has. */
export function activeMarks(editor: Editor): ReadonlySet<MarkName> {
  const { selection } = editor;
  if (!selection) return new Set();
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
  if (activeMarks(editor).has(mark)) Editor.removeMark(editor, mark);
  else Editor.addMark(editor, mark, true);
}

/** What counts as a letter where a value of the project stands: a line that holds nothing else is not empty. */
const factSign = '\ufffc';

/** All that can be read in a line, a sign for each value of the project. */
export function lineText(editor: Editor, at: number): string {
  return readable(editor.children[at]);
}

function readable(node: Node | undefined): string {
  if (Text.isText(node)) return node.text;
  if (!node || Element.isElementType(node, 'fact')) return node ? factSign : '';
  return (node.children as Node[]).map(readable).join('');
}

/** Inserts a value of the project at the selection, in the marks of the text there, and sets the caret behind it. */
export function insertFact(editor: Editor, name: string): void {
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
  leaveChip(editor, 'after');
  const marks = Editor.marks(editor) ?? {};
  const text = Object.fromEntries(markNames.flatMap((mark) => (marks[mark] ? [[mark, true]] : [])));
  const fact: FactInline = { type: 'fact', name, children: [{ ...text, text: '' }] };
  const link = editor.selection && Editor.above(editor, { match: isLink });
  Editor.withoutNormalizing(editor, () => {
    // A link holds only words: the value stands behind it.
    if (link) Transforms.select(editor, Editor.start(editor, Path.next(link[1])));
    Transforms.insertNodes(editor, fact, { select: true });
  });
  Transforms.move(editor);
}

const isLink = (node: unknown): node is Link => Element.isElementType(node, 'link');

/** The link around the caret or the selection's start; null when there is none. */
export function linkHere(editor: Editor): Link | null {
  const entry = editor.selection && Editor.above(editor, { match: isLink });
  return entry ? (entry[0] as Link) : null;
}

/**
 * Makes the selected text lead to an address, or the link around the caret lead elsewhere; at a bare caret the address
 * itself is inserted. Empty takes the link away. False when a link may not lead there.
 */
export function setLink(editor: Editor, address: string): boolean {
  if (!editor.selection) return false;
  if (address.trim() === '') {
    Transforms.unwrapNodes(editor, { match: isLink });
    return true;
  }
  const url = urlFromInput(address);
  if (!url) return false;
  if (linkHere(editor)) Transforms.setNodes<Link>(editor, { url }, { match: isLink });
  else if (Range.isCollapsed(editor.selection))
    Transforms.insertNodes(editor, [{ type: 'link', url, children: [{ text: address.trim() }] }, { text: '' }]);
  else {
    Transforms.unwrapNodes(editor, { match: isLink, split: true });
    Transforms.wrapNodes(editor, { type: 'link', url, children: [] }, { split: true });
    Transforms.collapse(editor, { edge: 'end' });
  }
  return true;
}
