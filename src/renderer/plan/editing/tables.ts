import { Editor, Node, Path, Transforms } from 'slate';
import { above, isOf, readable, textAt } from '#renderer/rich-text/editing';
import type { Table, TableCell, TableRow } from '#shared/project';
import { emptyCell } from './table-schema';

/** Where the caret is in a table. */
export interface TablePlace {
  readonly table: Table;
  readonly path: Path;
  readonly row: number;
  readonly column: number;
}

/** The table cell that the caret is in; null outside of tables. */
export function tablePlace(editor: Editor): TablePlace | null {
  const at = editor.selection?.focus;
  const cell = at && above(editor, ['table-cell'], at);
  const table = at && above(editor, ['table'], at);
  if (!cell || !table) return null;
  const [row, column] = cell[1].slice(-2);
  return { table: table[0], path: table[1], row: row ?? 0, column: column ?? 0 };
}

/** Sets the caret into a cell, all of it selected when it has text. */
export function selectCell(editor: Editor, table: Path, row: number, column: number): void {
  Transforms.select(editor, Editor.range(editor, [...table, row, column]));
  if (textAt(editor, [...table, row, column]) === '') Transforms.collapse(editor);
}

/** Goes to the next or previous cell; behind the last cell a row is added. False outside of tables. */
export function moveCell(editor: Editor, step: 1 | -1): boolean {
  const place = tablePlace(editor);
  if (!place) return false;
  const columns = columnCount(place.table);
  const target = place.row * columns + place.column + step;
  if (target < 0) return true;
  if (target >= columns * place.table.children.length) insertRow(editor, 'after');
  selectCell(editor, place.path, Math.floor(target / columns), target % columns);
  return true;
}

/** Goes to the cell above or below, or out of the table. */
export function moveRow(editor: Editor, step: 1 | -1): boolean {
  const place = tablePlace(editor);
  if (!place) return false;
  const row = place.row + step;
  if (row >= 0 && row < place.table.children.length) {
    const cell = [...place.path, row, place.column];
    Transforms.select(editor, Editor.point(editor, cell, { edge: step > 0 ? 'start' : 'end' }));
    return true;
  }
  const [index] = place.path;
  const outside = [(index ?? 0) + step];
  if (outside[0] !== undefined && outside[0] >= 0 && Editor.hasPath(editor, outside)) {
    Transforms.select(editor, Editor.point(editor, outside, { edge: step > 0 ? 'start' : 'end' }));
  } else {
    const at = step > 0 ? Path.next(place.path) : place.path;
    Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at });
    Transforms.select(editor, Editor.start(editor, at));
  }
  return true;
}

export function columnCount(table: Table): number {
  return table.children[0]?.children.length ?? 0;
}

/** Inserts a table behind the block at the caret, or in place of an empty paragraph; the caret goes to its first cell. */
export function insertTable(editor: Editor, rows: number, columns: number): void {
  if (!editor.selection || tablePlace(editor)) return;
  const table: Table = {
    type: 'table',
    header: true,
    children: Array.from({ length: rows }, () =>
      newRow(
        editor,
        Array.from({ length: columns }, () => undefined),
      ),
    ),
  };
  const path = insertTopBlock(editor, table);
  selectCell(editor, path, 0, 0);
}

/**
 * Sets a block behind the one at the caret, before a line whose start the caret is at, or in place of an empty paragraph. Returns its path.
 */
export function insertTopBlock(editor: Editor, block: Table | Node): Path {
  const focus = editor.selection?.focus ?? Editor.end(editor, []);
  const top = focus.path.slice(0, 1);
  const node = Node.get(editor, top);
  const replaces = 'type' in node && node.type === 'paragraph' && readable(node) === '';
  const isBefore = !replaces && isOf(node, 'paragraph', 'heading') && Editor.isStart(editor, focus, top);
  const at = replaces || isBefore ? top : Path.next(top);
  Editor.withoutNormalizing(editor, () => {
    if (replaces) Transforms.removeNodes(editor, { at: top });
    Transforms.insertNodes(editor, block, { at });
  });
  return at;
}

function newRow(editor: Editor, aligns: readonly TableCell['align'][]): TableRow {
  return { type: 'table-row', id: editor.newId(), children: aligns.map((align) => emptyCell(align)) };
}

/** Adds a row before or behind the caret's; cells are aligned like its own. */
export function insertRow(editor: Editor, side: 'before' | 'after'): void {
  const place = tablePlace(editor);
  if (!place) return;
  const row = side === 'before' ? place.row : place.row + 1;
  const aligns = place.table.children[place.row]?.children.map((cell) => cell.align) ?? [];
  Transforms.insertNodes(editor, newRow(editor, aligns), { at: [...place.path, row] });
  selectCell(editor, place.path, row, place.column);
}

/** Adds a column before or behind the caret's. */
export function insertColumn(editor: Editor, side: 'before' | 'after'): void {
  const place = tablePlace(editor);
  if (!place) return;
  const column = side === 'before' ? place.column : place.column + 1;
  Editor.withoutNormalizing(editor, () => {
    for (const row of place.table.children.keys()) {
      Transforms.insertNodes(editor, emptyCell(), { at: [...place.path, row, column] });
    }
  });
  selectCell(editor, place.path, place.row, column);
}

/** Deletes the caret's row; with the last row the table goes. */
export function deleteRow(editor: Editor): void {
  const place = tablePlace(editor);
  if (!place) return;
  const rows = place.table.children.length;
  if (rows === 1) {
    deleteTable(editor);
    return;
  }
  Transforms.removeNodes(editor, { at: [...place.path, place.row] });
  selectCell(editor, place.path, Math.min(place.row, rows - 2), place.column);
}

/** Deletes the caret's column; with the last column the table goes. */
export function deleteColumn(editor: Editor): void {
  const place = tablePlace(editor);
  if (!place) return;
  const columns = columnCount(place.table);
  if (columns === 1) {
    deleteTable(editor);
    return;
  }
  Editor.withoutNormalizing(editor, () => {
    for (const row of place.table.children.keys()) {
      Transforms.removeNodes(editor, { at: [...place.path, row, place.column] });
    }
  });
  selectCell(editor, place.path, place.row, Math.min(place.column, columns - 2));
}

/** Deletes the table; an empty paragraph takes its place. */
export function deleteTable(editor: Editor): void {
  const place = tablePlace(editor);
  if (!place) return;
  Editor.withoutNormalizing(editor, () => {
    Transforms.removeNodes(editor, { at: place.path });
    Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: place.path });
  });
  Transforms.select(editor, Editor.start(editor, place.path));
}

/** Makes the first row a header row, or not. */
export function toggleHeader(editor: Editor): void {
  const place = tablePlace(editor);
  if (place) Transforms.setNodes(editor, { header: !place.table.header }, { at: place.path });
}

/** Aligns the caret's column. */
export function alignColumn(editor: Editor, align: 'left' | 'center' | 'right'): void {
  const place = tablePlace(editor);
  if (!place) return;
  Editor.withoutNormalizing(editor, () => {
    for (const row of place.table.children.keys()) {
      const at = [...place.path, row, place.column];
      if (align === 'left') Transforms.unsetNodes(editor, 'align' as never, { at });
      else Transforms.setNodes(editor, { align }, { at });
    }
  });
}

/** The alignment of the caret's cell. */
export function currentAlign(place: TablePlace): 'left' | 'center' | 'right' {
  return place.table.children[place.row]?.children[place.column]?.align ?? 'left';
}
