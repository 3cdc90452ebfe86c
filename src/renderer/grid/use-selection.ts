import { type RefObject, useState } from 'react';
import type { GridModel } from './grid-types';
import { clampPlace, type Place, type Range, rangeBetween } from './selection';
import { columnOffsets, scrollToCell } from './visible-cells';

/** A cell by its row's id, so that it stays the same one when rows come and go. */
interface Cursor {
  readonly rowId: string;
  readonly column: number;
}

export interface Selection {
  readonly active: Place;
  readonly range: Range;
  /** Goes to a cell and shows it; `extend`: from where the selection began. */
  readonly go: (place: Place, extend: boolean) => void;
  /** Selects from one cell to another. */
  readonly select: (from: Place, to: Place) => void;
}

/** The selected cells of a grid. */
export function useSelection({ rows, columns }: GridModel, scroller: RefObject<HTMLDivElement | null>): Selection {
  const [cursor, setCursor] = useState<Cursor>({ rowId: '', column: 0 });
  const [anchor, setAnchor] = useState<Cursor>(cursor);
  const placeOf = ({ rowId, column }: Cursor): Place =>
    clampPlace({ row: rows.findIndex((row) => row.id === rowId), column }, rows.length, columns.length);
  const cursorAt = ({ row, column }: Place): Cursor => ({ rowId: rows[row]?.id ?? '', column });
  const active = placeOf(cursor);
  return {
    active,
    range: rangeBetween(placeOf(anchor), active),
    go: (place, extend) => {
      const to = clampPlace(place, rows.length, columns.length);
      setCursor(cursorAt(to));
      if (!extend) setAnchor(cursorAt(to));
      else if (!rows.some((row) => row.id === anchor.rowId)) setAnchor(cursorAt(active));
      const element = scroller.current;
      if (element) scrollToCell(element, columnOffsets(columns), to.row, to.column);
    },
    select: (from, to) => {
      setAnchor(cursorAt(from));
      setCursor(cursorAt(to));
    },
  };
}
