import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useT } from '#renderer/app-language';
import styles from './table-slot.module.css';

interface ColumnEdgeProps {
  /** The column left of the edge. */
  readonly column: number;
  /** Shares of the width as they are shown, one a column. */
  readonly widths: readonly number[];
  /** New shares; null: by their content again. Changes of one `merge` are undone at once. */
  readonly onWidths: (widths: readonly number[] | null, merge?: string) => void;
}

/** No column may be narrower than this part of the table. */
const leastPart = 0.04;
const stepPart = 0.02;

/** Shares with `part` of the whole taken from the column right of an edge and given to the one left of it, or the other way round. */
export function movedEdge(widths: readonly number[], column: number, part: number): readonly number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const parts = widths.map((width) => width / all);
  const [left = 0, right = 0] = [parts[column], parts[column + 1]];
  const least = Math.min(leastPart, left, right);
  const by = Math.min(Math.max(part, least - left), right - least);
  return parts.map((own, at) => round(at === column ? own + by : at === column + 1 ? own - by : own));
}

function round(part: number): number {
  return Math.max(Math.round(part * 10_000) / 10_000, 0.001);
}

/** The edge between two columns: dragged, moved by the arrows, and by a double click or Delete given back to the content. */
export function ColumnEdge({ column, widths, onWidths }: ColumnEdgeProps) {
  const { t } = useT();
  const drag = useRef<{ readonly x: number; readonly wide: number; readonly from: readonly number[] } | null>(null);
  const all = widths.reduce((sum, width) => sum + width, 0);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? stepPart : event.key === 'ArrowLeft' ? -stepPart : 0;
    const isBack = event.key === 'Delete' || event.key === 'Backspace';
    if (step === 0 && !isBack) return;
    event.preventDefault();
    if (isBack) onWidths(null);
    else onWidths(movedEdge(widths, column, step), `widths:${column}`);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const wide = event.currentTarget.closest('table')?.getBoundingClientRect().width ?? 1;
    drag.current = { x: event.clientX, wide, from: widths };
  };
  const onPointerMove = (event: PointerEvent) => {
    const { current } = drag;
    if (!current || event.clientX === current.x) return;
    onWidths(movedEdge(current.from, column, (event.clientX - current.x) / current.wide), `drag:${column}`);
  };
  const end = () => {
    drag.current = null;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that is moved is no hr
    <span
      role="separator"
      tabIndex={0}
      className={styles.edge}
      aria-orientation="vertical"
      aria-label={t('deck.table.edge', { place: column + 1 })}
      aria-valuenow={Math.round((100 * (widths[column] ?? 0)) / all)}
      aria-valuemin={0}
      aria-valuemax={100}
      title={t('deck.table.edgeHow')}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={() => onWidths(null)}
    />
  );
}
