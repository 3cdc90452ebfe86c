import type { GridCell } from '#renderer/grid';
import type { OwnerList } from '#shared/numbers';
import { type CostCategory, costCategories, type Path } from '#shared/project';
import { choiceCell, monthCell } from './field-cells';
import type { RoomContext } from './room-context';
import { rowId } from './row-id';

/** Where a cost is counted. */
export function categoryCell(room: RoomContext, place: Path, category: CostCategory): GridCell {
  const choices = costCategories.map((value) => ({ value, label: room.words.t(`numbers.category.${value}`) }));
  return choiceCell(room, [...place, 'category'], category, choices);
}

/** From when until when something goes on. */
export function spanCells(room: RoomContext, list: OwnerList, id: string, place: Path, start: string, end: string) {
  const { t } = room.words;
  return {
    from: () =>
      monthCell(room, [...place, 'start'], start, { none: t('numbers.none.first'), delay: rowId(list, id, 'start') }),
    until: () => monthCell(room, [...place, 'end'], end, { none: t('numbers.none.stays') }),
  };
}
