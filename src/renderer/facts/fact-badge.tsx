import { useShallow } from 'zustand/react/shallow';
import { useT } from '#renderer/app-language';
import { useProject } from '#renderer/session';
import styles from './chip.module.css';
import { chipLook } from './chip-look';
import { FactCard } from './fact-card';

interface FactBadgeProps {
  readonly name: string;
  /** The form in which it is shown; absent: the short one. */
  readonly style?: string | undefined;
  readonly className?: string | undefined;
}

/** A value of the project outside of text: what it is now, and on a press how it came to be. */
export function FactBadge({ name, style, className }: FactBadgeProps) {
  const words = useT();
  const look = useProject(useShallow((project) => chipLook(project, name, style, words)));
  return (
    <FactCard name={name}>
      <button
        type="button"
        className={[styles.chip, styles.badge, className].filter(Boolean).join(' ')}
        data-fact={name}
        data-state={look.state}
        title={look.title}
        aria-label={`${look.title}: ${look.text}`}
      >
        {look.text}
      </button>
    </FactCard>
  );
}
