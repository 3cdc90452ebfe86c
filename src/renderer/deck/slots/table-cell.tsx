import { X } from 'lucide-react';
import type { InputHTMLAttributes, KeyboardEvent } from 'react';
import { useT } from '#renderer/app-language';
import { FactBadge, pickFact } from '#renderer/facts';
import { projectNow } from '#renderer/session';
import { IconButton } from '#renderer/ui';
import { factResolverOf } from '#shared/facts';
import styles from './table-slot.module.css';

interface TableCellProps extends InputHTMLAttributes<HTMLInputElement> {
  /** The value of the project that the cell shows; empty: its own text. */
  readonly fact: string;
  readonly onText: (text: string) => void;
  readonly onFact: (name: string) => void;
}

/** A cell of a slide's table: text, or a value of the project. `=` in an empty cell asks for one, as in charts. */
export function TableCell({ fact, onText, onFact, onKeyDown, ...field }: TableCellProps) {
  const { t } = useT();
  if (fact !== '') {
    return (
      <span className={styles.taken}>
        <FactBadge name={fact} />
        <IconButton label={t('charts.unlink')} onClick={() => onText(factResolverOf(projectNow())({ name: fact }))}>
          <X size={13} aria-hidden />
        </IconButton>
      </span>
    );
  }
  const ask = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== '=' || event.nativeEvent.isComposing || event.currentTarget.value !== '') {
      onKeyDown?.(event);
      return;
    }
    event.preventDefault();
    const input = event.currentTarget;
    pickFact(onFact, () => input.focus());
  };
  return <input {...field} maxLength={2000} onChange={(event) => onText(event.target.value)} onKeyDown={ask} />;
}
