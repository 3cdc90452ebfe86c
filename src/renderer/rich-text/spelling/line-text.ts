import { type Descendant, Editor, type Element, type NodeEntry, type Path, type Range, Text } from 'slate';

/** A line of an editor as spelling is looked over: what is no prose in it is masked, letter by letter, so that places stay. */
export interface Line {
  readonly text: string;
  /** The texts that it consists of, below the line: where each begins in it. */
  readonly pieces: readonly { readonly start: number; readonly length: number; readonly path: Path }[];
}

/** Stands for a letter that is not looked at: of code, of an address that is shown as such, of a figure. */
const mask = '\ufffc';

const lines = new WeakMap<Element, Line>();

/** The blocks of an editor whose children are text and what stands in a line, with where they stand. Code is no prose. */
export function linesOf(editor: Editor): readonly NodeEntry<Element>[] {
  const found: NodeEntry<Element>[] = [];
  const visit = (nodes: readonly Descendant[], at: Path) => {
    for (const [index, node] of nodes.entries()) {
      if (Text.isText(node) || node.type === 'code' || Editor.isVoid(editor, node)) continue;
      const path = [...at, index];
      const [first] = node.children;
      if (first && (Text.isText(first) || Editor.isInline(editor, first))) found.push([node, path]);
      else visit(node.children, path);
    }
  };
  visit(editor.children, []);
  return found;
}

/** The text of a line; worked out once as long as the line stays the same. */
export function lineOf(element: Element): Line {
  const made = lines.get(element);
  if (made) return made;
  let text = '';
  const pieces: { start: number; length: number; path: Path }[] = [];
  const visit = (node: Descendant, path: Path, isMasked: boolean) => {
    if (Text.isText(node)) {
      pieces.push({ start: text.length, length: node.text.length, path });
      text += isMasked || node.code ? mask.repeat(node.text.length) : node.text;
      return;
    }
    if (node.type === 'fact') text += mask;
    for (const [index, child] of node.children.entries())
      visit(child, [...path, index], isMasked || node.type === 'fact');
  };
  for (const [index, child] of element.children.entries()) visit(child, [index], false);
  const line = { text, pieces };
  lines.set(element, line);
  return line;
}

/** Where a part of a line stands in the editor; null where it is not text of one run after the other. */
export function rangeIn({ pieces }: Line, at: Path, start: number, end: number): Range | null {
  const first = pieces.findLast((piece) => piece.start <= start && start < piece.start + piece.length);
  const last = pieces.findLast((piece) => piece.start < end && end <= piece.start + piece.length);
  if (!first || !last) return null;
  return {
    anchor: { path: [...at, ...first.path], offset: start - first.start },
    focus: { path: [...at, ...last.path], offset: end - last.start },
  };
}
