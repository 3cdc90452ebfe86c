import { insertItem, isCalendarDate, removeItem, tidyDate } from '#renderer/forms';
import { edit } from '#renderer/session';
import { formatMoneyShort, newId } from '#shared/base';
import { marketSizing, type SegmentSizing } from '#shared/numbers';
import type { Patch, Path, Project, Reference, Segment } from '#shared/project';
import { aimAt } from '../grid/grid-target';
import type { GridCell, GridColumn, GridModel, GridRow } from '../grid/grid-types';
import { choiceCell, integerCell, moneyCell, numberCell, textCell } from './field-cells';
import { listActions } from './list-actions';
import type { RoomContext } from './room-context';

type Column = readonly [
  id:
    | 'size'
    | 'published'
    | 'counted'
    | 'source'
    | 'note'
    | 'segment'
    | 'value'
    | 'comesTo'
    | 'title'
    | 'author'
    | 'publisher'
    | 'date'
    | 'url'
    | 'accessed',
  widthPx: number,
  align?: 'end',
];

function columnsOf({ words }: RoomContext, columns: readonly Column[]): GridColumn[] {
  return columns.map(
    ([id, widthPx, align], index): GridColumn => ({
      id,
      kind: index === 0 ? 'name' : 'field',
      title: words.t(`numbers.market.column.${id}`),
      widthPx,
      align: align ?? 'start',
      divides: index > 1,
    }),
  );
}

const shown = (text: string, tone: GridCell['tone'] = 'computed'): GridCell => ({ text, typed: text, tone });

/** Amounts as large as markets are read in short. */
function shortMoney({ currency, words }: RoomContext, amountMinor: number, tone: GridCell['tone']): GridCell {
  if (amountMinor === 0) return shown('–', 'quiet');
  return shown(formatMoneyShort({ amountMinor, currency }, words.language), tone);
}

function marketMoneyCell(room: RoomContext, place: Path, amountMinor: number): GridCell {
  const cell = moneyCell(room, place, amountMinor);
  return amountMinor === 0 ? { ...cell, text: '–' } : { ...cell, text: shortMoney(room, amountMinor, 'typed').text };
}

/** Where a figure comes from: one of the references below. */
function sourceCell(room: RoomContext, place: Path, reference: string): GridCell {
  const { words, project } = room;
  const cell = choiceCell(room, place, reference, [
    { value: '', label: words.t('numbers.market.noSource') },
    ...project.references.map((one, index) => ({ value: one.id, label: referenceName(one, index, room) })),
  ]);
  return {
    ...cell,
    tone: reference === '' ? 'quiet' : 'typed',
    hint: words.t('numbers.market.sourceHint'),
  };
}

