import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { edit, projectNow } from '#renderer/session';
import { currencySymbol } from '#shared/base';
import { newCost } from '#shared/numbers';
import { type Cost, type CostKind, costKinds } from '#shared/project';
import { Grid } from '../grid/grid';
import { aimAt } from '../grid/grid-target';
import type { GridColumn, GridModel, GridRow } from '../grid/grid-types';
import { driverColumns } from '../model/columns';
import { choiceCell, integerCell } from '../model/field-cells';
import { addOwner } from '../model/owner-edits';
import { driverRow, moneyMonths, ownerDriverRow, ownerRow, settingRow, totalRow } from '../model/owner-rows';
import type { RoomContext } from '../model/room-context';
import { AddMenu } from './add-menu';
import { categoryCell, spanCells } from './shared-cells';

/** What comes every month: what serving customers costs, and what running the company does. */
export function CostsTab({ room }: { readonly room: RoomContext }) {
  const { t } = useT();
  const model = useMemo(() => costsModel(room), [room]);
  return (
    <Grid
      label={t('numbers.tab.costs')}
      model={model}
      height="fill"
      actions={
        <AddMenu
          label={t('numbers.add.cost')}
          items={costKinds.map((kind) => ({
            id: kind,
            label: t(`numbers.cost.${kind}`),
            hint: t(`numbers.costHint.${kind}`),
          }))}
          onAdd={(kind) => addCost(kind, t(`numbers.cost.${kind}`))}
        />
      }
    />
  );
}

function addCost(kind: CostKind, name: string): void {
  const project = projectNow();
  const cost = newCost(kind, name, project.raise.currency);
  edit(addOwner(project, 'costs', cost), 'addRow');
  aimAt(`costs/${cost.id}`, 0, true);
}

function costsModel(room: RoomContext): GridModel {
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
  const name = cost.name || kindName;
  const symbol = currencySymbol(room.currency);
  const path = (role: string) => `costs/${id}/${role}`;
  const driver = (role: 'amount' | 'share' | 'units' | 'price') => {
    const key = `${kind}.${role}` as 'per-unit.price';
    return driverRow(room, columns, path(role), name, {
      name: t(`numbers.driver.${key}`),
      unit: t(`numbers.driverUnit.${key}`, { symbol }),
    });
  };
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
      ...('stream' in cost ? { stream: () => streamCell(room, [...place, 'stream'], String(cost.stream)) } : {}),
      ...spanCells(room, 'costs', id, place, cost.start, cost.end),
    },
  };
  if (cost.kind === 'fixed')
    return [ownerDriverRow(room, columns, { ...owner, unit: `${symbol}${t('numbers.perMonth')}` }, path('amount'))];
  const head = ownerRow(room, columns, owner, room.forecast.costs.find((one) => one.id === id)?.amounts ?? []);
  const rows = [head];
  const add = (row: GridRow | null) => row && rows.push(row);
  if (cost.kind === 'per-unit') {
    add(driver('units'));
    add(driver('price'));
    rows.push(
      settingRow(
        columns,
        path('setting-perUnits'),
        name,
        { name: t('numbers.setting.perUnits'), unit: t('numbers.settingUnit.perUnits') },
        () => integerCell(room, [...place, 'perUnits'], cost.perUnits, { min: 1, max: 1_000_000_000, empty: 1 }),
      ),
    );
  } else add(driver(cost.kind === 'revenue-share' ? 'share' : 'amount'));
  return rows;
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
