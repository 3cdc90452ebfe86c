import { useState } from 'react';
import type { GridColumn } from './grid-types';

/**
 * The columns of the last time while they are alike: each key makes a new model, but seldom other columns. So the head is not
 * drawn, and the view not measured, again for it.
 */
export function useSameColumns(columns: readonly GridColumn[]): readonly GridColumn[] {
  const [kept, setKept] = useState(columns);
  if (areAlike(kept, columns)) return kept;
  setKept(columns);
  return columns;
}

function areAlike(some: readonly GridColumn[], others: readonly GridColumn[]): boolean {
  return (
    some === others ||
    (some.length === others.length &&
      some.every((one, at) => {
        const other = others[at] as GridColumn;
        return (
          one.id === other.id &&
          one.kind === other.kind &&
          one.title === other.title &&
          one.widthPx === other.widthPx &&
          one.align === other.align &&
          Boolean(one.divides) === Boolean(other.divides)
        );
      }))
  );
}
