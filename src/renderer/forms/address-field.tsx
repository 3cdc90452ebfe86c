import { useT } from '#renderer/app-language';
import { TextField } from '#renderer/ui';
import { type AddressKind, isAddress } from '#shared/base';
import { useDraft } from './draft-input';

interface AddressFieldProps {
  readonly label: string;
  readonly kind: AddressKind;
  readonly value: string;
  readonly onChange: (address: string) => void;
  /** Where in the project the address stands: see `placeMark`. */
  readonly 'data-place'?: string;
}

/** An e-mail or web address: what is none stays in the field with a sentence, and is not taken. */
export function AddressField({ label, kind, value, onChange, ...mark }: AddressFieldProps) {
  const { t } = useT();
  const { text, invalid, onFocus, onType, onBlur } = useDraft({
    value,
    format: (address) => address,
    parse: (typed) => (typed.trim() === '' || isAddress(typed, kind) ? typed.trim() : null),
    onChange,
  });
  return (
    <TextField
      label={label}
      inputMode={kind === 'mail' ? 'email' : 'url'}
      autoComplete="off"
      spellCheck={false}
      maxLength={2000}
      error={invalid ? t(`app.address.${kind}`) : undefined}
      value={text}
      onFocus={onFocus}
      onChange={(event) => onType(event.target.value)}
      onBlur={onBlur}
      {...mark}
    />
  );
}
