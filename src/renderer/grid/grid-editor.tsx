import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useState,
} from 'react';
import { useT } from '#renderer/app-language';
import { BelowCell } from './below-cell';
import styles from './grid.module.css';
import { onEditingKey, onSelectedKey } from './grid-keys';
import type { GridModel } from './grid-types';
import type { GridControl } from './use-grid';
import { headPx, rowPx } from './visible-cells';

interface GridEditorProps {
  readonly gridId: string;
  readonly model: GridModel;
  readonly control: GridControl;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly offsets: readonly number[];
  readonly onFocused: (focused: boolean) => void;
}

/**
 * The field that has the keyboard for the whole grid. It lies over the active cell, unseen and with the cell's text
 * selected, until somebody types: so input methods find it, and copying has something to copy.
 */
export function GridEditor(props: GridEditorProps) {
  const { gridId, model, control, input, offsets, onFocused } = props;
  const { t } = useT();
  const noteId = useId();
  const { active, editing, cell, canWrite } = control;
  const row = model.rows[active.row];
  const column = model.columns[active.column];
  const shown = editing ? editing.text : (cell?.typed ?? '');
  const isEditing = editing !== null;
  useSelectedText(control, input, shown);
  const choices = isEditing ? cell?.choices : undefined;
  const chosen = choices && editing ? chosenOf(choices, editing.text, cell?.isOpen) : -1;
  const onKeyDown = useKeys(props, choices, chosen);
  const left = active.column === 0 ? 0 : (offsets[active.column] ?? 0);
  const top = headPx + active.row * rowPx;
  const note = editing?.refused ?? (isEditing ? cell?.hint : undefined);
  return (
    <div className={styles.overlay} style={{ top, left }}>
      <input
        ref={input}
        className={styles.field}
        style={{ width: column?.widthPx ?? 80 }}
        data-editing={isEditing || undefined}
        data-align={column?.align}
        {...(choices ? { role: 'combobox', 'aria-expanded': true } : {})}
        aria-label={row && column ? t('numbers.cellOf', { row: row.name, column: column.title }) : t('numbers.grid')}
        aria-controls={choices ? `${noteId}-choices` : gridId}
        aria-activedescendant={
          choices && chosen >= 0
            ? `${noteId}-${chosen}`
            : isEditing
              ? undefined
              : `${gridId}-${active.row}-${active.column}`
        }
        aria-invalid={Boolean(editing?.refused)}
        aria-describedby={note ? noteId : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={2000}
        readOnly={!canWrite}
        value={shown}
        onChange={(event) => control.typeText(event.target.value)}
        onKeyDown={onKeyDown}
        {...clipboardOf(control)}
        {...focusOf(control, onFocused)}
      />
      {choices || note ? (
        <EditorNotes {...{ noteId, control, input, choices, chosen, note }} title={column?.title} />
      ) : null}
    </div>
  );
}

/** Each cell that is gone to is selected whole; one that is edited has the caret at its end, or, where one chooses, all of it to be replaced. */
function useSelectedText(control: GridControl, input: RefObject<HTMLInputElement | null>, shown: string): void {
  const { active, editing, cell } = control;
  const isEditing = editing !== null;
  const byTyping = editing?.byTyping ?? false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each cell that is gone to is selected anew
  useLayoutEffect(() => {
    const field = input.current;
    if (!field || document.activeElement !== field) return;
    if (!isEditing || (!byTyping && cell?.choices)) field.select();
    else if (!byTyping) field.setSelectionRange(field.value.length, field.value.length);
  }, [input, active.row, active.column, isEditing, byTyping, cell?.typed === shown]);
}

/** Keys of the field: Escape lets the next Tab leave the grid. */
function useKeys(
  { model, control, scroller }: GridEditorProps,
  choices: readonly string[] | undefined,
  chosen: number,
) {
  const [leaves, setLeaves] = useState(false);
  return (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (leaves && event.key === 'Tab') return setLeaves(false);
    if (leaves && !['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) setLeaves(false);
    if (choices && chooseByKey(event, choices, chosen, control)) return event.preventDefault();
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headPx) / rowPx) - 1);
    const context = { control, model, page, leave: () => setLeaves(true) };
    if ((control.editing ? onEditingKey : onSelectedKey)(context, event)) event.preventDefault();
  };
}

/** Copying and pasting of cells; while one is edited, its text is the field's own. */
function clipboardOf(control: GridControl) {
  const onCopy = (event: ClipboardEvent) => {
    if (control.editing) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', control.copy());
    if (event.type === 'cut') control.clear();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (control.editing) return;
    event.preventDefault();
    control.paste(event.clipboardData.getData('text/plain'));
  };
  return { onCopy, onCut: onCopy, onPaste };
}

function focusOf(control: GridControl, onFocused: GridEditorProps['onFocused']) {
  return {
    onFocus: (event: FocusEvent<HTMLInputElement>) => {
      onFocused(true);
      if (!control.editing) event.currentTarget.select();
    },
    onBlur: () => {
      onFocused(false);
      // A window that loses the keyboard has not left the cell.
      if (document.hasFocus()) control.commit([0, 0]);
    },
  };
}

interface EditorNotesProps {
  readonly noteId: string;
  readonly control: GridControl;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly title: string | undefined;
  readonly choices: readonly string[] | undefined;
  readonly chosen: number;
  readonly note: string | undefined;
}

/** What stands below a cell that is edited: its choices, how it is written, or why it was not taken. */
function EditorNotes({ noteId, control, input, title, choices, chosen, note }: EditorNotesProps) {
  const isRefused = Boolean(control.editing?.refused);
  return (
    <BelowCell input={input}>
      {choices ? (
        <div id={`${noteId}-choices`} role="listbox" aria-label={title} className={styles.choices}>
          {choices.map((choice, index) => (
            <div
              key={choice}
              id={`${noteId}-${index}`}
              role="option"
              aria-selected={index === chosen}
              onMouseDown={(event) => {
                event.preventDefault();
                control.choose(choice);
              }}
            >
              {choice}
            </div>
          ))}
        </div>
      ) : null}
      {note ? (
        <div id={noteId} className={styles.note} data-refused={isRefused} role={isRefused ? 'alert' : undefined}>
          {note}
        </div>
      ) : null}
    </BelowCell>
  );
}

/** The choice that a text means: itself, or the first that begins with it where no other text is taken. */
export function chosenOf(choices: readonly string[], text: string, isOpen = false): number {
  const typed = text.trim().toLowerCase();
  const exact = choices.findIndex((choice) => choice.toLowerCase() === typed);
  if (exact >= 0 || typed === '' || isOpen) return exact;
  return choices.findIndex((choice) => choice.toLowerCase().startsWith(typed));
}

function chooseByKey(event: KeyboardEvent, choices: readonly string[], chosen: number, control: GridControl): boolean {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by !== 0 && !event.altKey) {
    const next = choices[(chosen + by + choices.length) % choices.length];
    if (next !== undefined) control.typeText(next);
    return true;
  }
  const choice = choices[chosen];
  if ((event.key === 'Enter' || event.key === 'Tab') && choice !== undefined) {
    control.choose(choice, event.key === 'Tab' ? [0, event.shiftKey ? -1 : 1] : [0, 0]);
    return true;
  }
  return false;
}
