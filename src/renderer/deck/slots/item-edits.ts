import { insertItem, moveItem, removeItem } from '#renderer/forms';
import type { Slot } from '#shared/project';
import { isEmptySlot } from '#shared/scene';
import type { SlotEdit } from './use-slot-edit';

interface ItemEdits<T> {
  readonly add: (item: T) => void;
  readonly remove: (at: number) => void;
  readonly move: (from: number, to: number) => void;
}

/**
 * Edits of the items of a slot. While the slot is not in the project, its `items` only wait to be written in: then
 * `whole` says what the slot is with other items.
 */
export function itemEdits<T>(
  { set, change }: SlotEdit,
  items: readonly T[],
  whole: ((items: T[]) => Slot) | null,
): ItemEdits<T> {
  return {
    add: (item) => {
      if (whole) set(whole([...items, item]));
      else change((path) => insertItem([...path, 'items'], items.length, item));
    },
    remove: (at) => {
      if (whole) set(whole(items.filter((_, index) => index !== at)));
      else change((path) => removeItem([...path, 'items'], at));
    },
    move: (from, to) => {
      if (!whole) change((path) => moveItem([...path, 'items'], from, to, items[from]));
      else {
        const moved = whole(items.toSpliced(from, 1).toSpliced(to, 0, ...items.slice(from, from + 1)));
        // Empty ones that wait have no order.
        if (!isEmptySlot(moved)) set(moved);
      }
    },
  };
}
