import { Columns3, Ellipsis, Rows3 } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useMemo, useRef } from 'react';
import { useT } from '#renderer/app-language';
import { cellsFromClipboard } from '#renderer/forms';
import { Button, IconButton, Menu } from '#renderer/ui';
import { noticeNews } from '#renderer/view';
import { newId } from '#shared/base';
import { applyPatches, type Slide } from '#shared/project';
import { columnCount, evenTable, mostColumns, mostRows, newTable, pasteCells, type SlotOf, tableEdits } from '../model';
import { usePage } from '../pages';
import { ColumnEdge } from './column-edge';
import { TableCell } from './table-cell';
import { columnEntries, rowEntries, type TableAct } from './table-entries';
import styles from './table-slot.module.css';
import { slotEdit, useFormSlot } from './use-slot-edit';

/** A table as a grid of fields. Cells of a spreadsheet can be pasted into any of them; the table grows to hold them. */
export function TableSlot({ slide, name }: { readonly slide: Slide; readonly name: string }) {
  const { t } = useT();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide has a waiting grid of its own
  const waiting = useMemo(() => newTable(4, 3, newId), [slide.id]);
  const { own: slot, given } = useFormSlot(slide, name, 'table');
  const table = evenTable(slot && slot.rows.length > 0 ? slot : (given ?? waiting));
  const places = Array.from({ length: columnCount(table) }, (_, column) => column);
  const shown = usePage(slide).elements.find((element) => element.kind === 'table');
  const laid = shown?.kind === 'table' && shown.columnsPt.length === places.length ? shown.columnsPt : null;
  const widths = laid ?? places.map(() => 1);
  const grid = useRef<HTMLTableElement>(null);
  const { set, change } = slotEdit(slide.id, name);
  const isKept = table === slot;
  const act: TableAct = (build, merge) => {
    if (isKept) change((path) => build(tableEdits(path, table, newId)), merge);
    // A table that is not in the project yet, or not even, goes there whole with its first change.
    else set(applyPatches(table, build(tableEdits([], table, newId))).value, merge);
  };
  const cell = (row: number, column: number) =>
    grid.current?.querySelector<HTMLInputElement>(`[data-cell="${row},${column}"]`) ?? null;
  const onKeyDown: RowProps['onKeyDown'] = (event, row, column) => {
    if (event.nativeEvent.isComposing) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      act((edits) => edits.moveRow(row, row + by));
      requestAnimationFrame(() => cell(Math.min(Math.max(row + by, 0), table.rows.length - 1), column)?.focus());
      return;
    }
    const step =
      event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey) ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.key === 'Enter' && row === table.rows.length - 1) {
      act((edits) => edits.insertRow(row + 1));
      requestAnimationFrame(() => cell(row + 1, column)?.focus());
    } else cell(row + step, column)?.focus();
  };
  const onPaste: RowProps['onPaste'] = (event, row, column) => {
    const cells = cellsFromClipboard(event.clipboardData.getData('text/plain'));
    if (!cells) return;
    event.preventDefault();
    const pasted = pasteCells(table, row, column, cells, newId);
    set(pasted.table);
    if (pasted.cut) noticeNews(t('deck.table.cut', { rows: mostRows, columns: mostColumns }));
  };
  return (
    <div className={styles.scroll}>
      <table ref={grid} className={styles.grid} data-header={table.header}>
        <Head {...{ table, places, act, widths }} usual={slide.layout === 'comparison' ? 1 : -1} />
        <tbody>
          {table.rows.map((row, at) => (
            <Row key={row.id} {...{ table, at, places, act, onKeyDown, onPaste }} />
          ))}
        </tbody>
      </table>
      <Foot {...{ table, act }} />
    </div>
  );
}

interface PartProps {
  readonly table: SlotOf<'table'>;
  readonly act: TableAct;
}

interface HeadProps extends PartProps {
  readonly places: readonly number[];
  /** The column that is usually emphasized in this layout; -1 for none. */
  readonly usual: number;
  /** How wide the columns are on the slide. */
  readonly widths: readonly number[];
}

/** The handles of the columns. */
function Head({ table, places, act, usual, widths }: HeadProps) {
  const { t } = useT();
  const onHandleKey = (event: KeyboardEvent<HTMLButtonElement>, column: number) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0 || !event.altKey) return;
    event.preventDefault();
    const row = event.currentTarget.closest('tr');
    act((edits) => edits.moveColumn(column, column + by));
    requestAnimationFrame(() => row?.querySelectorAll<HTMLElement>('th > button')[column + by]?.focus());
  };
  return (
    <thead>
      <tr>
        {places.map((column) => (
          <th key={column} scope="col">
            <Menu entries={columnEntries(table, column, act, t, usual)}>
              <button
                type="button"
                className={styles.handle}
                aria-label={t('deck.table.column', { place: column + 1 })}
                onKeyDown={(event) => onHandleKey(event, column)}
              >
                <Ellipsis size={14} aria-hidden />
              </button>
            </Menu>
            {column < places.length - 1 ? (
              <ColumnEdge
                {...{ column, widths }}
                onWidths={(next, merge) => act((edits) => edits.setWidths(next), merge)}
              />
            ) : null}
          </th>
        ))}
        <th>
          <IconButton
            label={t('deck.table.addColumn')}
            disabled={places.length >= mostColumns}
            onClick={() => act((edits) => edits.insertColumn(places.length))}
          >
            <Columns3 size={15} aria-hidden />
          </IconButton>
        </th>
      </tr>
    </thead>
  );
}

interface RowProps extends PartProps {
  readonly at: number;
  readonly places: readonly number[];
  readonly onKeyDown: (event: KeyboardEvent, row: number, column: number) => void;
  readonly onPaste: (event: ClipboardEvent, row: number, column: number) => void;
}

function Row({ table, at, places, act, onKeyDown, onPaste }: RowProps) {
  const { t } = useT();
  const row = table.rows[at];
  if (!row) return null;
  return (
    <tr data-emphasis={row.emphasis}>
      {places.map((column) => (
        <td key={column}>
          <TableCell
            data-cell={`${at},${column}`}
            aria-label={t('deck.table.cell', { row: at + 1, column: column + 1 })}
            value={row.cells[column] ?? ''}
            fact={row.facts?.[column] ?? ''}
            style={{ textAlign: table.aligns[column] ?? 'left' }}
            onText={(text) => act((edits) => edits.setCell(at, column, text), `${row.id}:${column}`)}
            onFact={(fact) => act((edits) => edits.setFact(at, column, fact))}
            onKeyDown={(event) => onKeyDown(event, at, column)}
            onPaste={(event) => onPaste(event, at, column)}
          />
        </td>
      ))}
      <td className={styles.rowEnd}>
        <Menu entries={rowEntries(table, at, act, t)}>
          <button type="button" className={styles.handle} aria-label={t('deck.table.row', { place: at + 1 })}>
            <Ellipsis size={14} aria-hidden />
          </button>
        </Menu>
      </td>
    </tr>
  );
}

function Foot({ table, act }: PartProps) {
  const { t } = useT();
  return (
    <div className={styles.foot}>
      <Button
        disabled={table.rows.length >= mostRows}
        onClick={() => act((edits) => edits.insertRow(table.rows.length))}
      >
        <Rows3 size={15} aria-hidden />
        {t('deck.table.addRow')}
      </Button>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={table.header}
          onChange={(event) => act((edits) => edits.setHeader(event.target.checked))}
        />
        {t('deck.table.header')}
      </label>
      <span className={styles.how}>{t('deck.table.how')}</span>
    </div>
  );
}
