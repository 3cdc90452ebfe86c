import { Tooltip as Primitive } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import styles from './floating.module.css';

interface TooltipProps {
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly children: ReactElement;
}

/** A word about a control, with its shortcut. The control itself must carry the label for screen readers. */
export function Tooltip({ label, shortcut, children }: TooltipProps) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content className={styles.tooltip} sideOffset={6} collisionPadding={8}>
          {label}
          {shortcut ? <kbd className={styles.shortcut}>{shortcut}</kbd> : null}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** Stands once around the whole window. */
export function TooltipProvider({ children }: { readonly children: ReactNode }) {
  return <Primitive.Provider delayDuration={500}>{children}</Primitive.Provider>;
}
