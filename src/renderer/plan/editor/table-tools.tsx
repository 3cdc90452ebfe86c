import {
  AlignCenter,
  AlignLeft,
  AlignRight,
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  ChevronDown,
  Table,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Editor } from 'slate';
import { useSlateSelector } from 'slate-react';
import { useT } from '#renderer/app-language';
import { changeText, focusText } from '#renderer/rich-text';
import { Button, IconButton, Menu, type MenuEntry, ToolbarItem } from '#renderer/ui';
import {
  alignColumn,
  currentAlign,
  deleteColumn,
  deleteRow,
  deleteTable,
  insertColumn,
  insertRow,
  tablePlace,
  toggleHeader,
} from '../editing/index';
import styles from './text-toolbar.module.css';

const alignIcons = { left: AlignLeft, center: AlignCenter, right: AlignRight } as const;

/** Tools that show while the caret is in a table. */
export function TableTools() {
  const { t } = useT();
  const { header, align } = useSlateSelector(
    (editor) => {
      const place = tablePlace(editor);
      return { header: place?.table.header ?? false, align: place ? currentAlign(place) : 'left' };
    },
    (one, other) => one?.header === other.header && one.align === other.align,
  );
  const item = (id: keyof typeof changes, icon?: ReactNode) => ({
    kind: 'item' as const,
    id,
    label: t(`plan.tableMenu.${id}`),
    icon,
    onSelect: () => void setTimeout(() => changeText(changes[id])),
  });
  const entries: readonly MenuEntry[] = [
    item('rowBefore', <BetweenHorizontalEnd size={15} />),
    item('rowAfter', <BetweenHorizontalStart size={15} />),
    item('columnBefore', <BetweenVerticalEnd size={15} />),
    item('columnAfter', <BetweenVerticalStart size={15} />),
    { kind: 'separator', id: 'form' },
    { ...item('header'), checked: header },
    { kind: 'separator', id: 'removal' },
    item('deleteRow'),
    item('deleteColumn'),
    item('deleteTable'),
  ];
  return (
    <>
      <Menu entries={entries} onClosed={focusText}>
        <ToolbarItem>
          <Button className={styles.insert}>
            <Table size={15} strokeWidth={1.8} aria-hidden />
            <span>{t('plan.table')}</span>
            <ChevronDown size={14} aria-hidden />
          </Button>
        </ToolbarItem>
      </Menu>
      {(['left', 'center', 'right'] as const).map((side) => {
        const Icon = alignIcons[side];
        return (
          <ToolbarItem key={side}>
            <IconButton
              label={t(`plan.alignOf.${side}`)}
              pressed={align === side}
              onClick={() => changeText((editor) => alignColumn(editor, side))}
            >
              <Icon size={16} strokeWidth={1.9} aria-hidden />
            </IconButton>
          </ToolbarItem>
        );
      })}
    </>
  );
}

const changes = {
  rowBefore: (editor: Editor) => insertRow(editor, 'before'),
  rowAfter: (editor: Editor) => insertRow(editor, 'after'),
  columnBefore: (editor: Editor) => insertColumn(editor, 'before'),
  columnAfter: (editor: Editor) => insertColumn(editor, 'after'),
  header: toggleHeader,
  deleteRow,
  deleteColumn,
  deleteTable,
} as const;
