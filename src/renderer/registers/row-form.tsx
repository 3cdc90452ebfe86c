import { useT } from '#renderer/app-language';
import { DateField, useDraft } from '#renderer/forms';
import { edit, projectNow, useSessionState } from '#renderer/session';
import { SelectField, TextArea, TextField } from '#renderer/ui';
import type { RegisterRow } from '#shared/project';
import { cellOf, type RegisterColumn, type RegisterKind, readCell, writeRegisterCell } from '#shared/registers';
import styles from './registers.module.css';

interface RowFormProps {
  readonly kind: RegisterKind;
  readonly row: RegisterRow;
}

/** One row of a register with room for what it says: the same cells as in the grid. */
export function RowForm({ kind, row }: RowFormProps) {
  const { readOnly } = useSessionState();
  return (
    <fieldset className={styles.form} disabled={readOnly}>
      {kind.columns.map((column) => (
        <CellField key={column.id} kind={kind} row={row} column={column} />
      ))}
    </fieldset>
  );
}

function CellField({ kind, row, column }: RowFormProps & { readonly column: RegisterColumn }) {
  const { language } = useT();
  const label = column.name[language];
  const hint = column.hint?.[language];
  const cell = cellOf(row, column.id);
  const raw = Object.hasOwn(row.cells, column.id) ? (row.cells[column.id] ?? '') : '';
  const write = (text: string) =>
    edit(
      writeRegisterCell(projectNow(), kind, row.id, column.id, text),
      'editRegister',
      `register.${row.id}.${column.id}`,
    );
  switch (column.type) {
    case 'prose':
      return (
        <TextArea
          label={label}
          hint={hint}
          maxLength={20_000}
          value={raw}
          onChange={(event) => write(event.target.value)}
        />
      );
    case 'line':
      return (
        <TextField
          label={label}
          hint={hint}
          maxLength={2_000}
          value={raw}
          onChange={(event) => write(event.target.value)}
        />
      );
    case 'date':
      return <DateField label={label} value={cell} onChange={write} />;
    case 'choice':
    case 'score':
      return <ChoiceField label={label} hint={hint} column={column} cell={cell} onChange={write} />;
    case 'number':
    case 'percent':
    case 'money':
      return <FigureField label={label} hint={hint} column={column} cell={cell} onChange={write} />;
  }
}

interface OneFieldProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly column: RegisterColumn;
  readonly cell: string;
  readonly onChange: (cell: string) => void;
}

function ChoiceField({ label, hint, column, cell, onChange }: OneFieldProps) {
  const { language } = useT();
  const options = column.choices
    ? column.choices.map(({ id, name }) => ({ value: id, label: name[language] }))
    : ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));
  // What the kind does not know stays chosen until somebody chooses.
  const isKnown = cell === '' || options.some(({ value }) => value === cell);
  const all = [{ value: '', label: '–' }, ...options, ...(isKnown ? [] : [{ value: cell, label: cell }])];
  return <SelectField label={label} hint={hint} value={cell} options={all} onChange={onChange} />;
}

function FigureField({ label, hint, column, cell, onChange }: OneFieldProps) {
  const { t } = useT();
  const { text, invalid, onFocus, onType, onBlur } = useDraft({
    value: cell,
    format: (value) => value,
    parse: (typed) => {
      const read = readCell(column, typed);
      return read.ok ? read.cell : null;
    },
    onChange,
  });
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="decimal"
      autoComplete="off"
      maxLength={40}
      error={invalid ? t('registers.refused.number') : undefined}
      value={text}
      onFocus={onFocus}
      onChange={(event) => onType(event.target.value)}
      onBlur={onBlur}
    />
  );
}
