import { Editor, Element, Node, type Path, type Point, Transforms } from 'slate';
import { commonEnds } from '#shared/base';
import { patchesBetween } from '#shared/plan';
import type { Patch } from '#shared/project';

/** What an editor shows for a text: it needs a line to stand on, also when there is none. */
export function editorValue<T extends Node>(nodes: readonly T[], blank: T): T[] {
  return nodes.length === 0 ? [blank] : [...nodes];
}

/**
 * Brings the editor to nodes that the project got from elsewhere (undo, redo, main, another editor), by Slate's own
 * operations: what did not change stays on screen and keeps its focus. The caret goes to the last place that changed.
 * False when nothing differed.
 */
export function showNodes(editor: Editor, nodes: readonly Node[]): boolean {
  const patches = patchesBetween([], editor.children as Element[], nodes as Element[]);
  // Where all lines are replaced, Slate's selection goes with the last of them.
  const hadCaret = editor.selection !== null;
  let place: Point | null = null;
  Editor.withoutNormalizing(editor, () => {
    for (const patch of patches) place = applyPatch(editor, patch) ?? place;
  });
  if (place && hadCaret) Transforms.select(editor, nearestPoint(editor, place));
  return patches.length > 0;
}

function applyPatch(editor: Editor, patch: Patch): Point | null {
  const steps = patch.path.filter((step): step is number => typeof step === 'number');
  if (patch.op === 'splice') return applySplice(editor, steps, patch.at, patch.remove, patch.insert as Node[]);
  const key = String(patch.path.at(-1));
  const value = patch.op === 'set' ? patch.value : undefined;
  if (key === 'text') return setText(editor, steps, String(value));
  const node = Node.get(editor, steps) as unknown as Record<string, unknown>;
  editor.apply({
    type: 'set_node',
    path: steps,
    properties: { [key]: node[key] },
    newProperties: { [key]: value },
  });
  return Editor.end(editor, steps);
}

function applySplice(editor: Editor, parent: Path, at: number, remove: number, insert: readonly Node[]): Point | null {
  for (let gone = 0; gone < remove; gone += 1) {
    const path = [...parent, at];
    editor.apply({ type: 'remove_node', path, node: Node.get(editor, path) });
  }
  for (const [index, node] of insert.entries()) {
    editor.apply({ type: 'insert_node', path: [...parent, at + index], node });
  }
  if (insert.length > 0) return Editor.end(editor, [...parent, at + insert.length - 1]);
  const holder = parent.length === 0 ? editor : (Node.get(editor, parent) as Element);
  if (holder.children.length === 0) return null;
  return at > 0 ? Editor.end(editor, [...parent, at - 1]) : Editor.start(editor, [...parent, 0]);
}

/** Only what differs of a text is replaced, so that a caret elsewhere in it stays where it is. */
function setText(editor: Editor, path: Path, text: string): Point {
  const old = Node.leaf(editor, path).text;
  const { start, end } = commonEnds(old, text);
  const gone = old.slice(start, old.length - end);
  const come = text.slice(start, text.length - end);
  if (gone) editor.apply({ type: 'remove_text', path, offset: start, text: gone });
  if (come) editor.apply({ type: 'insert_text', path, offset: start, text: come });
  return { path, offset: start + come.length };
}

function nearestPoint(editor: Editor, point: Point): Point {
  for (let path = point.path; path.length > 0; path = path.slice(0, -1)) {
    if (!Editor.hasPath(editor, path)) continue;
    const node = Node.get(editor, path);
    if (Element.isElement(node)) return Editor.end(editor, path);
    return { path, offset: Math.min(point.offset, Node.string(node).length) };
  }
  return Editor.end(editor, []);
}
