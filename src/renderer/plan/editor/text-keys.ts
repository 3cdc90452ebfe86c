import type { KeyboardEvent } from 'react';
import { Editor, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { above } from '#renderer/rich-text/editing';
import { indentItems, isInList, moveCell, moveRow, outdentItems, tablePlace } from '../editing/index';
import { editChart } from './chart-view';

/** Keys that mean something else in lists, tables and code than in plain text. True when one was taken. */
export function takeKey(editor: Editor, event: KeyboardEvent): boolean {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === 'Tab') return takeTab(editor, event);
  if (event.shiftKey) return false;
  if (event.key === 'Enter') return openChart(editor);
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
    return takeArrow(editor, event.key === 'ArrowDown' ? 1 : -1);
  return false;
}

/** Enter on a chart opens its form; Mod+Enter goes on below it, as below every block. */
function openChart(editor: Editor): boolean {
  const chart = above(editor, ['chart']);
  if (chart) editChart(chart[0].id);
  return chart !== undefined;
}

/** Tab moves cells and items; elsewhere it leaves the text, so that the keyboard is never caught in it. */
function takeTab(editor: Editor, { shiftKey }: KeyboardEvent): boolean {
  if (tablePlace(editor)) return moveCell(editor, shiftKey ? -1 : 1);
  if (isInList(editor)) return shiftKey ? outdentItems(editor) : indentItems(editor);
  if (above(editor, ['code']) && !shiftKey) {
    Transforms.insertText(editor, '  ');
    return true;
  }
  return false;
}

/** At the first or last line of a cell the arrow goes to the cell above or below. */
function takeArrow(editor: Editor, step: 1 | -1): boolean {
  if (!tablePlace(editor)) return false;
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection) || !tablePlace(editor)) return false;
  const cell = above(editor, ['table-cell']);
  return cell !== undefined && isAtEdge(editor, cell[1], step) && moveRow(editor, step);
}

function isAtEdge(editor: Editor, cell: number[], step: 1 | -1): boolean {
  const { selection } = editor;
  if (!selection) return false;
  const caret = ReactEditor.toDOMRange(editor, selection).getBoundingClientRect();
  const edge = Editor.point(editor, cell, { edge: step > 0 ? 'end' : 'start' });
  const border = ReactEditor.toDOMRange(editor, { anchor: edge, focus: edge }).getBoundingClientRect();
  // An empty line has no rectangle, and then it is the only one.
  if (caret.height === 0 || border.height === 0) return Editor.isEdge(editor, selection.anchor, cell);
  return Math.abs(caret.top - border.top) < caret.height / 2;
}
