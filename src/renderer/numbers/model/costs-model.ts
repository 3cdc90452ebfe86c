import type { GridColumn, GridModel, GridRow } from '#renderer/grid';
import { currencySymbol } from '#shared/base';
import { costPlans, streamOfCost } from '#shared/numbers';
import type { Cost } from '#shared/project';
import { driverColumns } from './columns';
import { choiceCell } from './field-cells';
import { kindRows } from './kind-rows';
import { moneyMonths, ownerDriverRow, ownerRow, totalRow } from './owner-rows';
import type { RoomContext } from './room-context';
import { rowId } from './row-id';
import { categoryCell, spanCells } from './shared-cells';

/** Every monthly cost with its drivers and settings, and what they come to. */
export function costsModel(room: RoomContext): GridModel {
  const { t } = room.words;
  const { numbers, forecast } = room;
  const columns = driverColumns(room, t('numbers.column.cost'), ['category', 'stream', 'from', 'until']);
  const rows = numbers.costs.flatMap((cost, at) => costRows(room, columns, cost, at));
  if (numbers.costs.length > 0)
    rows.push(
      totalRow(
        columns,
        'costOfRevenue',
        t('numbers.line.costOfRevenue'),
        moneyMonths(room, forecast.lines.costOfRevenue),
      ),
      totalRow(
        columns,
        'operatingCosts',
        t('numbers.line.operatingCosts'),
        moneyMonths(room, forecast.lines.operatingCosts),
      ),
    );
  return { columns, rows };
}

function costRows(room: RoomContext, columns: readonly GridColumn[], cost: Cost, at: number): GridRow[] {
  const { t } = room.words;
  const { id, kind } = cost;
  const place = ['numbers', 'costs', at];
  const kindName = t(`numbers.cost.${kind}`);
  const stream = streamOfCost(cost);
  const plan = costPlans[kind];
  const owner = {
    list: 'costs' as const,
    id,
    place,
    nameField: 'name' as const,
    name: cost.name,
    kind: kindName,
    ...(cost.name === kindName ? {} : { unit: kindName }),
    cells: {
      category: () => categoryCell(room, place, cost.category),
      ...(stream === null ? {} : { stream: () => streamCell(room, [...place, 'stream'], stream) }),
      ...spanCells(room, 'costs', id, place, cost.start, cost.end),
    },
  };
  const [only] = plan.drivers;
  if (plan.hangsOn === null && plan.drivers.length === 1 && only) {
    const unit = `${currencySymbol(room.currency)}${t('numbers.perMonth')}`;
    return [ownerDriverRow(room, columns, { ...owner, unit }, rowId('costs', id, only.at))];
  }
  const amounts = room.forecast.costs.find((one) => one.id === id)?.amounts ?? [];
  const name = cost.name || kindName;
  return [
    ownerRow(room, columns, owner, amounts),
    ...kindRows(room, columns, { list: 'costs', item: cost, place, name, plan }),
  ];
}

function streamCell(room: RoomContext, place: readonly (string | number)[], value: string) {
  return choiceCell(room, place, value, [
    { value: '', label: room.words.t('numbers.allStreams') },
    ...room.numbers.streams.map((stream) => ({
      value: stream.id,
      label: stream.name || room.words.t(`numbers.stream.${stream.kind}`),
    })),
  ]);
}
