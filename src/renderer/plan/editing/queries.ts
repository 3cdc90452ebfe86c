import { Editor, Element, type Node, type NodeEntry, Path, type Point, type Range } from 'slate';
import { above, type ElementOf, isOf } from '#renderer/rich-text/editing';

/** The nearest block around the selection. */
export function blockAbove(editor: Editor, at: Path | Point | Range | null = editor.selection) {
  if (!at) return undefined;
  return Editor.above<Element>(editor, {
    at,
    match: (node) => Element.isElement(node) && Editor.isBlock(editor, node),
    voids: true,
  });
}

/** The line (paragraph, heading or code) that the caret is in. */
export function lineAbove(editor: Editor, at: Path | Point | Range | null = editor.selection) {
  return above(editor, ['paragraph', 'heading', 'code'], at);
}

/** Lines that the selection touches. */
export function selectedLines(editor: Editor): NodeEntry<ElementOf<'paragraph' | 'heading' | 'code'>>[] {
  if (!editor.selection) return [];
  const at = Editor.unhangRange(editor, editor.selection);
  return [
    ...Editor.nodes(editor, {
      at,
      match: (node): node is ElementOf<'paragraph' | 'heading' | 'code'> => isOf(node, 'paragraph', 'heading', 'code'),
    }),
  ];
}

/** The parent of what is at a path; null for blocks at the top. */
export function parentOf(editor: Editor, path: Path): NodeEntry<Element> | null {
  if (path.length < 2) return null;
  const [node, parentPath] = Editor.parent(editor, path);
  return Element.isElement(node) ? [node, parentPath] : null;
}

/** How many lists are around a path. */
export function listDepth(editor: Editor, path: Path): number {
  return Path.levels(path).filter((level) => {
    const [node] = Editor.node(editor, level);
    return isOf(node as Node, 'list');
  }).length;
}
