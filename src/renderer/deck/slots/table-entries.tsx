import {
  AlignCenter,
  AlignLeft,
  AlignRight,
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  Columns3,
  Plus,
  Star,
  Trash2,
} from 'lucide-react';
import type { MenuEntry } from '#renderer/ui';
import type { Translator } from '#shared/i18n';
import type { Patch } from '#shared/project';
import { columnCount, mostColumns, mostRows, type TableSlot, type tableEdits } from '../model';

export type TableAct = (build: (edits: ReturnType<typeof tableEdits>) => readonly Patch[], merge?: string) => void;

const alignIcons = { left: AlignLeft, center: AlignCenter, right: AlignRight } as const;

/** What can be done with a column. */
export function columnEntries(
  table: TableSlot,
  column: number,
  act: TableAct,
  t: Translator['t'],
  /** The column that stands out where the table does not say. */
  usual: number,
): readonly MenuEntry[] {
  const columns = columnCount(table);
  const isOwn = (table.emphasisColumn ?? usual) === column;
  const isFull = columns >= mostColumns;
  return [
    ...(['left', 'center', 'right'] as const).map((align): MenuEntry => {
      const Icon = alignIcons[align];
      return {
        kind: 'item',
        id: align,
        label: t(`deck.table.align.${align}`),
        icon: <Icon size={15} />,
        checked: (table.aligns[column] ?? 'left') === align,
        onSelect: () => act((edits) => edits.setAlign(column, align)),
      };
    }),
    { kind: 'separator', id: 'marking' },
    {
      kind: 'item',
      id: 'emphasis',
      label: t('deck.table.emphasis'),
      icon: <Star size={15} />,
      checked: isOwn,
      onSelect: () => act((edits) => edits.setEmphasisColumn(isOwn ? -1 : column)),
    },
    { kind: 'separator', id: 'moves' },
    {
      kind: 'item',
      id: 'left',
      label: t('deck.table.moveLeft'),
      icon: <ArrowLeft size={15} />,
      disabled: column === 0,
      onSelect: () => act((edits) => edits.moveColumn(column, column - 1)),
    },
    {
      kind: 'item',
      id: 'right',
      label: t('deck.table.moveRight'),
      icon: <ArrowRight size={15} />,
      disabled: column === columns - 1,
      onSelect: () => act((edits) => edits.moveColumn(column, column + 1)),
    },
    {
      kind: 'item',
      id: 'widths',
      label: t('deck.table.ownWidths'),
      icon: <Columns3 size={15} />,
      disabled: table.widths === undefined,
      onSelect: () => act((edits) => edits.setWidths(null)),
    },
    { kind: 'separator', id: 'adding' },
    {
      kind: 'item',
      id: 'before',
      label: t('deck.table.columnBefore'),
      icon: <Plus size={15} />,
      disabled: isFull,
      onSelect: () => act((edits) => edits.insertColumn(column)),
    },
    {
      kind: 'item',
      id: 'after',
      label: t('deck.table.columnAfter'),
      icon: <Plus size={15} />,
      disabled: isFull,
      onSelect: () => act((edits) => edits.insertColumn(column + 1)),
    },
    { kind: 'separator', id: 'removal' },
    {
      kind: 'item',
      id: 'remove',
      label: t('deck.table.removeColumn'),
      icon: <Trash2 size={15} />,
      disabled: columns <= 1,
      onSelect: () => act((edits) => edits.removeColumn(column)),
    },
  ];
}

/** What can be done with a row. */
export function rowEntries(table: TableSlot, row: number, act: TableAct, t: Translator['t']): readonly MenuEntry[] {
  const last = table.rows.length - 1;
  const isFull = table.rows.length >= mostRows;
  const emphasis = table.rows[row]?.emphasis ?? false;
  return [
    {
      kind: 'item',
      id: 'emphasis',
      label: t('deck.table.emphasis'),
      icon: <Star size={15} />,
      checked: emphasis,
      onSelect: () => act((edits) => edits.setEmphasis(row, !emphasis)),
    },
    { kind: 'separator', id: 'moves' },
    {
      kind: 'item',
      id: 'up',
      label: t('deck.moveUp'),
      icon: <ArrowUp size={15} />,
      disabled: row === 0,
      onSelect: () => act((edits) => edits.moveRow(row, row - 1)),
    },
    {
      kind: 'item',
      id: 'down',
      label: t('deck.moveDown'),
      icon: <ArrowDown size={15} />,
      disabled: row === last,
      onSelect: () => act((edits) => edits.moveRow(row, row + 1)),
    },
    {
      kind: 'item',
      id: 'before',
      label: t('deck.table.rowBefore'),
      icon: <Plus size={15} />,
      disabled: isFull,
      onSelect: () => act((edits) => edits.insertRow(row)),
    },
    {
      kind: 'item',
      id: 'after',
      label: t('deck.table.rowAfter'),
      icon: <Plus size={15} />,
      disabled: isFull,
      onSelect: () => act((edits) => edits.insertRow(row + 1)),
    },
    { kind: 'separator', id: 'removal' },
    {
      kind: 'item',
      id: 'remove',
      label: t('deck.table.removeRow'),
      icon: <Trash2 size={15} />,
      disabled: last === 0,
      onSelect: () => act((edits) => edits.removeRow(row)),
    },
  ];
}
