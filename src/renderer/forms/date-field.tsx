import { useT } from '#renderer/app-language';
import { TextField } from '#renderer/ui';
import { isCalendarDate, tidyDate } from '#shared/base';
import { useDraft } from './draft-input';

interface DateFieldProps {
  readonly label: string;
  readonly quiet?: boolean;
  readonly value: string;
  readonly onChange: (date: string) => void;
  readonly className?: string;
  /** Why a readable date can't be. */
  readonly error?: string | undefined;
  /** Where in the project the date stands: see `placeMark`. */
  readonly 'data-place'?: string;
}

/** A month or a day, `2026-09` or `2026-09-30`; the usual other ways to write one are understood. */
export function DateField({ label, quiet, value, onChange, className, error, ...mark }: DateFieldProps) {
  const { t } = useT();
  const { text, invalid, onFocus, onType, onBlur } = useDraft({
    value,
    format: (date) => date,
    parse: (typed) => {
      const date = tidyDate(typed);
      return isCalendarDate(date) ? date : null;
    },
    onChange,
  });
  return (
    <TextField
      label={label}
      quiet={quiet ?? false}
      className={className}
      autoComplete="off"
      spellCheck={false}
      maxLength={40}
      placeholder={t('app.date.example')}
      error={invalid ? t('app.date.invalid') : error}
      value={text}
      onFocus={onFocus}
      onChange={(event) => onType(event.target.value)}
      onBlur={onBlur}
      {...mark}
    />
  );
}
