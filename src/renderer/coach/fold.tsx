import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { create } from 'zustand';
import styles from './coach.module.css';

/** What the user has folded stays folded from one section to the next, while the window lives. */
const useFolds = create<{ folded: Readonly<Record<string, boolean>> }>(() => ({
  folded: { pitfalls: true, example: true },
}));

interface FoldProps {
  readonly id: string;
  readonly title: string;
  /** At the end of the heading: `2/5`. */
  readonly count?: string;
  readonly children: ReactNode;
}

/** A part of the coach's text under a heading that folds it away. */
export function Fold({ id, title, count, children }: FoldProps) {
  const folded = useFolds((store) => store.folded[id] ?? false);
  const bodyId = useId();
  const toggle = () => useFolds.setState((store) => ({ folded: { ...store.folded, [id]: !folded } }));
  return (
    <section className={styles.fold}>
      <h3>
        <button
          type="button"
          className={styles.foldHead}
          aria-expanded={!folded}
          aria-controls={bodyId}
          onClick={toggle}
        >
          <ChevronRight size={14} aria-hidden />
          <span>{title}</span>
          {count ? <span className={styles.count}>{count}</span> : null}
        </button>
      </h3>
      <div id={bodyId} className={styles.foldBody} hidden={folded}>
        {children}
      </div>
    </section>
  );
}
