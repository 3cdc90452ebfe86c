import { Check } from 'lucide-react';
import { ContextMenu as Context, DropdownMenu as Dropdown } from 'radix-ui';
import { type ReactElement, type ReactNode, useState } from 'react';
import styles from './floating.module.css';
import { focusAfter } from './focus-after';

/** One line of a menu, as data: the same list serves a drop-down and a context menu. */
export type MenuEntry =
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly label: string;
      readonly icon?: ReactNode;
      readonly shortcut?: string | undefined;
      readonly checked?: boolean;
      readonly disabled?: boolean;
      readonly onSelect: () => void;
    }
  | { readonly kind: 'separator'; readonly id: string }
  | { readonly kind: 'label'; readonly id: string; readonly label: string };

interface MenuProps {
  /** A function is asked each time the menu opens. */
  readonly entries: readonly MenuEntry[] | (() => readonly MenuEntry[]);
  /** Called when it has closed, in place of giving the focus back to its control; with `false` the control gets it. */
  readonly onClosed?: () => unknown;
  /** The control that opens it. */
  readonly children: ReactElement;
}

/** A menu under a button. */
export function Menu({ entries, onClosed, children }: MenuProps) {
  return (
    <Dropdown.Root>
      <Dropdown.Trigger asChild>{children}</Dropdown.Trigger>
      <Dropdown.Portal>
        <Dropdown.Content
          className={styles.menu}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={focusAfter(onClosed)}
        >
          <Lines entries={entries} parts={Dropdown} />
        </Dropdown.Content>
      </Dropdown.Portal>
    </Dropdown.Root>
  );
}

/** A menu at the pointer, or by the menu key, over what it wraps. */
export function ContextMenu({ entries, onClosed, children }: MenuProps) {
  return (
    <Context.Root>
      <Context.Trigger asChild>{children}</Context.Trigger>
      <Context.Portal>
        <Context.Content className={styles.menu} collisionPadding={8} onCloseAutoFocus={focusAfter(onClosed)}>
          <Lines entries={entries} parts={Context} />
        </Context.Content>
      </Context.Portal>
    </Context.Root>
  );
}

interface MenuAtProps {
  /** What it is about, for screen readers. */
  readonly label: string;
  /** What it opens below, on the screen. */
  readonly at: DOMRect;
  readonly entries: readonly MenuEntry[];
  /** Called when it has closed, in place of giving the focus back. */
  readonly onClosed: () => void;
}

/** A menu that is open below a place of a text, where no control could open it. */
export function MenuAt({ label, at, entries, onClosed }: MenuAtProps) {
  const [isOpen, setOpen] = useState(true);
  const { left, top, width, height } = at;
  return (
    <Dropdown.Root open={isOpen} onOpenChange={setOpen}>
      <Dropdown.Trigger asChild>
        <span aria-hidden style={{ position: 'fixed', left, top, width, height, pointerEvents: 'none' }} />
      </Dropdown.Trigger>
      <Dropdown.Portal>
        <Dropdown.Content
          className={styles.menu}
          aria-label={label}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={focusAfter(onClosed)}
        >
          <Lines entries={entries} parts={Dropdown} />
        </Dropdown.Content>
      </Dropdown.Portal>
    </Dropdown.Root>
  );
}

/** Stands in the content, which is there only while the menu is open. */
function Lines({ entries, parts }: Pick<MenuProps, 'entries'> & { readonly parts: typeof Dropdown | typeof Context }) {
  const lines = typeof entries === 'function' ? entries() : entries;
  return lines.map((entry) => menuLine(entry, parts));
}

function menuLine(entry: MenuEntry, { Item, CheckboxItem, Separator, Label }: typeof Dropdown | typeof Context) {
  if (entry.kind === 'separator') return <Separator key={entry.id} className={styles.separator} />;
  if (entry.kind === 'label') {
    return (
      <Label key={entry.id} className={styles.label}>
        {entry.label}
      </Label>
    );
  }
  const { id, label, icon, shortcut, checked, disabled = false, onSelect } = entry;
  const line = (
    <>
      {icon}
      {label}
      {shortcut ? <kbd className={styles.shortcut}>{shortcut}</kbd> : null}
      {checked ? <Check size={14} className={styles.check} aria-hidden /> : null}
    </>
  );
  const props = { className: styles.item, disabled, onSelect };
  // Only a choice says whether it is the one: screen readers read it, as the tick is seen.
  return checked === undefined ? (
    <Item key={id} {...props}>
      {line}
    </Item>
  ) : (
    <CheckboxItem key={id} {...props} checked={checked}>
      {line}
    </CheckboxItem>
  );
}
