import { Progress as Bar } from 'radix-ui';
import styles from './progress-bar.module.css';

interface ProgressBarProps {
  /** What is being done, said as it changes. */
  readonly text: string;
  /** The bar's name for who can't see it. */
  readonly label: string;
  /** 0 to 1; null while nobody knows. */
  readonly share: number | null;
}

/** How far something long is. */
export function ProgressBar({ text, label, share }: ProgressBarProps) {
  const percent = share === null ? null : Math.floor(share * 100);
  return (
    <div>
      <p className={styles.text} aria-live="polite">
        {text}
      </p>
      <Bar.Root className={styles.bar} value={percent} aria-label={label}>
        <Bar.Indicator className={styles.done} style={{ width: `${percent ?? 0}%` }} />
      </Bar.Root>
    </div>
  );
}
