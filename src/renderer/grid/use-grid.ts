import { type RefObject, useEffect, useRef, useState } from 'react';
import { useT } from '#renderer/app-language';
import { parseTsv, printTsv } from '#renderer/forms';
import { type EditLabel, edit, projectNow, sessionStore, takeUndoFirst, useSessionState } from '#renderer/session';
import { noticeNews } from '#renderer/view';
import type { Patch } from '#shared/project';
import { setCellDraft } from './cell-draft';
import type { GridCell, GridModel } from './grid-types';
import { fillPlaces, type Place, pastePlaces, placesOf, type Range } from './selection';
import { type Selection, useSelection } from './use-selection';
import { columnOffsets, scrollToCell } from './visible-cells';
import { type CellText, cellAt, clearCells, writeCells } from './write-cells';

/** A cell that is being edited. */
export interface Editing {
  readonly text: string;
  /** The text that it began with. */
  readonly before: string;
  /** Begun by typing: arrow keys leave the cell. Begun by F2 or a click: they move the caret. */
  readonly byTyping: boolean;
  /** Why the text was not taken, once it was tried. */
  readonly refused: string | null;
}

export type Step = readonly [rows: number, columns: number];

export interface GridControl {
  readonly active: Place;
  readonly range: Range;
  readonly editing: Editing | null;
  readonly cell: GridCell | null;
  readonly canWrite: boolean;
  go(place: Place, extend: boolean): void;
  startEdit(text: string, byTyping: boolean): void;
  typeText(text: string): void;
  /** False when the text was refused: the editor stays. */
  commit(step: Step): boolean;
  /** Takes one of the cell's choices and leaves it. */
  choose(choice: string, step?: Step): void;
  cancel(): void;
  clear(): void;
  fill(direction: 'right' | 'down'): void;
  copy(): string;
  paste(text: string): void;
}

/** Selection and editing of a grid; what is written goes to the session. */
export function useGrid(
  model: GridModel,
  label: EditLabel,
  scroller: RefObject<HTMLDivElement | null>,
  input: RefObject<HTMLInputElement | null>,
): GridControl {
  const { readOnly } = useSessionState();
  const selection = useSelection(model, scroller);
  const { active, range, go } = selection;
  const cell = cellAt(model, active);
  const editor = useEditor({ model, label, selection, scroller, readOnly, cell });
  const many = useManyCells({ model, label, selection, readOnly, refuse: editor.refuse });
  const { editing, canWrite, startEdit, typeText, commit, choose, cancel } = editor;
  const control: GridControl = {
    active,
    range,
    editing,
    cell,
    canWrite,
    go,
    startEdit,
    typeText,
    commit,
    choose,
    cancel,
    ...many,
  };
  useLastWords(control, input);
  return control;
}

/** Hands patches to the session; what was typed as a draft is no draft any more. */
function save(readOnly: boolean, patches: readonly Patch[], as: EditLabel): void {
  setCellDraft([]);
  if (!readOnly) edit(patches, as);
}

interface EditorParts {
  readonly model: GridModel;
  readonly label: EditLabel;
  readonly selection: Selection;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly readOnly: boolean;
  /** The active one. */
  readonly cell: GridCell | null;
}

/** The cell that is being edited, what is typed in it, and how it is left. */
function useEditor({ model, label, selection, scroller, readOnly, cell }: EditorParts) {
  const { active, go } = selection;
  const [editing, setEditing] = useState<Editing | null>(null);
  const canWrite = !readOnly && Boolean(cell?.write);
  const draft = (text: string) => {
    const written = cell?.write?.(projectNow(), text);
    setCellDraft(written?.ok ? written.patches : []);
  };
  const startEdit = (text: string, byTyping: boolean) => {
    if (!canWrite) return;
    const element = scroller.current;
    if (element) {
      scrollToCell(element, columnOffsets(model.columns), active.row, active.column);
      if (active.column === 0) element.scrollLeft = 0;
    }
    setEditing({ text, before: cell?.typed ?? '', byTyping, refused: null });
    if (byTyping) draft(text);
  };
  const typeText = (text: string) => {
    if (!editing) return startEdit(text, true);
    setEditing({ ...editing, text, refused: null });
    return draft(text);
  };
  const cancel = () => {
    setEditing(null);
    setCellDraft([]);
  };
  const commit = ([down, right]: Step): boolean => {
    if (editing) {
      // The cell shows what is being typed already: it can't tell whether anything has changed.
      const unchanged = editing.text === editing.before && !editing.byTyping;
      const written = unchanged ? null : cell?.write?.(projectNow(), editing.text);
      if (written && !written.ok) {
        setEditing({ ...editing, refused: written.reason });
        setCellDraft([]);
        return false;
      }
      if (written) save(readOnly, written.patches, label);
      cancel();
    }
    if (down !== 0 || right !== 0) go({ row: active.row + down, column: active.column + right }, false);
    return true;
  };
  const choose = (choice: string, step: Step = [0, 0]) => {
    const written = cell?.write?.(projectNow(), choice);
    if (written?.ok) save(readOnly, written.patches, label);
    cancel();
    if (step[1] !== 0) go({ row: active.row, column: active.column + step[1] }, false);
  };
  /** Opens a cell with a text that it did not take. */
  const refuse = (text: string, refused: string) => setEditing({ text, before: '', byTyping: true, refused });
  return { editing, canWrite, startEdit, typeText, commit, choose, cancel, refuse };
}

