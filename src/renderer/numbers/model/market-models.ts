import { insertItem, removeItem } from '#renderer/forms';
import type { GridCell, GridModel, GridRow } from '#renderer/grid';
import { listActions, nameRow } from '#renderer/grid';
import { edit } from '#renderer/session';
import { formatMoneyShort, groupedNumber, newId } from '#shared/base';
import { marketSizing, type SegmentSizing } from '#shared/numbers';
import type { Path, Segment } from '#shared/project';
import { integerCell, moneyCell, numberCell, textCell } from './field-cells';
import { plainColumns, shownCell } from './plain-columns';
import type { RoomContext } from './room-context';
import { rowId } from './row-id';
import { sourceCell } from './source-cell';

/** Amounts as large as markets are read in short. */
function shortMoney({ currency, words }: RoomContext, amountMinor: number, tone: GridCell['tone']): GridCell {
  if (amountMinor === 0) return shownCell('–', 'quiet');
  return shownCell(formatMoneyShort({ amountMinor, currency }, words.language), tone);
}

export function marketMoneyCell(room: RoomContext, place: Path, amountMinor: number): GridCell {
  const cell = moneyCell(room, place, amountMinor);
  return amountMinor === 0 ? { ...cell, text: '–' } : { ...cell, text: shortMoney(room, amountMinor, 'typed').text };
}

/** The market as it was published, beside what counting gives. */
export function topDownModel(room: RoomContext): GridModel {
  const { market } = room.project;
  const { t } = room.words;
  const { bottomUp } = marketSizing(market);
  const sizes = { tam: bottomUp.tamMinor, sam: bottomUp.samMinor, som: bottomUp.somMinor };
  const rows = (['tam', 'sam', 'som'] as const).map((size): GridRow => {
    const place = ['market', 'topDown', size];
    const figure = market.topDown[size];
    const name = t(`numbers.market.size.${size}`);
    const cells = [
      () => shownCell(name, 'quiet'),
      () => ({
        ...marketMoneyCell(room, [...place, 'amountMinor'], figure.amountMinor),
        places: [[...place, 'amountMinor'], place],
      }),
      () => shortMoney(room, sizes[size], 'total'),
      () => sourceCell(room, [...place, 'reference'], figure.reference),
      () => textCell([...place, 'note'], figure.note),
    ];
    return { id: `market/topDown/${size}`, name, look: 'row', depth: 0, cell: (column) => cells[column]?.() ?? null };
  });
  const extra = (id: string, name: string, value: () => GridCell, source?: () => GridCell): GridRow => ({
    id,
    name,
    look: 'row',
    depth: 0,
    cell: (column) =>
      column === 0 ? shownCell(name, 'quiet') : column === 1 ? value() : column === 3 ? (source?.() ?? null) : null,
  });
  return {
    columns: plainColumns(room, 'numbers.market.column', [
      ['size', 180],
      ['published', 110, 'end'],
      ['counted', 110, 'end'],
      ['source', 170],
      ['note', 220],
    ]),
    rows: [
      ...rows,
      extra(
        'market/growthPercent',
        t('numbers.market.growth'),
        () => numberCell(room, ['market', 'growthPercent'], market.growthPercent, 'percent'),
        () => sourceCell(room, ['market', 'growthReference'], market.growthReference),
      ),
      extra('market/year', t('numbers.market.year'), () => {
        const cell = integerCell(room, ['market', 'year'], market.year, { min: 0, max: 2199, empty: 0 });
        return { ...cell, text: market.year === 0 ? '–' : String(market.year) };
      }),
    ],
  };
}

/** The market as it is counted: segment by segment, each step with its source and what it comes to. */
export function bottomUpModel(room: RoomContext): GridModel {
  const { market } = room.project;
  const { t } = room.words;
  const { bottomUp } = marketSizing(market);
  const rows = market.segments.flatMap((segment, at) => {
    const sizing = bottomUp.segments[at];
    return sizing ? segmentRows(room, segment, at, sizing) : [];
  });
  const total = (size: 'tam' | 'sam' | 'som', amountMinor: number): GridRow => {
    const name = t(`numbers.market.size.${size}`);
    return {
      id: `market/total/${size}`,
      name,
      look: 'total',
      depth: 0,
      cell: (column) =>
        column === 0 ? shownCell(name, 'total') : column === 3 ? shortMoney(room, amountMinor, 'total') : null,
    };
  };
  if (market.segments.length > 1)
    rows.push(total('tam', bottomUp.tamMinor), total('sam', bottomUp.samMinor), total('som', bottomUp.somMinor));
  return {
    columns: plainColumns(room, 'numbers.market.column', [
      ['segment', 250],
      ['value', 120, 'end'],
      ['source', 190],
      ['comesTo', 150, 'end'],
    ]),
    rows,
  };
}

