import { Editor, Node, Path, type Point, Transforms } from 'slate';
import { caretOf, isOf, textAt } from '#renderer/rich-text/editing';
import { deleteAcrossTables } from './delete-across-tables';
import { outdentItems } from './lists';
import { lineAbove, parentOf } from './queries';
import { resetLine } from './with-breaks';

/** What Backspace and Delete do at the edges of lines, cells and pictures. */
export function withDeletion(editor: Editor): Editor {
  const { deleteBackward, deleteForward, deleteFragment } = editor;
  editor.deleteBackward = (unit) => {
    const caret = caretOf(editor);
    if (!caret || !backAtStart(editor, caret)) deleteBackward(unit);
  };
  editor.deleteForward = (unit) => {
    const caret = caretOf(editor);
    if (!caret || !forwardAtEnd(editor, caret)) deleteForward(unit);
  };
  editor.deleteFragment = (options) => {
    if (!deleteAcrossTables(editor)) deleteFragment(options);
  };
  return editor;
}

function backAtStart(editor: Editor, caret: Point): boolean {
  const line = lineAbove(editor);
  if (!line || !Editor.isStart(editor, caret, line[1])) return false;
  const [node, path] = line;
  const holder = parentOf(editor, path);
  const isFirst = path.at(-1) === 0;
  if (isOf(holder?.[0], 'table-cell')) return isFirst;
  if (node.type === 'code') return Node.string(node) !== '' || resetLine(editor);
  if (node.type === 'heading') return resetLine(editor);
  if (isFirst && isOf(holder?.[0], 'list-item')) return outdentItems(editor);
  if (isFirst && isOf(holder?.[0], 'quote', 'callout')) {
    Transforms.liftNodes(editor, { at: path });
    return true;
  }
  return path.length === 1 && Path.hasPrevious(path) && meetBlock(editor, path, Path.previous(path), 'end');
}

function forwardAtEnd(editor: Editor, caret: Point): boolean {
  const line = lineAbove(editor);
  if (!line || !Editor.isEnd(editor, caret, line[1])) return false;
  const [, path] = line;
  const holder = parentOf(editor, path);
  if (isOf(holder?.[0], 'table-cell')) return !Editor.hasPath(editor, Path.next(path));
  const top = path.slice(0, 1);
  const isLast = Editor.isEnd(editor, caret, top);
  return isLast && Editor.hasPath(editor, Path.next(top)) && meetBlock(editor, path, Path.next(top), 'start');
}

/** A line is not merged into a table or a picture: an empty one goes, and the caret meets its neighbour. */
function meetBlock(editor: Editor, line: Path, neighbour: Path, edge: 'start' | 'end'): boolean {
  const node = Node.get(editor, neighbour);
  if (!isOf(node, 'table', 'image', 'chart', 'rule')) return false;
  const isEmpty = line.length === 1 && textAt(editor, line) === '';
  Transforms.select(editor, Editor.point(editor, neighbour, { edge }));
  if (isEmpty) Transforms.removeNodes(editor, { at: line });
  return true;
}
