import type { GridColumn, GridRow } from '#renderer/grid';
import { type MonthPlan, settingOf } from '#shared/numbers';
import type { Path } from '#shared/project';
import { integerCell } from './field-cells';
import { driverRow, settingRow } from './owner-rows';
import type { RoomContext } from './room-context';
import { rowId } from './row-id';

interface KindOwner {
  readonly list: 'streams' | 'costs';
  readonly item: { readonly id: string };
  readonly place: Path;
  /** As its rows are called for screen readers. */
  readonly name: string;
  readonly plan: MonthPlan;
}

/** A row for each driver of a kind, then one for each of its settings. */
export function kindRows(
  room: RoomContext,
  columns: readonly GridColumn[],
  { list, item, place, name, plan }: KindOwner,
): GridRow[] {
  const { id } = item;
  return [
    ...plan.drivers.flatMap(({ at }) => driverRow(room, columns, rowId(list, id, at), name) ?? []),
    ...plan.settings.map((setting) =>
      settingRow(room, columns, rowId(list, id, setting.name), name, setting.name, () =>
        integerCell(room, [...place, setting.name], settingOf(item, setting.name), setting),
      ),
    ),
  ];
}
