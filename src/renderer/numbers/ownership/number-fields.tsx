import { useT } from '#renderer/app-language';
import { MoneyField, useDraft } from '#renderer/forms';
import { TextField } from '#renderer/ui';
import { groupedNumber, parseMoney } from '#shared/base';
import type { Ownership } from './use-ownership';

interface FieldProps {
  readonly label: string;
  readonly quiet?: boolean;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly className?: string | undefined;
  readonly hint?: string;
  readonly 'data-place'?: string;
}

/** Shares as people write them (`10M`, `1,000万`), or registered capital as money. Nothing is zero. */
export function CountField({ own, ...props }: FieldProps & { readonly own: Ownership }) {
  if (own.table.form === 'shares') return <SharesField {...props} />;
  const { value, className, hint, ...rest } = props;
  return (
    <MoneyField
      {...rest}
      placeholder=""
      amountMinor={value}
      currency={own.currency}
      {...(className ? { className } : {})}
    />
  );
}

function SharesField({ value, onChange, ...props }: FieldProps) {
  const { t } = useT();
  const { text, invalid, onFocus, onType, onBlur } = useDraft({
    value,
    format: (count) => (count === 0 ? '' : groupedNumber(count)),
    // Yen have no minor units: the reader of amounts reads whole shares then.
    parse: (typed) => (typed.trim() === '' ? 0 : (parseMoney(typed, 'JPY')?.amountMinor ?? null)),
    onChange,
  });
  return (
    <TextField
      {...props}
      inputMode="decimal"
      autoComplete="off"
      maxLength={40}
      error={invalid ? t('ownership.badNumber') : undefined}
      value={text}
      onFocus={onFocus}
      onChange={(event) => onType(event.target.value)}
      onBlur={onBlur}
    />
  );
}

/** A percentage or a factor, kept as it is typed; what makes no sense is found, not refused. Nothing is zero. */
export function DecimalField({ value, onChange, ...props }: FieldProps) {
  const { t } = useT();
  const { text, invalid, onFocus, onType, onBlur } = useDraft({
    value,
    format: (number) => (number === 0 ? '' : String(number)),
    parse: readDecimal,
    onChange,
  });
  return (
    <TextField
      {...props}
      inputMode="decimal"
      autoComplete="off"
      maxLength={16}
      error={invalid ? t('ownership.badNumber') : undefined}
      value={text}
      onFocus={onFocus}
      onChange={(event) => onType(event.target.value)}
      onBlur={onBlur}
    />
  );
}

function readDecimal(typed: string): number | null {
  const plain = typed.normalize('NFKC').replace(/[\s%x×倍]/g, '');
  if (plain === '') return 0;
  return /^-?\d{1,9}(?:\.\d{0,6})?$/.test(plain) ? Number(plain) : null;
}
