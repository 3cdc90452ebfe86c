import type { KeyboardEvent } from 'react';
import type { GridModel } from './grid-types';
import type { GridControl, Step } from './use-grid';

interface KeyContext {
  readonly control: GridControl;
  readonly model: GridModel;
  /** Rows that a page has. */
  readonly page: number;
  /** Lets the next Tab leave the grid. */
  readonly leave: () => void;
}

type Handler = (context: KeyContext, event: KeyboardEvent) => boolean;

const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What keys do while a cell is selected; true when the key was ours. */
export const onSelectedKey: Handler = (context, event) => {
  const { control, model, page, leave } = context;
  const { active, cell } = control;
  const last = { row: model.rows.length - 1, column: model.columns.length - 1 };
  const mod = event.ctrlKey || event.metaKey;
  const arrow = arrows[event.key];
  if (arrow && event.altKey) {
    const move = model.rows[active.row]?.move;
    if (arrow[0] === 0 || !move) return false;
    move(arrow[0] as 1 | -1);
    return true;
  }
  if (arrow) {
    const [down, right] = mod ? [arrow[0] * last.row, arrow[1] * last.column] : arrow;
    control.go({ row: active.row + down, column: active.column + right }, event.shiftKey);
    return true;
  }
  switch (event.key) {
    case 'Home':
      control.go({ row: mod ? 0 : active.row, column: 0 }, event.shiftKey);
      return true;
    case 'End':
      control.go({ row: mod ? last.row : active.row, column: last.column }, event.shiftKey);
      return true;
    case 'PageUp':
    case 'PageDown':
      control.go({ row: active.row + (event.key === 'PageUp' ? -page : page), column: active.column }, event.shiftKey);
      return true;
    case 'Tab':
      return tab(context, event);
    case 'Enter':
    case 'F2':
      if (control.canWrite && cell) control.startEdit(cell.typed, false);
      else if (event.key === 'Enter')
        control.go({ row: active.row + (event.shiftKey ? -1 : 1), column: active.column }, false);
      return true;
    case 'Delete':
    case 'Backspace':
      control.clear();
      return true;
    case 'Escape':
      control.go(active, false);
      leave();
      return true;
    case 'a':
      if (!mod || event.shiftKey || event.altKey) return false;
      control.go({ row: 0, column: 0 }, false);
      control.go(last, true);
      return true;
    default:
      return false;
  }
};

/** Tab goes along a row and on to the next; at the ends it leaves the grid, as it does after Escape. */
function tab({ control, model }: KeyContext, event: KeyboardEvent): boolean {
  const { row, column } = control.active;
  const by = event.shiftKey ? -1 : 1;
  const columns = model.columns.length;
  const next = row * columns + column + by;
  if (next < 0 || next >= model.rows.length * columns) return false;
  control.go({ row: Math.floor(next / columns), column: next % columns }, false);
  return true;
}

/** What keys do while a cell is edited. */
export const onEditingKey: Handler = ({ control }, event) => {
  const { editing } = control;
  switch (event.key) {
    case 'Escape':
      control.cancel();
      return true;
    case 'Enter':
      control.commit([event.shiftKey ? -1 : 1, 0]);
      return true;
    case 'Tab':
      control.commit([0, event.shiftKey ? -1 : 1]);
      return true;
    default: {
      const arrow = arrows[event.key];
      if (!arrow || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
      if (!editing?.byTyping && arrow[0] === 0) return false;
      control.commit(arrow);
      return true;
    }
  }
};
