import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { GridColumn, GridModel } from './grid-types';

export const rowPx = 28;
export const headPx = 30;
/** Cells drawn beyond each edge, so that a quick wheel does not show holes. */
const spare = 3;

export interface Visible {
  readonly fromRow: number;
  readonly untilRow: number;
  /** Of the columns that scroll: the first one is always drawn. */
  readonly fromColumn: number;
  readonly untilColumn: number;
}

/** Where each column begins, and where the last one ends. */
export function columnOffsets(columns: readonly GridColumn[]): readonly number[] {
  const offsets = [0];
  for (const { widthPx } of columns) offsets.push((offsets.at(-1) as number) + widthPx);
  return offsets;
}

interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The rows and columns that a viewport shows, and a few beyond its edges. */
export function visibleCells(view: Viewport, offsets: readonly number[], rows: number): Visible {
  const nameWidth = offsets[1] ?? 0;
  const columns = offsets.length - 1;
  const fromRow = Math.max(0, Math.floor(view.top / rowPx) - spare);
  const untilRow = Math.min(rows, Math.ceil((view.top + view.height - headPx) / rowPx) + spare);
  const leftEdge = view.left + nameWidth;
  const rightEdge = view.left + view.width;
  let fromColumn = 1;
  while (fromColumn < columns && (offsets[fromColumn + 1] as number) <= leftEdge) fromColumn += 1;
  let untilColumn = fromColumn;
  while (untilColumn < columns && (offsets[untilColumn] as number) < rightEdge) untilColumn += 1;
  return {
    fromRow,
    untilRow,
    fromColumn: Math.max(1, fromColumn - spare),
    untilColumn: Math.min(columns, untilColumn + spare),
  };
}

/** Follows a scroller; renders again only when other cells come into view. */
export function useVisibleCells(scroller: RefObject<HTMLDivElement | null>, model: GridModel): Visible {
  const offsets = useMemo(() => columnOffsets(model.columns), [model.columns]);
  const rows = model.rows.length;
  const [visible, setVisible] = useState<Visible>({ fromRow: 0, untilRow: 0, fromColumn: 1, untilColumn: 1 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = () => {
      const { scrollTop, scrollLeft, clientWidth, clientHeight } = element;
      const view = { top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight };
      const next = visibleCells(view, offsets, rows);
      setVisible((old) => (isSame(old, next) ? old : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller, offsets, rows]);
  return visible;
}

function isSame(one: Visible, other: Visible): boolean {
  return (
    one.fromRow === other.fromRow &&
    one.untilRow === other.untilRow &&
    one.fromColumn === other.fromColumn &&
    one.untilColumn === other.untilColumn
  );
}

/** Scrolls as little as needed to show a cell beside the frozen names and below the head. */
export function scrollToCell(element: HTMLElement, offsets: readonly number[], row: number, column: number): void {
  const top = row * rowPx;
  const room = element.clientHeight - headPx - rowPx;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (top > element.scrollTop + room) element.scrollTop = top - room;
  if (column === 0) return;
  const left = (offsets[column] as number) - (offsets[1] as number);
  const right = offsets[column + 1] as number;
  if (left < element.scrollLeft) element.scrollLeft = left;
  else if (right > element.scrollLeft + element.clientWidth) element.scrollLeft = right - element.clientWidth;
}
