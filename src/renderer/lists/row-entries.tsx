import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { MenuEntry } from '#renderer/ui';

interface RowActions {
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** How the keys of the list are called, which do the same. */
  readonly keys: { readonly up: string | undefined; readonly down: string | undefined; readonly remove: string };
  readonly onShift: (step: 1 | -1) => unknown;
  readonly onRemove: () => void;
}

/** The end of the menu of a `SortableListbox`: what its own keys do, with their names. */
export function rowEntries(actions: RowActions): readonly MenuEntry[] {
  const { up, down, remove, isFirst, isLast, keys, onShift, onRemove } = actions;
  const shift = (step: 1 | -1) => () => void onShift(step);
  return [
    { kind: 'separator', id: 'moves' },
    {
      kind: 'item',
      id: 'up',
      label: up,
      icon: <ArrowUp size={15} />,
      shortcut: keys.up,
      disabled: isFirst,
      onSelect: shift(-1),
    },
    {
      kind: 'item',
      id: 'down',
      label: down,
      icon: <ArrowDown size={15} />,
      shortcut: keys.down,
      disabled: isLast,
      onSelect: shift(1),
    },
    { kind: 'separator', id: 'removal' },
    {
      kind: 'item',
      id: 'remove',
      label: remove,
      icon: <Trash2 size={15} />,
      shortcut: keys.remove,
      onSelect: onRemove,
    },
  ];
}
