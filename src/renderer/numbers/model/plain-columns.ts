import type { GridCell, GridColumn } from '#renderer/grid';
import type { TextKey } from '#shared/i18n';
import type { RoomContext } from './room-context';

export type PlainColumn<Id extends string> = readonly [id: Id, widthPx: number, align?: 'end'];

/** Columns of a grid of things that have no months; the first is their name. The titles lie below `branch`. */
export function plainColumns<Id extends string>(
  { words }: RoomContext,
  branch: 'numbers.market.column' | 'numbers.claim.column',
  columns: readonly PlainColumn<Id>[],
): GridColumn[] {
  return columns.map(
    ([id, widthPx, align], index): GridColumn => ({
      id,
      kind: index === 0 ? 'name' : 'field',
      title: words.t(`${branch}.${id}` as TextKey),
      widthPx,
      align: align ?? 'start',
      divides: index > 1,
    }),
  );
}

/** A text that is only shown. */
export const shownCell = (text: string, tone: GridCell['tone'] = 'computed'): GridCell => ({ text, typed: text, tone });
