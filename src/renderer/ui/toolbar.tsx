import { Toolbar as Primitive } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import styles from './toolbar.module.css';

/** A row of controls with one tab stop; arrow keys move inside it. */
export function Toolbar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Primitive.Root className={styles.toolbar} aria-label={label}>
      {children}
    </Primitive.Root>
  );
}

/** Makes a button one of the toolbar's stops. */
export function ToolbarItem({ children }: { readonly children: ReactElement }) {
  return <Primitive.Button asChild>{children}</Primitive.Button>;
}

export function ToolbarSeparator() {
  return <Primitive.Separator className={styles.separator} />;
}
