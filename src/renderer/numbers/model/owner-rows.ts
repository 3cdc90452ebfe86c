import type { GridCell, GridColumn, GridRow } from '#renderer/grid';
import { listActions } from '#renderer/grid';
import { currencySymbol } from '#shared/base';
import type { TextKey } from '#shared/i18n';
import type { Months } from '#shared/numbers';
import type { Path } from '#shared/project';
import { driverCells } from './driver-cells';
import { moneyShown, textCell } from './field-cells';
import { type ModelList, removeOwner } from './owner-edits';
import type { RoomContext } from './room-context';
import { rowId } from './row-id';

type Cells = Readonly<Record<string, (() => GridCell) | undefined>>;
type MonthCell = (index: number) => GridCell | null;

const noCell: MonthCell = () => null;

/** Finds a row's cells by the names of its columns, and those of months by their number. */
function cellsBy(columns: readonly GridColumn[], cells: Cells, month: MonthCell): GridRow['cell'] {
  const fields = columns.findIndex(({ kind }) => kind === 'month');
  return (at) => {
    const column = columns[at];
    if (!column) return null;
    return column.kind === 'month' ? month(at - fields) : (cells[column.id]?.() ?? null);
  };
}

const label =
  (text: string, tone: GridCell['tone'] = 'quiet') =>
  () => ({ text, typed: text, tone });

/** A row of one driver. Null when it lies idle, as the churn of a stream that serves another one's customers does. */
export function driverRow(
  room: RoomContext,
  columns: readonly GridColumn[],
  path: string,
  ownerName: string,
): GridRow | null {
  const info = room.drivers.get(path);
  if (!info) return null;
  const { t } = room.words;
  const { start, growth, month } = driverCells(room, info);
  const name = t(`numbers.driver.${info.word}`);
  return {
    id: path,
    name: `${ownerName}: ${name}`,
    look: 'row',
    depth: 1,
    unit: t(`numbers.driverUnit.${info.word}`, { symbol: currencySymbol(room.currency) }),
    cell: cellsBy(columns, { name: label(name), start, growth }, month),
  };
}

/** A row of something that does not change by the month: its value stands where drivers begin. */
export function settingRow(
  { words }: RoomContext,
  columns: readonly GridColumn[],
  id: string,
  ownerName: string,
  setting: string,
  start: () => GridCell,
): GridRow {
  const name = words.t(`numbers.setting.${setting}` as TextKey);
  return {
    id,
    name: `${ownerName}: ${name}`,
    look: 'row',
    depth: 1,
    unit: words.t(`numbers.settingUnit.${setting}` as TextKey),
    cell: cellsBy(columns, { name: label(name), start: () => ({ ...start(), align: 'end' }) }, noCell),
  };
}

interface Owner {
  readonly list: ModelList;
  readonly id: string;
  readonly place: Path;
  readonly nameField: 'name' | 'role';
  readonly name: string;
  /** What is special about the cell of its name. */
  readonly nameCell?: Partial<GridCell>;
  /** What an owner without a name is called. */
  readonly kind: string;
  /** Said behind the name. */
  readonly unit?: string;
  /** Of columns between the name and the months. */
  readonly cells: Cells;
}

/** The head of a stream, a cost or a run: its name, its fields, and what it comes to every month. */
export function ownerRow(room: RoomContext, columns: readonly GridColumn[], owner: Owner, months?: Months): GridRow {
  return {
    ...ownerBase(room, owner),
    look: months ? 'owner' : 'row',
    cell: cellsBy(columns, ownerCells(owner), (index) => {
      const amount = months?.[index];
      return amount === undefined ? null : moneyShown(room, amount, 'total');
    }),
  };
}

/** An owner with one driver, in one row: a hire and its salary, a fixed cost and its amount. */
export function ownerDriverRow(room: RoomContext, columns: readonly GridColumn[], owner: Owner, path: string): GridRow {
  const info = room.drivers.get(path);
  const driver = info && driverCells(room, info);
  const cells = { ...ownerCells(owner), start: driver?.start, growth: driver?.growth };
  return { ...ownerBase(room, owner), look: 'row', cell: cellsBy(columns, cells, driver?.month ?? noCell) };
}

function ownerCells({ place, nameField, name, nameCell, cells }: Owner): Cells {
  const at = [...place, nameField];
  return { ...cells, name: () => ({ ...textCell(at, name), ...nameCell, places: [place, at] }) };
}

function ownerBase(room: RoomContext, { list, id, name, kind, unit }: Owner): Omit<GridRow, 'look' | 'cell'> {
  return {
    id: rowId(list, id),
    name: name || kind,
    depth: 0,
    ...(unit ? { unit } : {}),
    ...ownerActions(room, list, id, name || kind),
  };
}

/** What can be done with a row that stands for an item of the model. */
export function ownerActions(room: RoomContext, list: ModelList, id: string, name: string) {
  const items: readonly { readonly id: string }[] = room.numbers[list];
  return listActions(room, {
    path: ['numbers', list],
    index: items.findIndex((item) => item.id === id),
    count: items.length,
    name,
    remove: (project) => removeOwner(project, list, id),
  });
}

/** A row of figures that follow from the others. */
export function totalRow(columns: readonly GridColumn[], id: string, name: string, month: MonthCell): GridRow {
  return { id, name, look: 'total', depth: 0, cell: cellsBy(columns, { name: label(name, 'total') }, month) };
}

/** The months of a line as money. */
export function moneyMonths(room: RoomContext, months: Months): MonthCell {
  return (index) => {
    const amount = months[index];
    return amount === undefined ? null : moneyShown(room, amount, 'total');
  };
}
