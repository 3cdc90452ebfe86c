import type { GridColumn } from '#renderer/grid';
import type { InterfaceLanguage } from '#shared/base';
import { monthTitle } from './month-title';
import type { RoomContext } from './room-context';

type Field = 'category' | 'stream' | 'count' | 'from' | 'until';

const widths: Readonly<Record<Field, number>> = { category: 128, stream: 110, count: 64, from: 84, until: 84 };

/** Name, fields of the row, where its driver begins and how it moves, and a column a month. */
export function driverColumns(
  room: RoomContext,
  nameTitle: string,
  fields: readonly Field[],
  startTitle?: string,
): GridColumn[] {
  const { t } = room.words;
  return [
    { id: 'name', kind: 'name', title: nameTitle, widthPx: 230, align: 'start' },
    ...fields.map(
      (field): GridColumn => ({
        id: field,
        kind: 'field',
        title: t(`numbers.column.${field === 'stream' ? 'ofStream' : field}`),
        widthPx: widths[field],
        align: field === 'count' ? 'end' : 'start',
      }),
    ),
    {
      id: 'start',
      kind: 'start',
      title: startTitle ?? t('numbers.column.start'),
      widthPx: 104,
      align: 'end',
      divides: true,
    },
    { id: 'growth', kind: 'field', title: t('numbers.column.growth'), widthPx: 108, align: 'end' },
    ...monthColumns(room.forecast.calendar, room.words.language),
  ];
}

/** A column a month, with a line where a year begins. */
export function monthColumns(calendar: readonly string[], language: InterfaceLanguage): GridColumn[] {
  return calendar.map((month, index) => ({
    id: month,
    kind: 'month',
    title: monthTitle(month, language),
    widthPx: 82,
    align: 'end',
    divides: index === 0 || month.endsWith('-01'),
  }));
}
