import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { edit, projectNow } from '#renderer/session';
import { currencySymbol } from '#shared/base';
import { newStream } from '#shared/numbers';
import type { Stream, StreamKind } from '#shared/project';
import { streamKinds } from '#shared/project';
import { Grid } from '../grid/grid';
import { aimAt } from '../grid/grid-target';
import type { GridColumn, GridModel, GridRow } from '../grid/grid-types';
import { driverColumns } from '../model/columns';
import { choiceCell, integerCell, monthCell, numberCell } from '../model/field-cells';
import { addOwner } from '../model/owner-edits';
import { driverRow, moneyMonths, ownerRow, settingRow, totalRow } from '../model/owner-rows';
import type { RoomContext } from '../model/room-context';
import { AddMenu } from './add-menu';

/** How the company earns money: a stream of revenue with its drivers, month by month. */
export function RevenueTab({ room }: { readonly room: RoomContext }) {
  const { t } = useT();
  const model = useMemo(() => revenueModel(room), [room]);
  return (
    <Grid
      label={t('numbers.tab.revenue')}
      model={model}
      height="fill"
      actions={
        <AddMenu
          label={t('numbers.add.stream')}
          items={streamKinds.map((kind) => ({
            id: kind,
            label: t(`numbers.stream.${kind}`),
            hint: t(`numbers.streamHint.${kind}`),
          }))}
          onAdd={(kind) => addStream(kind, t(`numbers.stream.${kind}`))}
        />
      }
    />
  );
}

/** Puts a stream of that kind at the end. */
export function addStream(kind: StreamKind, name: string): void {
  const project = projectNow();
  const stream = newStream(kind, name, project.raise.currency);
  edit(addOwner(project, 'streams', stream), 'addRow');
  aimAt(`streams/${stream.id}`, 0, true);
}

function revenueModel(room: RoomContext): GridModel {
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
  const path = (role: string) => `streams/${id}/${role}`;
  const revenue = room.forecast.streams.find((one) => one.id === id)?.revenue;
  const setting = (
    key: 'of' | 'opening' | 'billedMonths' | 'perUnits' | 'receivableDays',
    cell: Parameters<typeof settingRow>[4],
  ) =>
    settingRow(
      columns,
      path(`setting-${key}`),
      name,
      { name: t(`numbers.setting.${key}`), unit: t(`numbers.settingUnit.${key}`) },
      cell,
    );
  const driver = (at: string, role: string) => driverRow(room, columns, path(at), name, driverWords(room, kind, role));
  const integer = (field: string, value: number, min: number, max: number, empty: number) => () =>
    integerCell(room, [...place, field], value, { min, max, empty });
  const rows: (GridRow | null)[] = [
    ownerRow(
      room,
      columns,
      {
        list: 'streams',
        id,
        place,
        nameField: 'name',
        name: stream.name,
        kind: kindName,
        ...(stream.name === kindName ? {} : { unit: kindName }),
        cells: {
          from: () =>
            monthCell(room, [...place, 'start'], stream.start, {
              none: t('numbers.none.first'),
              delay: path('start'),
            }),
        },
      },
      revenue ?? [],
    ),
  ];
  if (stream.kind === 'subscription' || stream.kind === 'usage' || stream.kind === 'assets') {
    const { customers } = stream;
    const others = room.numbers.streams.filter(
      (other) => other.id !== id && ('customers' in other || other.kind === 'licence'),
    );
    if (others.length > 0 || customers.of !== '')
      rows.push(
        setting('of', () =>
          choiceCell(room, [...place, 'customers', 'of'], customers.of, [
            { value: '', label: t('numbers.own') },
            ...others.map((other) => ({ value: other.id, label: other.name || t(`numbers.stream.${other.kind}`) })),
          ]),
        ),
      );
    if (customers.of === '')
      rows.push(
        setting('opening', () =>
          numberCell(room, [...place, 'customers', 'opening'], customers.opening, 'count', path('customers/opening')),
        ),
      );
    rows.push(driver('customers/new', 'new'), driver('customers/churn', 'churn'));
  }
  switch (stream.kind) {
    case 'licence':
    case 'services':
      rows.push(driver('units', 'units'), driver('price', 'price'));
      break;
    case 'subscription':
      rows.push(
        driver('price', 'price'),
        setting('billedMonths', integer('billedMonths', stream.billedMonths, 1, 36, 1)),
      );
      break;
    case 'usage':
      rows.push(
        driver('units', 'units'),
        driver('price', 'price'),
        setting('perUnits', integer('perUnits', stream.perUnits, 1, 1_000_000_000, 1)),
      );
      break;
    case 'assets':
      rows.push(driver('assets', 'assets'), driver('fee', 'fee'));
      break;
    case 'partner':
      rows.push(driver('sales', 'sales'), driver('share', 'share'));
      break;
  }
  rows.push(
    setting('receivableDays', () =>
      integerCell(room, [...place, 'receivableDays'], stream.receivableDays, {
        min: 0,
        max: 720,
        empty: 0,
        override: path('receivableDays'),
      }),
    ),
  );
  return rows.filter((row) => row !== null);
}

/** What a stream's driver is called, and what it is counted in. */
function driverWords(room: RoomContext, kind: StreamKind, role: string): { name: string; unit: string } {
  const key = `${kind}.${role}` as 'subscription.price';
  return {
    name: room.words.t(`numbers.driver.${key}`),
    unit: room.words.t(`numbers.driverUnit.${key}`, { symbol: currencySymbol(room.currency) }),
  };
}
