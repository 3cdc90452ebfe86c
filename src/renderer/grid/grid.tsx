import { Ellipsis } from 'lucide-react';
import {
  type MouseEvent,
  memo,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useT } from '#renderer/app-language';
import type { EditLabel } from '#renderer/session';
import { Menu } from '#renderer/ui';
import { keepsScroll } from '#renderer/view';
import { useActiveGrid } from './active-grid';
import { cellFinding } from './cell-finding';
import { useFindings } from './findings';
import styles from './grid.module.css';
import { GridCellView } from './grid-cell-view';
import { GridEditor } from './grid-editor';
import { GridStatus } from './grid-status';
import { useGridTarget } from './grid-target';
import { emptyCell, type GridColumn, type GridModel, type GridRow, type MenuOf } from './grid-types';
import { isInRange, isOneCell, type Place } from './selection';
import { type GridControl, useGrid } from './use-grid';
import { useSameColumns } from './use-same-columns';
import { columnOffsets, headPx, rowPx, useVisibleCells, type Visible } from './visible-cells';

interface GridProps {
  readonly label: string;
  readonly model: GridModel;
  /** What undo calls a change made here. */
  readonly editLabel?: EditLabel;
  /** `fill` takes the height that is left and scrolls; `fit` is as high as its rows. */
  readonly height: 'fill' | 'fit';
  /** What stands above the grid: buttons that add rows. */
  readonly actions?: ReactNode;
  /** Told which row has the keyboard, or would have it, by its id. */
  readonly onActiveRow?: (rowId: string) => void;
}

/** A spreadsheet's grid: one field has the keyboard, cells out of view are not drawn. */
export function Grid({ label, model: made, editLabel = 'editNumbers', height, actions, onActiveRow }: GridProps) {
  const { t } = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const gridId = useId();
  const columns = useSameColumns(made.columns);
  const model = useMemo(() => ({ columns, rows: made.rows }), [columns, made.rows]);
  const control = useGrid(model, editLabel, scroller, input);
  const visible = useVisibleCells(scroller, model);
  const offsets = useMemo(() => columnOffsets(columns), [columns]);
  const menuOf = useMenuOf(model);
  const [focused, setFocused] = useState(false);
  useHandle(focused, control, model, input);
  useTarget(control, model, input);
  const activeRow = model.rows[control.active.row]?.id ?? '';
  useEffect(() => onActiveRow?.(activeRow), [onActiveRow, activeRow]);
  const mouse = mouseOf(control, input, focused);
  const width = offsets.at(-1) ?? 0;
  const total = headPx + model.rows.length * rowPx;
  return (
    <div className={styles.frame} data-height={height}>
      <GridStatus {...{ model, control, actions, menuOf }} isFocused={focused} />
      {model.rows.length === 0 ? (
        <p className={styles.nothing}>{t('numbers.nothing')}</p>
      ) : (
        <div
          ref={scroller}
          {...(height === 'fill' ? keepsScroll : {})}
          className={styles.scroller}
          data-focused={focused || undefined}
        >
          <div
            id={gridId}
            role="grid"
            data-context="grid"
            className={styles.body}
            style={{ width, height: total }}
            aria-label={label}
            aria-rowcount={model.rows.length + 1}
            aria-colcount={model.columns.length}
            aria-multiselectable
            {...mouse}
          >
            <GridHead
              columns={columns}
              fromColumn={visible.fromColumn}
              untilColumn={visible.untilColumn}
              offsets={offsets}
            />
            <div role="rowgroup">
              {model.rows.slice(visible.fromRow, visible.untilRow).map((row, index) => (
                <GridLine
                  key={row.id}
                  gridId={gridId}
                  at={visible.fromRow + index}
                  row={row}
                  model={model}
                  visible={visible}
                  offsets={offsets}
                  control={control}
                  menuOf={menuOf}
                />
              ))}
            </div>
          </div>
          <GridEditor {...{ gridId, model, control, input, scroller, offsets }} onFocused={setFocused} />
        </div>
      )}
    </div>
  );
}

function useMenuOf(model: GridModel): MenuOf {
  const latest = useRef(model);
  useLayoutEffect(() => {
    latest.current = model;
  });
  return useCallback((rowId) => latest.current.rows.find(({ id }) => id === rowId)?.menu ?? [], []);
}

