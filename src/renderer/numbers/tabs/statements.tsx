import { useMemo, useState } from 'react';
import { useT } from '#renderer/app-language';
import type { GridColumn, GridModel, GridRow } from '#renderer/grid';
import { Grid } from '#renderer/grid';
import { Segmented } from '#renderer/ui';
import type { InterfaceLanguage } from '#shared/base';
import {
  type LineDefinition,
  lineDefinitions,
  type Period,
  periodsOf,
  periodValue,
  type StatementKind,
} from '#shared/numbers';
import { moneyShown } from '../model/field-cells';
import { monthTitle } from '../model/month-title';
import type { RoomContext } from '../model/room-context';
import styles from './tabs.module.css';

const statements = ['profit', 'cash', 'balance'] as const satisfies readonly StatementKind[];
const periodKinds = ['month', 'quarter', 'year'] as const satisfies readonly Period['kind'][];

/** Profit and loss, cash flow and balance sheet, as they follow from the model; to be read and copied. */
export function StatementsTab({ room }: { readonly room: RoomContext }) {
  const { t } = useT();
  const [statement, setStatement] = useState<(typeof statements)[number]>('profit');
  const [period, setPeriod] = useState<Period['kind']>('year');
  const model = useMemo(() => statementModel(room, statement, period), [room, statement, period]);
  return (
    <Grid
      label={t(`numbers.statement.${statement}`)}
      model={model}
      height="fill"
      actions={
        <div className={styles.choices}>
          <Segmented
            label={t('numbers.tab.statements')}
            value={statement}
            options={statements.map((value) => ({ value, label: t(`numbers.statement.${value}`) }))}
            onChange={setStatement}
          />
          <Segmented
            label={t('numbers.period')}
            value={period}
            options={periodKinds.map((value) => ({ value, label: t(`numbers.periodOf.${value}`) }))}
            onChange={setPeriod}
          />
        </div>
      }
    />
  );
}

function statementModel(room: RoomContext, statement: StatementKind, kind: Period['kind']): GridModel {
  const { t, language } = room.words;
  const periods = periodsOf(room.forecast, kind);
  const columns: GridColumn[] = [
    {
      id: 'name',
      kind: 'name',
      title: t('numbers.inCurrency', { currency: room.currency }),
      widthPx: 250,
      align: 'start',
    },
    ...periods.map(
      (period): GridColumn => ({
        id: period.name,
        kind: 'period',
        title: periodTitle(room, period, language),
        widthPx: kind === 'year' ? 112 : 92,
        align: 'end',
        divides: kind === 'year' || /(?:-01|-Q1)$/.test(period.name),
      }),
    ),
  ];
  const rows = lineDefinitions
    .filter((line) => line.statement === statement)
    .filter(({ name, total }) => total || room.forecast.lines[name].some((value) => value !== 0))
    .map((line) => lineRow(room, line, periods));
  return { columns, rows };
}

/** A period that the model covers in part only says so. */
function periodTitle(room: RoomContext, period: Period, language: InterfaceLanguage): string {
  if (period.kind === 'month') return monthTitle(period.name, language);
  const name =
    period.kind === 'year' ? room.words.t('numbers.year', { year: period.name }) : period.name.replace('-', ' ');
  return period.complete ? name : room.words.t('numbers.partOf', { period: name, months: period.until - period.from });
}

function lineRow(room: RoomContext, line: LineDefinition, periods: readonly Period[]): GridRow {
  const { name, total } = line;
  const values = room.forecast.lines[name];
  const title = room.words.t(`numbers.line.${name}`);
  return {
    id: name,
    name: title,
    look: total ? 'total' : 'row',
    depth: total ? 0 : 1,
    cell: (column) => {
      if (column === 0) return { text: title, typed: title, tone: 'quiet' };
      const period = periods[column - 1];
      if (!period) return null;
      return moneyShown(room, periodValue(line, values, period), total ? 'total' : 'typed');
    },
  };
}
