import { useRef, useState } from 'react';

interface DraftOptions<T> {
  readonly value: T;
  /** How the value reads when nobody types. */
  readonly format: (value: T) => string;
  /** Null: the text is not a value. */
  readonly parse: (text: string) => T | null;
  readonly onChange: (value: T) => void;
}

interface Draft {
  readonly text: string;
  /** The field was left with a text that is no value; what it said before is kept in the project. */
  readonly invalid: boolean;
  readonly onFocus: () => void;
  readonly onType: (text: string) => void;
  readonly onBlur: () => void;
}

/**
 * A field whose text is not its value: what is typed stands as it is while it is typed, each text that can be read
 * goes into the project at once, and leaving the field writes it tidily. A change from outside (undo) wins.
 */
export function useDraft<T>({ value, format, parse, onChange }: DraftOptions<T>): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [invalid, setInvalid] = useState(false);
  const sent = useRef(value);
  const [seen, setSeen] = useState(value);
  if (!Object.is(seen, value)) {
    setSeen(value);
    if (!Object.is(sent.current, value)) {
      setDraft(null);
      setInvalid(false);
    }
  }
  return {
    text: draft ?? format(value),
    invalid,
    onFocus: () => {
      sent.current = value;
    },
    onType: (text) => {
      setDraft(text);
      const parsed = parse(text);
      if (parsed === null) return;
      setInvalid(false);
      sent.current = parsed;
      if (!Object.is(parsed, value)) onChange(parsed);
    },
    onBlur: () => {
      const bad = draft !== null && parse(draft) === null;
      setInvalid(bad);
      if (!bad) setDraft(null);
    },
  };
}
