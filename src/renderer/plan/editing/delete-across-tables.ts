import { Editor, Path, Point, Range, Transforms } from 'slate';
import { above, isOf } from '#renderer/rich-text/editing';

/**
 * Deletes a selection that begins or ends in a table cell and reaches out of it: cells are emptied, never merged, and
 * the table keeps its shape. False when the selection is of another sort.
 */
export function deleteAcrossTables(editor: Editor): boolean {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection)) return false;
  const [start, end] = Range.edges(selection);
  const first = above(editor, ['table-cell'], start);
  const last = above(editor, ['table-cell'], end);
  if ((!first && !last) || (first && last && Path.equals(first[1], last[1]))) return false;
  if (removeWhole(editor, selection)) return true;
  const parts = [...cellParts(editor, selection), ...outerParts(editor, start, end, Boolean(first), Boolean(last))];
  const refs = parts.map((part) => Editor.rangeRef(editor, part));
  const caret = Editor.pointRef(editor, start, { affinity: 'backward' });
  Editor.withoutNormalizing(editor, () => {
    for (const ref of refs) {
      const range = ref.unref();
      if (range && Range.isExpanded(range)) Transforms.delete(editor, { at: range });
    }
  });
  const point = caret.unref();
  if (point && Editor.hasPath(editor, point.path)) Transforms.select(editor, point);
  return true;
}

/** When everything is selected, nothing stays: neither rows nor header. */
function removeWhole(editor: Editor, selection: Range): boolean {
  const [start, end] = Range.edges(selection);
  if (!Editor.isStart(editor, start, []) || !Editor.isEnd(editor, end, [])) return false;
  Editor.withoutNormalizing(editor, () => {
    for (let count = editor.children.length; count > 0; count -= 1)
      Transforms.removeNodes(editor, { at: [0], voids: true });
    Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: [0] });
  });
  Transforms.select(editor, Editor.start(editor, []));
  return true;
}

/** What is selected of the cells of the tables at either end. */
function cellParts(editor: Editor, selection: Range): Range[] {
  const [start, end] = Range.edges(selection);
  const tables = [start, end].map((point) => above(editor, ['table'], point)?.[1]).filter((path) => path !== undefined);
  const cells = Editor.nodes(editor, { at: selection, match: (node) => isOf(node, 'table-cell') });
  return [...cells].flatMap(([, path]) => {
    if (!tables.some((table) => Path.isAncestor(table, path))) return [];
    return [...Editor.nodes(editor, { at: path, match: (node) => isOf(node, 'paragraph') })].flatMap(([, line]) => {
      const part = Range.intersection(selection, Editor.range(editor, line));
      return part ? [part] : [];
    });
  });
}

/** What is selected between, before or behind the tables. */
function outerParts(editor: Editor, start: Point, end: Point, startsIn: boolean, endsIn: boolean): Range[] {
  const first = start.path[0] ?? 0;
  const last = end.path[0] ?? 0;
  if (startsIn && endsIn && last - first < 2) return [];
  const anchor = startsIn ? Editor.start(editor, [first + 1]) : start;
  const focus = endsIn ? Editor.end(editor, [last - 1]) : end;
  return Point.isBefore(anchor, focus) ? [{ anchor, focus }] : [];
}
