import { Editor, Node, type NodeEntry, Path, Range, Transforms } from 'slate';
import { isOf } from '#renderer/rich-text/editing';
import type { List, ListItem } from '#shared/project';
import { listDepth, parentOf, selectedLines } from './queries';
import { liftFromList, toParagraph } from './with-schema';

/** Lists don't nest deeper: no page has room for it, and no reader patience. */
const deepestList = 6;

/** The items whose own lines the selection touches, without items that lie inside others of them. */
function selectedItems(editor: Editor): NodeEntry<ListItem>[] {
  const items: NodeEntry<ListItem>[] = [];
  for (const [, path] of selectedLines(editor)) {
    const parent = parentOf(editor, path);
    if (!parent || !isOf(parent[0], 'list-item')) continue;
    const known = items.some(([, at]) => Path.equals(at, parent[1]) || Path.isAncestor(at, parent[1]));
    if (!known) items.push([parent[0], parent[1]]);
  }
  return items;
}

function eachItem(editor: Editor, change: (path: Path) => void): boolean {
  const refs = selectedItems(editor).map(([, path]) => Editor.pathRef(editor, path));
  Editor.withoutNormalizing(editor, () => {
    for (const ref of refs) {
      const path = ref.unref();
      if (path) change(path);
    }
  });
  return refs.length > 0;
}

/** Moves the selected items one level in, below the item before them. False when the selection is in no list. */
export function indentItems(editor: Editor): boolean {
  return eachItem(editor, (path) => {
    if (Path.hasPrevious(path) && listDepth(editor, path) < deepestList) indentItem(editor, path);
  });
}

function indentItem(editor: Editor, path: Path): void {
  const before = Path.previous(path);
  const { children } = Node.get(editor, before) as ListItem;
  const { ordered } = Node.parent(editor, path) as List;
  const last = children.at(-1);
  if (last?.type === 'list' && last.ordered === ordered) {
    Transforms.moveNodes(editor, { at: path, to: [...before, children.length - 1, last.children.length] });
    return;
  }
  Transforms.insertNodes(editor, { type: 'list', ordered, children: [] }, { at: [...before, children.length] });
  Transforms.moveNodes(editor, { at: path, to: [...before, children.length, 0] });
}

/** Moves the selected items one level out; at the outermost level they leave the list. */
export function outdentItems(editor: Editor): boolean {
  return eachItem(editor, (path) => {
    if (isNested(editor, path)) outdentItem(editor, path);
    else leaveItem(editor, path);
  });
}

/** Takes the selected items out of all lists: their lines become paragraphs. */
export function leaveLists(editor: Editor): boolean {
  return eachItem(editor, (path) => {
    const ref = Editor.pathRef(editor, path);
    for (let at = ref.current; at && isNested(editor, at); at = ref.current) outdentItem(editor, at);
    const at = ref.unref();
    if (at) leaveItem(editor, at);
  });
}

function isNested(editor: Editor, path: Path): boolean {
  return isOf(parentOf(editor, Path.parent(path))?.[0], 'list-item');
}

/** The item goes behind the item that holds its list; the items that followed it become its own. */
function outdentItem(editor: Editor, path: Path): void {
  const listPath = Path.parent(path);
  const list = Node.get(editor, listPath) as List;
  const index = path.at(-1) ?? 0;
  const following = list.children.length - index - 1;
  if (following > 0) {
    const { children } = Node.get(editor, path) as ListItem;
    const last = children.at(-1);
    const joins = last?.type === 'list' && last.ordered === list.ordered;
    const target = [...path, joins ? children.length - 1 : children.length];
    const offset = joins ? last.children.length : 0;
    if (!joins) Transforms.insertNodes(editor, { type: 'list', ordered: list.ordered, children: [] }, { at: target });
    for (let moved = 0; moved < following; moved += 1) {
      Transforms.moveNodes(editor, { at: Path.next(path), to: [...target, offset + moved] });
    }
  }
  Transforms.moveNodes(editor, { at: path, to: Path.next(Path.parent(listPath)) });
  if (index === 0) Transforms.removeNodes(editor, { at: listPath });
}

/** The item's blocks stand where the list was split. */
function leaveItem(editor: Editor, path: Path): void {
  const ref = Editor.pathRef(editor, path);
  liftFromList(editor, path);
  const at = ref.unref();
  if (at) Transforms.unwrapNodes(editor, { at });
}

/** The sort of list that all selected lines are in; null when not all are in one sort. */
export function selectedListSort(editor: Editor): 'bullet' | 'number' | null {
  const lines = selectedLines(editor);
  const sorts = new Set(
    lines.map(([, path]) => {
      const item = parentOf(editor, path);
      const list = item && isOf(item[0], 'list-item') ? parentOf(editor, item[1]) : null;
      return list && isOf(list[0], 'list') ? (list[0].ordered ? 'number' : 'bullet') : null;
    }),
  );
  const [only] = sorts;
  return sorts.size === 1 && only ? only : null;
}

/** Makes the selected lines items of a list, changes the sort of their lists, or takes them out again. */
export function toggleList(editor: Editor, sort: 'bullet' | 'number'): void {
  if (!editor.selection) return;
  const ordered = sort === 'number';
  Editor.withoutNormalizing(editor, () => {
    if (selectedListSort(editor) === sort) {
      leaveLists(editor);
      return;
    }
    for (const [, path] of selectedItems(editor)) Transforms.setNodes(editor, { ordered }, { at: Path.parent(path) });
    const refs = selectedLines(editor).map(([, path]) => Editor.pathRef(editor, path));
    for (const ref of refs) {
      const path = ref.unref();
      if (path) wrapLine(editor, path, ordered);
    }
  });
}

function wrapLine(editor: Editor, path: Path, ordered: boolean): void {
  const parent = parentOf(editor, path)?.[0];
  if (isOf(parent, 'list-item', 'table-cell')) return;
  toParagraph(editor, path);
  Transforms.wrapNodes(editor, { type: 'list-item', children: [] }, { at: path });
  Transforms.wrapNodes(editor, { type: 'list', ordered, children: [] }, { at: path });
}

/** Whether the selection reaches into a list. */
export function isInList(editor: Editor): boolean {
  return editor.selection !== null && Range.isRange(editor.selection) && selectedItems(editor).length > 0;
}
