import { type ReactNode, useId } from 'react';
import styles from './ownership.module.css';

interface GroupProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** A table with its name above it: rows of figures need the whole width. */
export function Group({ title, hint, children }: GroupProps) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <header className={styles.groupHead}>
        <h2 id={id}>{title}</h2>
        <p>{hint}</p>
      </header>
      {children}
    </section>
  );
}
