import type { GridColumn, GridModel, GridRow } from '#renderer/grid';
import { baseOf, hasCustomers, streamPlans } from '#shared/numbers';
import type { Path, Stream } from '#shared/project';
import { driverColumns } from './columns';
import { choiceCell, integerCell, monthCell, numberCell } from './field-cells';
import { kindRows } from './kind-rows';
import { driverRow, moneyMonths, ownerRow, settingRow, totalRow } from './owner-rows';
import type { RoomContext } from './room-context';
import { rowId } from './row-id';

/** Every stream with its drivers and settings, and what they earn together. */
export function revenueModel(room: RoomContext): GridModel {
  const { t } = room.words;
  const { numbers, forecast } = room;
  const columns = driverColumns(room, t('numbers.column.stream'), ['from']);
  const rows = numbers.streams.flatMap((stream, at) => streamRows(room, columns, stream, at));
  if (numbers.streams.length > 0)
    rows.push(totalRow(columns, 'revenue', t('numbers.line.revenue'), moneyMonths(room, forecast.lines.revenue)));
  return { columns, rows };
}

function streamRows(room: RoomContext, columns: readonly GridColumn[], stream: Stream, at: number): GridRow[] {
  const { t } = room.words;
  const { id, kind } = stream;
  const place = ['numbers', 'streams', at];
  const kindName = t(`numbers.stream.${kind}`);
  const name = stream.name || kindName;
  const row = (part: string) => rowId('streams', id, part);
  const revenue = room.forecast.streams.find((one) => one.id === id)?.revenue;
  const owner = {
    list: 'streams' as const,
    id,
    place,
    nameField: 'name' as const,
    name: stream.name,
    kind: kindName,
    ...(stream.name === kindName ? {} : { unit: kindName }),
    cells: {
      from: () =>
        monthCell(room, [...place, 'start'], stream.start, { none: t('numbers.none.first'), delay: row('start') }),
    },
  };
  return [
    ownerRow(room, columns, owner, revenue ?? []),
    ...customerRows(room, columns, stream, place, name),
    ...kindRows(room, columns, { list: 'streams', item: stream, place, name, plan: streamPlans[kind] }),
    settingRow(room, columns, row('receivableDays'), name, 'receivableDays', () =>
      integerCell(room, [...place, 'receivableDays'], stream.receivableDays, {
        min: 0,
        max: 720,
        empty: 0,
        override: row('receivableDays'),
      }),
    ),
  ];
}

/** Whom a stream serves: another one's customers, or its own with how they come and go. */
function customerRows(
  room: RoomContext,
  columns: readonly GridColumn[],
  stream: Stream,
  place: Path,
  name: string,
): GridRow[] {
  const { t } = room.words;
  const base = baseOf(stream);
  if (!base) return [];
  const row = (part: string) => rowId('streams', stream.id, `customers/${part}`);
  const others = room.numbers.streams.filter((other) => other.id !== stream.id && hasCustomers(other));
  const of = () =>
    choiceCell(room, [...place, 'customers', 'of'], base.of, [
      { value: '', label: t('numbers.own') },
      ...others.map((other) => ({ value: other.id, label: other.name || t(`numbers.stream.${other.kind}`) })),
    ]);
  const opening = () => numberCell(room, [...place, 'customers', 'opening'], base.opening, 'count', row('opening'));
  const isOwn = base.of === '';
  const isChosen = others.length > 0 || !isOwn;
  return [
    ...(isChosen ? [settingRow(room, columns, row('of'), name, 'of', of)] : []),
    ...(isOwn ? [settingRow(room, columns, row('opening'), name, 'opening', opening)] : []),
    ...['new', 'churn'].flatMap((part) => driverRow(room, columns, row(part), name) ?? []),
  ];
}
