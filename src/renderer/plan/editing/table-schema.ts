import { type Editor, Element, type Node, type Path, Text, Transforms } from 'slate';
import { isOf } from '#renderer/rich-text/editing';
import type { Table, TableCell, TableRow } from '#shared/project';

/** A table is a rectangle of rows; what is no row leaves it. */
export function repairTable(editor: Editor, table: Table, path: Path): boolean {
  const children: readonly Node[] = table.children;
  const stray = children.findIndex((child) => !isOf(child, 'table-row'));
  if (stray >= 0) {
    const at = [...path, stray];
    const child = children[stray];
    if (Text.isText(child)) Transforms.removeNodes(editor, { at });
    else if (isOf(child, 'table-cell')) {
      Transforms.wrapNodes(editor, { type: 'table-row', id: editor.newId(), children: [] }, { at });
    } else Transforms.liftNodes(editor, { at, voids: true });
    return true;
  }
  if (children.length === 0) {
    Transforms.removeNodes(editor, { at: path });
    return true;
  }
  const columns = Math.max(...table.children.map((row) => row.children.length));
  const short = table.children.findIndex((row) => row.children.length < columns);
  if (short < 0) return false;
  const at = [...path, short, table.children[short]?.children.length ?? 0];
  Transforms.insertNodes(editor, emptyCell(), { at });
  return true;
}

/** A row holds cells, one at least. */
export function repairRow(editor: Editor, row: TableRow, path: Path): boolean {
  const children: readonly Node[] = row.children;
  if (children.length === 0 || children.every((child) => Text.isText(child) && child.text === '')) {
    Transforms.removeNodes(editor, { at: path });
    return true;
  }
  const stray = children.findIndex((child) => !isOf(child, 'table-cell'));
  if (stray < 0) return false;
  const child = children[stray];
  if (Element.isElement(child) || (Text.isText(child) && child.text !== '')) {
    Transforms.wrapNodes(editor, { type: 'table-cell', children: [] }, { at: [...path, stray], voids: true });
  } else Transforms.removeNodes(editor, { at: [...path, stray] });
  return true;
}

export function emptyCell(align?: TableCell['align']): TableCell {
  return {
    type: 'table-cell',
    ...(align ? { align } : {}),
    children: [{ type: 'paragraph', children: [{ text: '' }] }],
  };
}
