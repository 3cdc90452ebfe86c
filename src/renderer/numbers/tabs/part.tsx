import type { ReactNode } from 'react';
import styles from './tabs.module.css';

interface PartProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** A part of a page of grids: its name, what belongs there, the grid. */
export function Part({ title, hint, children }: PartProps) {
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles.hint}>{hint}</p>
      {children}
    </section>
  );
}