/** A segment of the market with its place and name. */
interface Placed {
  readonly segment: Segment;
  readonly at: number;
  readonly place: Path;
  readonly id: string;
  readonly name: string;
}

function segmentRows(room: RoomContext, segment: Segment, at: number, sizing: SegmentSizing): GridRow[] {
  const { t } = room.words;
  const place = ['market', 'segments', at];
  const name = segment.name || t('numbers.market.unnamedSegment', { place: at + 1 });
  const id = rowId('market/segments', segment.id);
  const placed: Placed = { segment, at, place, id, name };
  const customers = (millionths: number) => shownCell(groupedNumber(Math.round(millionths / 1e6)));
  const row = (key: string, label: string, cells: readonly (() => GridCell)[]): GridRow => ({
    id: `${id}/${key}`,
    name: `${name}: ${label}`,
    look: 'row',
    depth: 1,
    cell: (column) => (column === 0 ? shownCell(label, 'quiet') : (cells[column - 1]?.() ?? null)),
  });
  return [
    segmentHead(room, placed),
    row('customers', t('numbers.market.countable'), [
      () => numberCell(room, [...place, 'customers'], segment.customers, 'count'),
      () => sourceCell(room, [...place, 'customersReference'], segment.customersReference),
    ]),
    row('yearlyPriceMinor', t('numbers.market.yearlyPrice'), [
      () => moneyCell(room, [...place, 'yearlyPriceMinor'], segment.yearlyPriceMinor),
      () => sourceCell(room, [...place, 'priceReference'], segment.priceReference),
      () => named('TAM', shortMoney(room, sizing.tamMinor, 'computed')),
    ]),
    ...segment.filters.map((filter, index) => filterRow(room, placed, filter, index)),
    row('reachable', t('numbers.market.reachable'), [
      () => customers(sizing.customers.sam),
      () => shownCell(''),
      () => named('SAM', shortMoney(room, sizing.samMinor, 'computed')),
    ]),
    row('sharePercent', t('numbers.market.share'), [
      () => numberCell(room, [...place, 'sharePercent'], segment.sharePercent, 'percent'),
      () => sourceCell(room, [...place, 'shareReference'], segment.shareReference),
      () => named('SOM', shortMoney(room, sizing.somMinor, 'computed')),
    ]),
  ];
}

function segmentHead(room: RoomContext, { segment, at, place, id, name }: Placed): GridRow {
  const { t } = room.words;
  const addFilter = () => {
    const filter = { id: newId(), label: '', percent: 100, reference: '' };
    edit(insertItem([...place, 'filters'], segment.filters.length, filter), 'editMarket');
    nameRow(`${id}/filters/${filter.id}`);
  };
  return {
    id,
    name,
    look: 'owner',
    depth: 0,
    cell: (column) => (column === 0 ? textCell([...place, 'name'], segment.name) : null),
    ...listActions(room, {
      path: ['market', 'segments'],
      index: at,
      count: room.project.market.segments.length,
      name,
      more: [
        {
          kind: 'item',
          id: 'filter',
          label: t('numbers.market.addFilter'),
          disabled: segment.filters.length >= 12,
          onSelect: addFilter,
        },
        { kind: 'separator', id: 'first-line' },
      ],
      remove: () => removeItem(['market', 'segments'], at),
    }),
  };
}

function filterRow(
  room: RoomContext,
  { segment, place, id, name }: Placed,
  filter: Segment['filters'][number],
  index: number,
): GridRow {
  const { t } = room.words;
  const filters = [...place, 'filters'];
  const label = filter.label || t('numbers.market.unnamedFilter', { place: index + 1 });
  const cells = [
    () => textCell([...filters, index, 'label'], filter.label),
    () => numberCell(room, [...filters, index, 'percent'], filter.percent, 'percent'),
    () => sourceCell(room, [...filters, index, 'reference'], filter.reference),
  ];
  return {
    id: `${id}/filters/${filter.id}`,
    name: `${name}: ${label}`,
    look: 'row',
    depth: 1,
    unit: t('numbers.market.remains'),
    placeholder: label,
    cell: (column) => cells[column]?.() ?? null,
    ...listActions(room, {
      path: filters,
      index,
      count: segment.filters.length,
      name: label,
      remove: () => removeItem(filters, index),
    }),
  };
}

const named = (size: string, cell: GridCell): GridCell => ({ ...cell, text: `${size} ${cell.text}` });

/** A segment with its first filter, all waiting to be typed over. */
export function newSegment(): Segment {
  return {
    id: newId(),
    name: '',
    customers: 0,
    customersReference: '',
    yearlyPriceMinor: 0,
    priceReference: '',
    filters: [{ id: newId(), label: '', percent: 100, reference: '' }],
    sharePercent: 0,
    shareReference: '',
  };
}
