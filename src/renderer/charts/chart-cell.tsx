import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useT } from '#renderer/app-language';
import { chipLook, FactCard, pickFact } from '#renderer/facts';
import { useDraft } from '#renderer/forms';
import { projectNow, useProject } from '#renderer/session';
import { IconButton } from '#renderer/ui';
import { factsOf } from '#shared/facts';
import type { Chart } from '#shared/project';
import { cellText, readCell } from './chart-cells';
import type { ChartFormat } from './chart-edits';
import styles from './chart-form.module.css';

interface ChartCellProps {
  readonly label: string;
  readonly chart: Chart;
  readonly value: number | null;
  /** The value of the project that the cell shows; empty: its own. */
  readonly fact: string;
  readonly disabled: boolean;
  readonly onValue: (value: number | null) => void;
  readonly onFact: (name: string, format: ChartFormat) => void;
  readonly field: { readonly onKeyDown: (event: KeyboardEvent) => void } & Readonly<Record<string, unknown>>;
}

/** A value of a chart, typed or taken from the project: `=` asks for one. */
export function ChartCell({ fact, ...props }: ChartCellProps) {
  return fact === '' || props.disabled ? <TypedCell {...props} /> : <FactCell name={fact} {...props} />;
}

function TypedCell({ label, chart, value, disabled, onValue, onFact, field }: Omit<ChartCellProps, 'fact'>) {
  const { t } = useT();
  const { text, invalid, onFocus, onType, onBlur } = useDraft<string>({
    value: cellText(value, chart),
    format: (shown) => shown,
    parse: (typed) => {
      const read = readCell(typed, chart);
      return read === undefined ? null : cellText(read, chart);
    },
    onChange: (shown) => onValue(readCell(shown, chart) ?? null),
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== '=' || event.nativeEvent.isComposing) {
      field.onKeyDown(event);
      return;
    }
    event.preventDefault();
    const input = event.currentTarget;
    pickFact(
      (name) => onFact(name, formatOf(name, chart)),
      () => input.focus(),
    );
  };
  return (
    <input
      {...field}
      aria-label={label}
      aria-invalid={invalid}
      title={invalid ? t('charts.invalid') : undefined}
      inputMode={chart.unit === 'month' ? 'text' : 'decimal'}
      autoComplete="off"
      spellCheck={false}
      maxLength={40}
      disabled={disabled}
      className={styles.value}
      placeholder={chart.unit === 'month' ? '2026-09' : undefined}
      value={disabled ? '' : text}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onChange={(event) => onType(event.target.value)}
      onBlur={onBlur}
    />
  );
}

/** How a chart that begins with a value of the project is written; one that is not known yet says nothing of it. */
function formatOf(name: string, { unit, currency }: Chart): ChartFormat {
  const value = factsOf(projectNow()).get(name)?.value;
  if (value?.kind === 'money' || value?.kind === 'price') return { unit: 'money', currency: value.currency };
  if (!value || value.kind === 'none') return { unit, currency };
  return { unit: value.kind === 'percent' ? 'percent' : 'count', currency };
}

function FactCell({ name, label, onValue, field }: Omit<ChartCellProps, 'fact'> & { readonly name: string }) {
  const words = useT();
  const look = useProject(useShallow((project) => chipLook(project, name, undefined, words)));
  return (
    <span className={styles.taken} {...{ 'data-cell': field['data-cell'] }}>
      <FactCard name={name}>
        <button type="button" className={styles.fact} aria-label={`${label}: ${look.text}`} title={look.title}>
          {look.text}
        </button>
      </FactCard>
      <IconButton label={words.t('charts.unlink')} onClick={() => onValue(null)}>
        <X size={13} aria-hidden />
      </IconButton>
    </span>
  );
}