function referenceName({ title, publisher, author }: Reference, index: number, { words }: RoomContext): string {
  const name = title || publisher || author || words.t('numbers.market.unnamedReference');
  return `[${index + 1}] ${name.slice(0, 60)}`;
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
      () => shown(name, 'quiet'),
      () => withPlaceFinding(room, place, marketMoneyCell(room, [...place, 'amountMinor'], figure.amountMinor)),
      () => shortMoney(room, sizes[size], 'total'),
      () => sourceCell(room, [...place, 'reference'], figure.reference),
      () => textCell(room, [...place, 'note'], figure.note),
    ];
    return { id: `market/topDown/${size}`, name, look: 'row', depth: 0, cell: (column) => cells[column]?.() ?? null };
  });
  const extra = (id: string, name: string, value: () => GridCell, source?: () => GridCell): GridRow => ({
    id,
    name,
    look: 'row',
    depth: 0,
    cell: (column) =>
      column === 0 ? shown(name, 'quiet') : column === 1 ? value() : column === 3 ? (source?.() ?? null) : null,
  });
  return {
    columns: columnsOf(room, [
      ['size', 180],
      ['published', 110, 'end'],
      ['counted', 110, 'end'],
      ['source', 170],
      ['note', 220],
    ]),
    rows: [
      ...rows,
      extra(
        'market/growth',
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

function withPlaceFinding(room: RoomContext, place: Path, cell: GridCell): GridCell {
  const finding = cell.finding ?? room.findingAt(place);
  return finding ? { ...cell, finding } : cell;
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
        column === 0 ? shown(name, 'total') : column === 3 ? shortMoney(room, amountMinor, 'total') : null,
    };
  };
  if (market.segments.length > 1)
    rows.push(total('tam', bottomUp.tamMinor), total('sam', bottomUp.samMinor), total('som', bottomUp.somMinor));
  return {
    columns: columnsOf(room, [
      ['segment', 250],
      ['value', 120, 'end'],
      ['source', 190],
      ['comesTo', 150, 'end'],
    ]),
    rows,
  };
}

function segmentRows(room: RoomContext, segment: Segment, at: number, sizing: SegmentSizing): GridRow[] {
  const { t } = room.words;
  const place = ['market', 'segments', at];
  const { segments } = room.project.market;
  const name = segment.name || t('numbers.market.unnamedSegment', { place: at + 1 });
  const id = `market/segments/${segment.id}`;
  const customers = (millionths: number) => shown(Math.round(millionths / 1e6).toLocaleString('en-US'));
  const row = (key: string, label: string, cells: readonly (() => GridCell)[]): GridRow => ({
    id: `${id}/${key}`,
    name: `${name}: ${label}`,
    look: 'row',
    depth: 1,
    cell: (column) => (column === 0 ? shown(label, 'quiet') : (cells[column - 1]?.() ?? null)),
  });
  const addFilter = () => {
    const filter = { id: newId(), label: '', percent: 100, reference: '' };
    edit(insertItem([...place, 'filters'], segment.filters.length, filter), 'editMarket');
    aimAt(`${id}/filter-${filter.id}`, 0, true);
  };
  const head: GridRow = {
    id,
    name,
    look: 'owner',
    depth: 0,
    cell: (column) => (column === 0 ? textCell(room, [...place, 'name'], segment.name) : null),
    ...listActions(room, {
      path: ['market', 'segments'],
      index: at,
      count: segments.length,
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
  const filters = segment.filters.map((filter, index): GridRow => {
    const filterPlace = [...place, 'filters', index];
    const label = filter.label || t('numbers.market.unnamedFilter', { place: index + 1 });
    const cells = [
      () => textCell(room, [...filterPlace, 'label'], filter.label),
      () => numberCell(room, [...filterPlace, 'percent'], filter.percent, 'percent'),
      () => sourceCell(room, [...filterPlace, 'reference'], filter.reference),
    ];
    return {
      id: `${id}/filter-${filter.id}`,
      name: `${name}: ${label}`,
      look: 'row',
      depth: 1,
      unit: t('numbers.market.remains'),
      placeholder: label,
      cell: (column) => cells[column]?.() ?? null,
      ...listActions(room, {
        path: [...place, 'filters'],
        index,
        count: segment.filters.length,
        name: label,
        remove: () => removeItem([...place, 'filters'], index),
      }),
    };
  });
  return [
    head,
    row('customers', t('numbers.market.countable'), [
      () => numberCell(room, [...place, 'customers'], segment.customers, 'count'),
      () => sourceCell(room, [...place, 'customersReference'], segment.customersReference),
    ]),
    row('price', t('numbers.market.yearlyPrice'), [
      () => moneyCell(room, [...place, 'yearlyPriceMinor'], segment.yearlyPriceMinor),
      () => sourceCell(room, [...place, 'priceReference'], segment.priceReference),
      () => named('TAM', shortMoney(room, sizing.tamMinor, 'computed')),
    ]),
    ...filters,
    row('reachable', t('numbers.market.reachable'), [
      () => customers(sizing.customers.sam),
      () => shown(''),
      () => named('SAM', shortMoney(room, sizing.samMinor, 'computed')),
    ]),
    row('share', t('numbers.market.share'), [
      () => numberCell(room, [...place, 'sharePercent'], segment.sharePercent, 'percent'),
      () => sourceCell(room, [...place, 'shareReference'], segment.shareReference),
      () => named('SOM', shortMoney(room, sizing.somMinor, 'computed')),
    ]),
  ];
}

const named = (size: string, cell: GridCell): GridCell => ({ ...cell, text: `${size} ${cell.text}` });

/** The reports, pages and talks that figures come from. */
export function referencesModel(room: RoomContext): GridModel {
  const { references } = room.project;
  const { t } = room.words;
  const fields = ['title', 'author', 'publisher', 'date', 'url', 'accessed', 'note'] as const;
  return {
    columns: columnsOf(room, [
      ['title', 270],
      ['author', 140],
      ['publisher', 140],
      ['date', 100],
      ['url', 200],
      ['accessed', 100],
      ['note', 220],
    ]),
    rows: references.map((reference, index): GridRow => {
      const place = ['references', index];
      const name = reference.title || t('numbers.market.unnamedReference');
      return {
        id: `references/${reference.id}`,
        name,
        look: 'row',
        depth: 0,
        unit: `[${index + 1}]`,
        ...listActions(room, {
          path: ['references'],
          index,
          count: references.length,
          name,
          remove: (project) => removeReference(project, reference.id),
        }),
        cell: (column) => {
          const field = fields[column];
          if (!field) return null;
          const isDate = field === 'date' || field === 'accessed';
          return isDate
            ? dateCell(room, [...place, field], reference[field])
            : textCell(room, [...place, field], reference[field]);
        },
      };
    }),
  };
}

/** A month or a day. */
function dateCell(room: RoomContext, place: Path, value: string): GridCell {
  return {
    ...textCell(room, place, value),
    hint: room.words.t('numbers.hint.date'),
    write: (_, text) => {
      const date = tidyDate(text);
      return isCalendarDate(date)
        ? { ok: true, patches: [{ op: 'set', path: place, value: date }] }
        : { ok: false, reason: room.words.t('numbers.refused.date') };
    },
  };
}

/** Takes a reference out, and whatever named it as its source names none. */
export function removeReference(project: Project, id: string): Patch[] {
  const at = project.references.findIndex((reference) => reference.id === id);
  if (at < 0) return [];
  const { market, claims } = project;
  const forget = (path: Path, reference: string): Patch[] => (reference === id ? [{ op: 'set', path, value: '' }] : []);
  const top = (['tam', 'sam', 'som'] as const).flatMap((size) =>
    forget(['market', 'topDown', size, 'reference'], market.topDown[size].reference),
  );
  const segments = market.segments.flatMap((segment, index) => {
    const place = ['market', 'segments', index];
    return [
      ...forget([...place, 'customersReference'], segment.customersReference),
      ...forget([...place, 'priceReference'], segment.priceReference),
      ...forget([...place, 'shareReference'], segment.shareReference),
      ...segment.filters.flatMap((filter, step) => forget([...place, 'filters', step, 'reference'], filter.reference)),
    ];
  });
  const claimed = claims.flatMap((claim, index) => forget(['claims', index, 'reference'], claim.reference));
  return [
    ...top,
    ...forget(['market', 'growthReference'], market.growthReference),
    ...segments,
    ...claimed,
    ...removeItem(['references'], at),
  ];
}

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

export function newReference(): Reference {
  return { id: newId(), title: '', author: '', publisher: '', date: '', url: '', accessed: '', note: '' };
}
