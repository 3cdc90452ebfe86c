import type { GridCell, GridColumn, GridModel, GridRow } from '#renderer/grid';
import { monthIndex } from '#shared/numbers';
import { fundingKinds, type Path } from '#shared/project';
import { choiceCell, integerCell, moneyCell, monthCell, numberCell, textCell } from './field-cells';
import type { ModelList } from './owner-edits';
import { ownerActions } from './owner-rows';
import type { RoomContext } from './room-context';
import { rowId } from './row-id';

type Cells = readonly (() => GridCell)[];

function listRow(room: RoomContext, list: ModelList, id: string, name: string, cells: Cells): GridRow {
  return {
    id: rowId(list, id),
    name,
    look: 'row',
    depth: 0,
    ...ownerActions(room, list, id, name),
    cell: (column) => cells[column]?.() ?? null,
  };
}

function columnsOf(
  room: RoomContext,
  columns: readonly (readonly [ColumnName, number, 'start' | 'end'])[],
): GridColumn[] {
  return columns.map(([name, widthPx, align], index) => ({
    id: name,
    kind: index === 0 ? 'name' : 'field',
    title: room.words.t(`numbers.column.${name}`),
    widthPx,
    align,
    divides: index > 1,
  }));
}

type ColumnName = 'what' | 'kind' | 'month' | 'amount' | 'life' | 'rate' | 'repay' | 'grace' | 'value';

/** What is bought to last. */
export function capexModel(room: RoomContext): GridModel {
  const { t } = room.words;
  return {
    columns: columnsOf(room, [
      ['what', 250, 'start'],
      ['month', 100, 'start'],
      ['amount', 130, 'end'],
      ['life', 150, 'end'],
    ]),
    rows: room.numbers.capex.map((item, at) => {
      const place = ['numbers', 'capex', at];
      return listRow(room, 'capex', item.id, item.name || t('numbers.unnamed', { place: at + 1 }), [
        () => textCell([...place, 'name'], item.name),
        () =>
          monthCell(room, [...place, 'month'], item.month, {
            none: t('numbers.none.noMonth'),
            delay: rowId('capex', item.id, 'month'),
          }),
        () => moneyCell(room, [...place, 'amountMinor'], item.amountMinor, rowId('capex', item.id, 'amountMinor')),
        () => integerCell(room, [...place, 'lifeMonths'], item.lifeMonths, { min: 1, max: 600, empty: 36 }),
      ]);
    }),
  };
}

/** What is borrowed and paid back. */
export function loansModel(room: RoomContext): GridModel {
  const { t } = room.words;
  return {
    columns: columnsOf(room, [
      ['what', 250, 'start'],
      ['month', 100, 'start'],
      ['amount', 130, 'end'],
      ['rate', 110, 'end'],
      ['repay', 130, 'end'],
      ['grace', 150, 'end'],
    ]),
    rows: room.numbers.loans.map((item, at) => {
      const place = ['numbers', 'loans', at];
      return listRow(room, 'loans', item.id, item.name || t('numbers.unnamed', { place: at + 1 }), [
        () => textCell([...place, 'name'], item.name),
        () =>
          monthCell(room, [...place, 'month'], item.month, {
            none: t('numbers.none.noMonth'),
            delay: rowId('loans', item.id, 'month'),
          }),
        () => moneyCell(room, [...place, 'amountMinor'], item.amountMinor, rowId('loans', item.id, 'amountMinor')),
        () =>
          numberCell(
            room,
            [...place, 'ratePercent'],
            item.ratePercent,
            'percent',
            rowId('loans', item.id, 'ratePercent'),
          ),
        () => integerCell(room, [...place, 'repayMonths'], item.repayMonths, { min: 1, max: 600, empty: 24 }),
        () => integerCell(room, [...place, 'graceMonths'], item.graceMonths, { min: 0, max: 600, empty: 0 }),
      ]);
    }),
  };
}

/** Money by date that comes neither from customers nor from the cap table. */
export function fundingModel(room: RoomContext): GridModel {
  const { t } = room.words;
  const kinds = fundingKinds.map((value) => ({ value, label: t(`numbers.funding.${value}`) }));
  return {
    columns: columnsOf(room, [
      ['what', 250, 'start'],
      ['kind', 140, 'start'],
      ['month', 100, 'start'],
      ['amount', 130, 'end'],
    ]),
    rows: room.numbers.funding.map((item, at) => {
      const place = ['numbers', 'funding', at];
      return listRow(room, 'funding', item.id, item.name || t(`numbers.funding.${item.kind}`), [
        () => textCell([...place, 'name'], item.name),
        () => choiceCell(room, [...place, 'kind'], item.kind, kinds),
        () =>
          monthCell(room, [...place, 'month'], item.month, {
            none: t('numbers.none.noMonth'),
            delay: rowId('funding', item.id, 'month'),
          }),
        () => moneyCell(room, [...place, 'amountMinor'], item.amountMinor, rowId('funding', item.id, 'amountMinor')),
      ]);
    }),
  };
}

