import { useT } from '#renderer/app-language';
import { TextField } from '#renderer/ui';
import { type Currency, formatMoneyFull, formatMoneyShort, parseMoney } from '#shared/base';
import { useDraft } from './draft-input';

interface MoneyFieldProps {
  readonly label: string;
  readonly quiet?: boolean;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly onChange: (amountMinor: number) => void;
  readonly className?: string;
  /** Shows the short form (`¥1,200万`) under the field. */
  readonly short?: boolean;
  /** In place of the example: rows of a table need it once at most. */
  readonly placeholder?: string;
  /** Why a readable amount can't be. */
  readonly error?: string | undefined;
  /** Where in the project the amount stands: see `placeMark`. */
  readonly 'data-place'?: string;
}

/** An amount in words that people use: `1,200万`, `1.5亿`, `$1.2M`. Nothing is zero. */
export function MoneyField({
  label,
  quiet,
  amountMinor,
  currency,
  onChange,
  className,
  short,
  error,
  ...mark
}: MoneyFieldProps) {
  const { t, language } = useT();
  const { text, invalid, onFocus, onType, onBlur } = useDraft({
    value: amountMinor,
    format: (minor) => (minor === 0 ? '' : formatMoneyFull({ amountMinor: minor, currency })),
    parse: (typed) => (typed.trim() === '' ? 0 : (parseMoney(typed, currency)?.amountMinor ?? null)),
    onChange,
  });
  const hint = short && amountMinor !== 0 ? formatMoneyShort({ amountMinor, currency }, language) : undefined;
  return (
    <TextField
      label={label}
      quiet={quiet ?? false}
      className={className}
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      maxLength={40}
      placeholder={t('app.money.example')}
      error={invalid ? t('app.money.invalid') : error}
      hint={hint}
      value={text}
      onFocus={onFocus}
      onChange={(event) => onType(event.target.value)}
      onBlur={onBlur}
      {...mark}
    />
  );
}
