import { type ReactNode, useEffect, useId, useRef } from 'react';
import { focusTaken, useDeckView } from '../deck-view';
import styles from './slots.module.css';

interface SlotFrameProps {
  readonly name: string;
  readonly title: string;
  /** Behind the title: buttons, or a word about the slot. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The form of one slot under its name. Asked for, it comes into view and its first control takes the focus. */
export function SlotFrame({ name, title, aside, children }: SlotFrameProps) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const focus = useDeckView((view) => view.focus);
  useEffect(() => {
    if (focus !== `slot:${name}`) return;
    section.current?.scrollIntoView({ block: 'nearest' });
    firstControl(section.current)?.focus();
    focusTaken();
  }, [focus, name]);
  return (
    <section ref={section} className={styles.slot} aria-labelledby={id} data-slot={name}>
      <header className={styles.slotHead}>
        <h3 id={id}>{title}</h3>
        {aside ? <div className={styles.aside}>{aside}</div> : null}
      </header>
      {children}
    </section>
  );
}

/** Fields before buttons: the handle of a row stands in front of its fields. */
const controls = ['[data-first]', '[data-slate-editor], input, textarea', 'button'];

function firstControl(section: HTMLElement | null): HTMLElement | undefined {
  return controls.flatMap((selector) => section?.querySelector<HTMLElement>(selector) ?? []).at(0);
}