/** The cell that an event lies on. */
function placeOf(event: MouseEvent): Place | null {
  const [row, column] = (event.target as Element).closest<HTMLElement>('[data-cell]')?.dataset.cell?.split(',') ?? [];
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

/** What the mouse does in a grid: selects, extends, opens a cell. */
function mouseOf(control: GridControl, input: RefObject<HTMLInputElement | null>, focused: boolean) {
  const onMouseDown = (event: MouseEvent) => {
    const at = placeOf(event);
    if (!at || (event.target as Element).closest('button')) return;
    // The field keeps the focus: a cell is never a stop of its own.
    event.preventDefault();
    if (!control.commit([0, 0])) return input.current?.focus({ preventScroll: true });
    if (event.button !== 2 || !isInRange(control.range, at.row, at.column)) control.go(at, event.shiftKey);
    input.current?.focus({ preventScroll: true });
    return undefined;
  };
  const onMouseOver = (event: MouseEvent) => {
    if (event.buttons !== 1 || control.editing || !focused) return;
    const at = placeOf(event);
    if (at) control.go(at, true);
  };
  const onDoubleClick = (event: MouseEvent) => {
    if (placeOf(event) && control.cell) control.startEdit(control.cell.typed, false);
  };
  return { onMouseDown, onMouseOver, onDoubleClick };
}

/** Goes to the cell that somebody aimed at, once it is there. */
function useTarget(control: GridControl, model: GridModel, input: RefObject<HTMLInputElement | null>): void {
  const { target } = useGridTarget();
  const rowId = target?.rowIds.find((id) => model.rows.some((row) => row.id === id));
  const row = model.rows.findIndex(({ id }) => id === rowId);
  const [edits, setEdits] = useState(false);
  useEffect(() => {
    if (!target || row < 0) return;
    useGridTarget.setState({ target: null });
    const column = model.columns.findIndex(({ id }) => id === target.column);
    control.go({ row, column: Math.max(0, column) }, false);
    if (target.takesFocus) input.current?.focus({ preventScroll: true });
    setEdits(target.edits);
  });
  useEffect(() => {
    if (!edits) return;
    setEdits(false);
    control.startEdit(control.cell?.typed ?? '', false);
    requestAnimationFrame(() => input.current?.select());
  });
}

/** Commands act on the grid that has, or had last, the keyboard. */
function useHandle(
  focused: boolean,
  control: GridControl,
  model: GridModel,
  input: RefObject<HTMLInputElement | null>,
): void {
  const { active } = control;
  const row = model.rows[active.row] ?? null;
  useEffect(() => {
    if (!focused) return;
    useActiveGrid.setState({
      grid: {
        fill: control.fill,
        clear: control.clear,
        rename: () => {
          control.go({ row: active.row, column: 0 }, false);
          input.current?.focus();
        },
        row,
        isEditing: control.editing !== null,
      },
    });
  });
  useEffect(() => () => useActiveGrid.setState({ grid: null }), []);
}

interface GridHeadProps {
  readonly columns: readonly GridColumn[];
  readonly fromColumn: number;
  readonly untilColumn: number;
  readonly offsets: readonly number[];
}

const GridHead = memo(function GridHead({ columns, fromColumn, untilColumn, offsets }: GridHeadProps) {
  const [name] = columns;
  const skip = (offsets[fromColumn] ?? 0) - (offsets[1] ?? 0);
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <div role="columnheader" aria-colindex={1} className={styles.corner} style={{ width: name?.widthPx }}>
          {name?.title}
        </div>
        {columns.slice(fromColumn, untilColumn).map((column, index) => (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={fromColumn + index + 1}
            className={styles.headCell}
            data-align={column.align}
            data-divides={column.divides || undefined}
            style={{ width: column.widthPx, marginInlineStart: index === 0 ? skip : 0 }}
          >
            {column.title}
          </div>
        ))}
      </div>
    </div>
  );
});

interface GridLineProps {
  readonly gridId: string;
  readonly model: GridModel;
  readonly visible: Visible;
  readonly offsets: readonly number[];
  readonly menuOf: MenuOf;
  readonly at: number;
  readonly row: GridRow;
  readonly control: GridControl;
}

function GridLine(props: GridLineProps) {
  const { gridId, at, row, model, visible, offsets, control } = props;
  const { active, range, editing } = control;
  const findings = useFindings();
  const many = !isOneCell(range);
  const skip = (offsets[visible.fromColumn] ?? 0) - (offsets[1] ?? 0);
  const isAt = (column: number) => active.row === at && active.column === column;
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      className={styles.row}
      data-look={row.look}
      data-depth={row.depth}
      style={{ top: headPx + at * rowPx, height: rowPx }}
    >
      <RowName {...props} isActive={isAt(0)} isSelected={many && isInRange(range, at, 0)} />
      {model.columns.slice(visible.fromColumn, visible.untilColumn).map((column, index) => {
        const place = visible.fromColumn + index;
        const cell = row.cell(place) ?? emptyCell;
        return (
          <GridCellView
            key={column.id}
            id={`${gridId}-${at}-${place}`}
            row={at}
            column={place}
            text={cell.text}
            tone={cell.tone}
            align={cell.align ?? column.align}
            widthPx={column.widthPx}
            skipPx={index === 0 ? skip : 0}
            isActive={isAt(place) && !editing}
            isSelected={isInRange(range, at, place) && (many || isAt(place))}
            isWritable={Boolean(cell.write)}
            differs={Boolean(cell.differs)}
            divides={Boolean(column.divides)}
            finding={cellFinding(cell, findings)}
          />
        );
      })}
    </div>
  );
}

interface RowNameProps extends GridLineProps {
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

/** The first cell of a row, which stays in place: its name, and what can be done with it. */
function RowName({ gridId, at, row, model, menuOf, isActive, isSelected }: RowNameProps) {
  const cell = row.cell(0) ?? emptyCell;
  const finding = cellFinding(cell, useFindings());
  return (
    <div
      id={`${gridId}-${at}-0`}
      role="rowheader"
      aria-colindex={1}
      className={styles.name}
      title={finding}
      style={{ width: model.columns[0]?.widthPx }}
      data-cell={`${at},0`}
      data-active={isActive || undefined}
      data-selected={isSelected || undefined}
      data-finding={finding ? true : undefined}
    >
      <span className={styles.nameText} data-empty={cell.text === '' || undefined}>
        {cell.text || row.placeholder || row.name}
      </span>
      {row.unit ? <span className={styles.unit}>{row.unit}</span> : null}
      {row.menu ? <RowMenu rowId={row.id} name={row.name} menuOf={menuOf} /> : null}
    </div>
  );
}

interface RowMenuProps {
  readonly rowId: string;
  readonly name: string;
  readonly menuOf: MenuOf;
}

const RowMenu = memo(function RowMenu({ rowId, name, menuOf }: RowMenuProps) {
  const { t } = useT();
  return (
    <Menu entries={() => menuOf(rowId)}>
      <button type="button" tabIndex={-1} className={styles.more} aria-label={t('numbers.rowMenu', { name })}>
        <Ellipsis size={14} aria-hidden />
      </button>
    </Menu>
  );
});
