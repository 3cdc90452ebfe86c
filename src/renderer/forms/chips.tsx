import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useT } from '#renderer/app-language';
import styles from './chips.module.css';

interface ChipsProps {
  readonly label: string;
  readonly placeholder: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Short words in a row: Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function Chips({ label, placeholder, values, onChange }: ChipsProps) {
  const { t } = useT();
  const id = useId();
  const [draft, setDraft] = useState('');
  const add = () => {
    const words = draft.split(/[,，、;；]/).map((word) => word.trim());
    const fresh = [...new Set(words)].filter((word) => word !== '' && !values.includes(word));
    if (fresh.length > 0) onChange([...values, ...fresh]);
    setDraft('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || /^[,，、;；]$/.test(event.key)) {
      event.preventDefault();
      add();
    }
    if (event.key === 'Backspace' && draft === '' && values.length > 0) onChange(values.slice(0, -1));
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.box}>
        {values.map((value) => (
          <span key={value} className={styles.chip}>
            {value}
            <button
              type="button"
              aria-label={t('app.chips.remove', { name: value })}
              onClick={() => onChange(values.filter((other) => other !== value))}
            >
              <X size={12} aria-hidden />
            </button>
          </span>
        ))}
        <input
          id={id}
          className={styles.input}
          value={draft}
          maxLength={80}
          placeholder={values.length === 0 ? placeholder : ''}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
      </div>
    </div>
  );
}
