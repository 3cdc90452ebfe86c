import { useId } from 'react';
import { changeSettings, useAppInfo } from '#renderer/view';
import styles from './settings.module.css';

interface TickProps {
  readonly name: 'spelling' | 'keepOriginals' | 'covers';
  /** What holds while nobody has set it. */
  readonly usual: boolean;
  readonly label: string;
  readonly hint?: string;
}

/** A setting that is on or off. */
export function Tick({ name, usual, label, hint }: TickProps) {
  const hintId = useId();
  const checked = useAppInfo((store) => store.info?.settings[name] ?? usual);
  return (
    <div>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => changeSettings({ [name]: event.target.checked })}
        />
        {label}
      </label>
      {hint ? (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
