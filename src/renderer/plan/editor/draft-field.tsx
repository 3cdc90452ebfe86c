import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

interface DraftFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** Said while the pointer rests on it. */
  readonly title?: string;
  readonly readOnly: boolean;
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly className?: string | undefined;
}

/**
 * A field inside the text. Slate gives a value back a moment after it was typed; a field that waited for it would lose
 * letters and break compositions. So it keeps what is typed, and takes over only values that did not come from itself.
 */
export function DraftField({ label, value, onChange, ...props }: DraftFieldProps) {
  const [draft, setDraft] = useState(value);
  const sent = useRef<string[]>([]);
  useEffect(() => {
    const own = sent.current.indexOf(value);
    if (own >= 0) sent.current.splice(0, own + 1);
    else {
      sent.current = [];
      setDraft(value);
    }
  }, [value]);
  return (
    <input
      {...props}
      type="text"
      aria-label={label}
      value={draft}
      onChange={(event) => {
        const next = event.target.value;
        setDraft(next);
        sent.current.push(next);
        onChange(next);
      }}
    />
  );
}