interface Line {
  readonly id: string;
  readonly cell: () => GridCell;
  readonly name: string;
  readonly unit?: string;
}

function formModel(room: RoomContext, lines: readonly Line[]): GridModel {
  return {
    columns: columnsOf(room, [
      ['what', 270, 'start'],
      ['value', 150, 'end'],
    ]),
    rows: lines.map(({ id, name, unit, cell }) => ({
      id,
      name,
      look: 'row',
      depth: 0,
      ...(unit ? { unit } : {}),
      cell: (column) => (column === 0 ? { text: name, typed: name, tone: 'quiet' } : { ...cell(), align: 'end' }),
    })),
  };
}

/** Taxes, terms of payment, and whether the raise is counted on. */
export function termsModel(room: RoomContext): GridModel {
  const { t } = room.words;
  const { payableDays, includeRaise } = room.numbers;
  const closing = room.project.raise.closeDate;
  const raiseMonth = monthIndex(room.forecast.startMonth, closing) === null ? '' : closing.slice(0, 7);
  return formModel(room, [
    {
      id: 'includeRaise',
      name: t('numbers.terms.includeRaise'),
      unit: raiseMonth,
      cell: () => flagCell(room, ['numbers', 'includeRaise'], includeRaise),
    },
    {
      id: 'payableDays',
      name: t('numbers.terms.payableDays'),
      unit: t('numbers.settingUnit.receivableDays'),
      cell: () =>
        integerCell(room, ['numbers', 'payableDays'], payableDays, {
          min: 0,
          max: 720,
          empty: 0,
          override: 'payableDays',
        }),
    },
    ...taxLines(room),
  ]);
}

function flagCell(room: RoomContext, place: Path, value: boolean): GridCell {
  const choices = (['yes', 'no'] as const).map((one) => ({ value: one, label: room.words.t(`numbers.${one}`) }));
  return choiceCell(room, place, value ? 'yes' : 'no', choices, (chosen) => [
    { op: 'set', path: place, value: chosen === 'yes' },
  ]);
}

function taxLines(room: RoomContext): Line[] {
  const { t } = room.words;
  const { tax } = room.numbers;
  const line = (field: TaxField, cell: (place: Path) => GridCell, unit?: string): Line => ({
    id: `tax/${field}`,
    name: t(`numbers.terms.${field}`),
    ...(unit ? { unit } : {}),
    cell: () => cell(['numbers', 'tax', field]),
  });
  return [
    line('ratePercent', (place) => numberCell(room, place, tax.ratePercent, 'percent')),
    line('carryLosses', (place) => flagCell(room, place, tax.carryLosses)),
    line('lossLimitPercent', (place) => numberCell(room, place, tax.lossLimitPercent, 'percent')),
    line('openingLossesMinor', (place) => moneyCell(room, place, tax.openingLossesMinor)),
    line(
      'payAfterMonths',
      (place) => integerCell(room, place, tax.payAfterMonths, { min: 0, max: 12, empty: 4 }),
      t('numbers.months'),
    ),
  ];
}

type TaxField = 'ratePercent' | 'carryLosses' | 'lossLimitPercent' | 'openingLossesMinor' | 'payAfterMonths';

/** What is there on the eve of the first month. */
export function openingModel(room: RoomContext): GridModel {
  const { t } = room.words;
  const { opening } = room.numbers;
  const place = ['numbers', 'opening'];
  const money = (
    field:
      | 'cashMinor'
      | 'receivablesMinor'
      | 'payablesMinor'
      | 'deferredRevenueMinor'
      | 'fixedAssetsMinor'
      | 'paidInMinor',
  ): Line => ({
    id: `opening/${field}`,
    name: t(`numbers.opening.${field}`),
    cell: () =>
      moneyCell(room, [...place, field], opening[field], field === 'cashMinor' ? 'opening/cashMinor' : undefined),
  });
  const months = (field: 'deferredMonths' | 'fixedAssetsMonths', max: number): Line => ({
    id: `opening/${field}`,
    name: t(`numbers.opening.${field}`),
    unit: t('numbers.months'),
    cell: () => integerCell(room, [...place, field], opening[field], { min: 1, max, empty: 12 }),
  });
  return formModel(room, [
    money('cashMinor'),
    money('receivablesMinor'),
    money('payablesMinor'),
    money('deferredRevenueMinor'),
    months('deferredMonths', 60),
    money('fixedAssetsMinor'),
    months('fixedAssetsMonths', 600),
    money('paidInMinor'),
  ]);
}
