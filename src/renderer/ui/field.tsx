import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useId } from 'react';
import styles from './field.module.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The label is read but not drawn: for fields whose place says what they are. */
  readonly quiet?: boolean;
}

type InputProps = FieldProps & InputHTMLAttributes<HTMLInputElement>;
type AreaProps = FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>;

/** One line of text with its label. */
export function TextField({ label, hint, error, quiet, className, ...input }: InputProps) {
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hint, error, quiet: quiet ?? false, className }}>
      <input
        id={id}
        aria-label={quiet ? label : undefined}
        aria-invalid={Boolean(error)}
        {...input}
        className={styles.input}
      />
    </FieldFrame>
  );
}

/** Several lines of text; it grows with what is written. */
export function TextArea({ label, hint, error, quiet, className, ...area }: AreaProps) {
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hint, error, quiet: quiet ?? false, className }}>
      <textarea
        id={id}
        aria-label={quiet ? label : undefined}
        aria-invalid={Boolean(error)}
        {...area}
        className={styles.input}
      />
    </FieldFrame>
  );
}

interface SelectProps<V extends string> extends FieldProps {
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
  readonly className?: string;
  readonly disabled?: boolean;
}

/** A choice from a short list, by the system's own control. */
export function SelectField<V extends string>({
  label,
  hint,
  error,
  quiet,
  value,
  options,
  onChange,
  className,
  disabled,
}: SelectProps<V>) {
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hint, error, quiet: quiet ?? false, className }}>
      <select
        id={id}
        className={styles.input}
        aria-label={quiet ? label : undefined}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value as V)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

interface FrameProps extends FieldProps {
  readonly id: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

function FieldFrame({ id, label, hint, error, quiet, className, children }: FrameProps) {
  return (
    <div className={[styles.field, className].filter(Boolean).join(' ')}>
      {quiet ? null : (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      {children}
      {error ? (
        <span className={styles.error} role="alert">
          {error}
        </span>
      ) : hint ? (
        <span className={styles.hint}>{hint}</span>
      ) : null}
    </div>
  );
}
