import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useSessionState } from '#renderer/session';
import { Button, Menu } from '#renderer/ui';

interface AddMenuProps<Id extends string> {
  readonly label: string;
  readonly items: readonly { readonly id: Id; readonly label: string; readonly hint?: string }[];
  readonly onAdd: (id: Id) => void;
}

/** A button that adds a row: one kind at once, several from a menu. */
export function AddMenu<Id extends string>({ label, items, onAdd }: AddMenuProps<Id>) {
  const { readOnly } = useSessionState();
  const [only] = items;
  const chosen = useRef<Id | null>(null);
  const face = (
    <>
      <Plus size={15} aria-hidden />
      {label}
    </>
  );
  if (items.length === 1 && only)
    return (
      <Button variant="outline" disabled={readOnly} onClick={() => onAdd(only.id)}>
        {face}
      </Button>
    );
  return (
    <Menu
      entries={items.map(({ id, label: name, hint }) => ({
        kind: 'item',
        id,
        label: name,
        ...(hint ? { shortcut: hint } : {}),
        onSelect: () => {
          chosen.current = id;
        },
      }))}
      onClosed={() => {
        const id = chosen.current;
        chosen.current = null;
        // The new row takes the keyboard, which an open menu would not let go.
        return id === null ? false : onAdd(id);
      }}
    >
      <Button variant="outline" disabled={readOnly}>
        {face}
      </Button>
    </Menu>
  );
}