interface ManyParts {
  readonly model: GridModel;
  readonly label: EditLabel;
  readonly selection: Selection;
  readonly readOnly: boolean;
  readonly refuse: (text: string, reason: string) => void;
}

/** What is done with all cells of a selection at once. */
function useManyCells({ model, label, selection, readOnly, refuse }: ManyParts) {
  const { t } = useT();
  const { range, go, select } = selection;
  const { rows, columns } = model;
  const writeAll = (texts: readonly CellText[], as: EditLabel) => {
    if (readOnly) return;
    const { patches, refused } = writeCells(model, projectNow(), texts);
    save(readOnly, patches, as);
    const [first] = refused;
    if (!first) return;
    go(first.place, false);
    const more = refused.length - 1;
    refuse(first.text, more > 0 ? t('numbers.refused.more', { reason: first.reason, count: more }) : first.reason);
  };
  return {
    clear: () => save(readOnly, readOnly ? [] : clearCells(model, projectNow(), placesOf(range)), label),
    fill: (direction: 'right' | 'down') => writeAll(filledTexts(model, range, direction), 'fillRight'),
    copy: () => copiedText(model, range),
    paste: (text: string) => {
      const cells = parseTsv(text);
      const texts = pastePlaces(range, cells, rows.length, columns.length);
      const wanted = cells.length * (cells[0]?.length ?? 0);
      if (texts.length < wanted) noticeNews(t('numbers.pasteCut', { count: wanted - texts.length }));
      const last = texts.at(-1);
      if (last && texts.length > 1) select({ row: range.top, column: range.left }, last.place);
      writeAll(texts, 'pasteCells');
    },
  };
}

/** What fills a selection: a single line of it takes the cells before it. */
function filledTexts(model: GridModel, range: Range, direction: 'right' | 'down'): CellText[] {
  const isRight = direction === 'right';
  const alone = isRight ? range.left === range.right : range.top === range.bottom;
  const widened = isRight
    ? { ...range, left: Math.max(0, range.left - 1) }
    : { ...range, top: Math.max(0, range.top - 1) };
  return fillPlaces(alone ? widened : range, direction).flatMap(({ from, to }) => {
    const text = cellAt(model, from)?.typed;
    const isAlike = !isRight || mayFill(model.columns[from.column]?.kind, model.columns[to.column]?.kind);
    return text === undefined || !isAlike ? [] : [{ place: to, text }];
  });
}

function copiedText(model: GridModel, range: Range): string {
  const cells: string[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line: string[] = [];
    for (let column = range.left; column <= range.right; column += 1)
      line.push(cellAt(model, { row, column })?.typed ?? '');
    cells.push(line);
  }
  return printTsv(cells);
}

/** What is typed is not lost when the grid goes away, and undo takes it before it takes anything else. */
function useLastWords(control: GridControl, input: RefObject<HTMLInputElement | null>): void {
  const latest = useRef(control);
  useEffect(() => {
    latest.current = control;
  });
  useEffect(() => {
    const stop = takeUndoFirst(() => {
      if (!latest.current.editing) return false;
      latest.current.cancel();
      input.current?.focus();
      return true;
    });
    return () => {
      stop();
      const isOpen = sessionStore.getState().open !== null;
      if (!isOpen || !latest.current.commit([0, 0])) latest.current.cancel();
    };
  }, [input]);
}

function mayFill(from: string | undefined, to: string | undefined): boolean {
  return to === 'month' && (from === 'month' || from === 'start');
}
