import { Editor, Element, Node, type NodeEntry, type Path, type Point, Range, Text } from 'slate';

export type ElementType = Element['type'];
export type ElementOf<T extends ElementType> = Extract<Element, { type: T }>;

/** Whether a node is an element of one of these types. */
export function isOf<T extends ElementType>(node: Node | undefined, ...types: T[]): node is ElementOf<T> {
  return Element.isElement(node) && (types as string[]).includes(node.type);
}

/** The nearest element of these types around the selection, or around `at`. */
export function above<T extends ElementType>(
  editor: Editor,
  types: readonly T[],
  at: Path | Point | Range | null = editor.selection,
): NodeEntry<ElementOf<T>> | undefined {
  if (!at) return undefined;
  return Editor.above(editor, { at, match: (node): node is ElementOf<T> => isOf(node, ...types), voids: true });
}

/** Where the caret is; null while something is selected. */
export function caretOf(editor: Editor): Point | null {
  return editor.selection && Range.isCollapsed(editor.selection) ? editor.selection.anchor : null;
}

/** What counts as a letter where a value of the project stands: a line that holds nothing else is not empty. */
export const factSign = '\ufffc';

/** All that can be read in a place, a sign for each fact. */
export function textAt(editor: Editor, at: Path): string {
  return readable(Node.get(editor, at));
}

/** All that can be read in a node, a sign for each fact. */
export function readable(node: Node): string {
  if (Text.isText(node)) return node.text;
  return isOf(node, 'fact') ? factSign : (node.children as Node[]).map(readable).join('');
}
