import { Toolbar as Primitive } from 'radix-ui';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import styles from './toolbar.module.css';

/** A row of controls with one tab stop; arrow keys move inside it. */
export function Toolbar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Primitive.Root className={styles.toolbar} aria-label={label}>
      {children}
    </Primitive.Root>
  );
}

interface ToolbarItemProps extends ComponentProps<typeof Primitive.Button> {
  readonly children: ReactElement;
}

/** Makes a button one of the toolbar's stops. What a menu or tooltip around it adds is handed on to the button. */
export function ToolbarItem({ children, ...props }: ToolbarItemProps) {
  return (
    <Primitive.Button asChild {...props}>
      {children}
    </Primitive.Button>
  );
}

export function ToolbarSeparator() {
  return <Primitive.Separator className={styles.separator} />;
}
