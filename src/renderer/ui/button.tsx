import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';
import { Tooltip } from './tooltip';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` is the one thing to do next; a dialog has one at most. */
  readonly variant?: 'plain' | 'outline' | 'primary';
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button({ variant = 'plain', className, ...props }: ButtonProps) {
  const classes = [styles.button, variant !== 'plain' && styles[variant], className].filter(Boolean).join(' ');
  return <button type="button" {...props} className={classes} />;
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Read by screen readers and shown as the tooltip. */
  readonly label: string;
  /** Shown behind the label in the tooltip: `⌘B`. */
  readonly shortcut?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with only an icon: it always has a label and a tooltip. */
export function IconButton({ label, shortcut, pressed, className, ...props }: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        {...props}
        className={[styles.icon, className].filter(Boolean).join(' ')}
      />
    </Tooltip>
  );
}
