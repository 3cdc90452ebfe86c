import { type RefObject, useEffect, useRef, useState } from 'react';
import { useT } from '#renderer/app-language';
import { parseTsv, printTsv } from '#renderer/forms';
import { type EditLabel, edit, projectNow, sessionStore, takeUndoFirst, useSessionState } from '#renderer/session';
import { noticeNews } from '#renderer/view';
import type { Patch } from '#shared/project';
import { setCellDraft } from '../model/cell-draft';
import {
  clampPlace,
  fillPlaces,
  type Place,
  pastePlaces,
  placesOf,
  type Range,
  rangeBetween,
} from '../model/selection';
import type { GridCell, GridModel } from './grid-types';
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

interface Cursor {
  readonly rowId: string;
  readonly column: number;
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
  const { t } = useT();
  const { readOnly } = useSessionState();
  const { rows, columns } = model;
  const [cursor, setCursor] = useState<Cursor>({ rowId: '', column: 0 });
  const [anchor, setAnchor] = useState<Cursor>(cursor);
  const [editing, setEditing] = useState<Editing | null>(null);
  const placeOf = ({ rowId, column }: Cursor): Place =>
    clampPlace({ row: rows.findIndex((row) => row.id === rowId), column }, rows.length, columns.length);
  const active = placeOf(cursor);
  const range = rangeBetween(placeOf(anchor), active);
  const cell = cellAt(model, active);
  const canWrite = !readOnly && Boolean(cell?.write);

  function go(place: Place, extend: boolean): void {
    const to = clampPlace(place, rows.length, columns.length);
    const next = { rowId: rows[to.row]?.id ?? '', column: to.column };
    setCursor(next);
    if (!extend) setAnchor(next);
    else if (!rows.some((row) => row.id === anchor.rowId))
      setAnchor({ rowId: rows[active.row]?.id ?? '', column: active.column });
    const element = scroller.current;
    if (element) scrollToCell(element, columnOffsets(columns), to.row, to.column);
  }

  function startEdit(text: string, byTyping: boolean): void {
    if (!canWrite) return;
    const element = scroller.current;
    if (element) {
      scrollToCell(element, columnOffsets(columns), active.row, active.column);
      if (active.column === 0) element.scrollLeft = 0;
    }
    setEditing({ text, before: cell?.typed ?? '', byTyping, refused: null });
    if (byTyping) draft(text);
  }

  function draft(text: string): void {
    const written = cell?.write?.(projectNow(), text);
    setCellDraft(written?.ok ? written.patches : []);
  }

  function typeText(text: string): void {
    if (!editing) startEdit(text, true);
    else {
      setEditing({ ...editing, text, refused: null });
      draft(text);
    }
  }

  function end(): void {
    setEditing(null);
    setCellDraft([]);
  }

  function save(patches: readonly Patch[], as: EditLabel = label): void {
    setCellDraft([]);
    if (!readOnly) edit(patches, as);
  }

  function commit([down, right]: Step): boolean {
    if (editing) {
      // The cell shows what is being typed already: it can't tell whether anything has changed.
      const unchanged = editing.text === editing.before && !editing.byTyping;
      const written = unchanged ? null : cell?.write?.(projectNow(), editing.text);
      if (written && !written.ok) {
        setEditing({ ...editing, refused: written.reason });
        setCellDraft([]);
        return false;
      }
      if (written) save(written.patches);
      end();
    }
    if (down !== 0 || right !== 0) go({ row: active.row + down, column: active.column + right }, false);
    return true;
  }

  function choose(choice: string, step: Step = [0, 0]): void {
    const written = cell?.write?.(projectNow(), choice);
    if (written?.ok) save(written.patches);
    end();
    if (step[1] !== 0) go({ row: active.row, column: active.column + step[1] }, false);
  }

  function writeAll(texts: readonly CellText[], as: EditLabel): void {
    if (readOnly) return;
    const { patches, refused } = writeCells(model, projectNow(), texts);
    save(patches, as);
    const [first] = refused;
    if (!first) return;
    go(first.place, false);
    const more = refused.length - 1;
    const reason = more > 0 ? t('numbers.refused.more', { reason: first.reason, count: more }) : first.reason;
    setEditing({ text: first.text, before: '', byTyping: true, refused: reason });
  }

  function fill(direction: 'right' | 'down'): void {
    const alone = direction === 'right' ? range.left === range.right : range.top === range.bottom;
    const from = alone
      ? direction === 'right'
        ? { ...range, left: Math.max(0, range.left - 1) }
        : { ...range, top: Math.max(0, range.top - 1) }
      : range;
    const texts = fillPlaces(from, direction).flatMap(({ from: source, to }) => {
      const text = cellAt(model, source)?.typed;
      const isAlike = direction === 'down' || mayFill(columns[source.column]?.kind, columns[to.column]?.kind);
      return text === undefined || !isAlike ? [] : [{ place: to, text }];
    });
    writeAll(texts, 'fillRight');
  }

  function paste(text: string): void {
    const cells = parseTsv(text);
    const texts = pastePlaces(range, cells, rows.length, columns.length);
    const wanted = cells.length * (cells[0]?.length ?? 0);
    if (texts.length < wanted) noticeNews(t('numbers.pasteCut', { count: wanted - texts.length }));
    const last = texts.at(-1);
    if (last && texts.length > 1) {
      setAnchor({ rowId: rows[range.top]?.id ?? '', column: range.left });
      setCursor({ rowId: rows[last.place.row]?.id ?? '', column: last.place.column });
    }
    writeAll(texts, 'pasteCells');
  }

  function copy(): string {
    const cells: string[][] = [];
    for (let row = range.top; row <= range.bottom; row += 1) {
      const line: string[] = [];
      for (let column = range.left; column <= range.right; column += 1)
        line.push(cellAt(model, { row, column })?.typed ?? '');
      cells.push(line);
    }
    return printTsv(cells);
  }

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
    cancel: end,
    clear: () => save(readOnly ? [] : clearCells(model, projectNow(), placesOf(range))),
    fill,
    copy,
    paste,
  };
  useLastWords(control, input);
  return control;
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
