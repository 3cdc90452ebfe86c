import { type ReactNode, useId } from 'react';
import styles from './grouped-list.module.css';

interface GroupedListProps {
  /** What it is a list of, for who can't see it. */
  readonly label: string;
  /** How high it may become. */
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Lists under titles of their own that scroll as one, often to be ticked. */
export function GroupedList({ label, className = '', children }: GroupedListProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={`${styles.list} ${className}`} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}

/** One of them; `children` are its items. */
export function ListGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}
