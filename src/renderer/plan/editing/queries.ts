import { Editor, Element, Node, type NodeEntry, Path, type Point, Range, Text } from 'slate';
import type { PlanEditor, PlanElement } from './plan-editor';

export type ElementType = PlanElement['type'];
export type ElementOf<T extends ElementType> = Extract<PlanElement, { type: T }>;

/** Whether a node is an element of one of these types. */
export function isOf<T extends ElementType>(node: Node | undefined, ...types: T[]): node is ElementOf<T> {
  return Element.isElement(node) && (types as string[]).includes(node.type);
}

/** The nearest element of these types around the selection, or around `at`. */
export function above<T extends ElementType>(
  editor: PlanEditor,
  types: readonly T[],
  at: Path | Point | Range | null = editor.selection,
): NodeEntry<ElementOf<T>> | undefined {
  if (!at) return undefined;
  return Editor.above(editor, { at, match: (node): node is ElementOf<T> => isOf(node, ...types), voids: true });
}

/** The nearest block around the selection. */
export function blockAbove(editor: PlanEditor, at: Path | Point | Range | null = editor.selection) {
  if (!at) return undefined;
  return Editor.above<PlanElement>(editor, {
    at,
    match: (node) => Element.isElement(node) && Editor.isBlock(editor, node),
    voids: true,
  });
}

/** The line (paragraph, heading or code) that the caret is in. */
export function lineAbove(editor: PlanEditor, at: Path | Point | Range | null = editor.selection) {
  return above(editor, ['paragraph', 'heading', 'code'], at);
}

/** Lines that the selection touches. */
export function selectedLines(editor: PlanEditor): NodeEntry<ElementOf<'paragraph' | 'heading' | 'code'>>[] {
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
export function parentOf(editor: PlanEditor, path: Path): NodeEntry<PlanElement> | null {
  if (path.length < 2) return null;
  const [node, parentPath] = Editor.parent(editor, path);
  return Element.isElement(node) ? [node, parentPath] : null;
}

/** Whether an expanded selection is not there: a caret. */
export function caretOf(editor: PlanEditor): Point | null {
  return editor.selection && Range.isCollapsed(editor.selection) ? editor.selection.anchor : null;
}

/** The place in a line that has so many characters before it. */
export function pointAtOffset(editor: PlanEditor, line: Path, offset: number): Point {
  let rest = offset;
  for (const [node, path] of signsOf(editor, line)) {
    if (!Text.isText(node)) rest -= 1;
    else if (rest <= node.text.length) return { path, offset: rest };
    else rest -= node.text.length;
  }
  return Editor.end(editor, line);
}

/** What stands in the line before a point. */
export function textBefore(editor: PlanEditor, line: Path, point: Point): string {
  let before = '';
  for (const [node, path] of signsOf(editor, { anchor: Editor.start(editor, line), focus: point })) {
    if (!Text.isText(node)) before += factSign;
    else before += Path.equals(path, point.path) ? node.text.slice(0, point.offset) : node.text;
  }
  return before;
}

/** What counts as a letter where a value of the project stands: a line that holds nothing else is not empty. */
const factSign = '\ufffc';

/** The texts and facts in a part of the document. */
function signsOf(editor: PlanEditor, at: Path | Range) {
  return Editor.nodes(editor, { at, match: (node) => Text.isText(node) || isOf(node, 'fact') });
}

/** All that can be read in a place, a sign for each fact. */
export function textAt(editor: PlanEditor, at: Path): string {
  return readable(Node.get(editor, at));
}

/** All that can be read in a node, a sign for each fact. */
export function readable(node: Node): string {
  if (Text.isText(node)) return node.text;
  return isOf(node, 'fact') ? factSign : (node.children as Node[]).map(readable).join('');
}

/** How many lists are around a path. */
export function listDepth(editor: PlanEditor, path: Path): number {
  return Path.levels(path).filter((level) => {
    const [node] = Editor.node(editor, level);
    return isOf(node as Node, 'list');
  }).length;
}
