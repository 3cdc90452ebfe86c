import { ArrowRightToLine, Ellipsis, Eraser } from 'lucide-react';
import { type MouseEvent, memo, type ReactNode, useCallback, useLayoutEffect, useRef } from 'react';
import { useT } from '#renderer/app-language';
import { commandById, shortcutLabel } from '#renderer/commands';
import { isMac } from '#renderer/session';
import { IconButton, Menu } from '#renderer/ui';
import { groupedNumber } from '#shared/base';
import { cellFinding } from './cell-finding';
import { type Findings, useFindings } from './findings';
import styles from './grid.module.css';
import type { GridModel, MenuOf } from './grid-types';
import { isOneCell, placesOf } from './selection';
import type { GridControl } from './use-grid';
import { cellAt } from './write-cells';

interface GridStatusProps {
  readonly model: GridModel;
  readonly control: GridControl;
  readonly actions: ReactNode;
  readonly isFocused: boolean;
  readonly menuOf: MenuOf;
}

/** The line above a grid: what can be done with its rows, and what the selection adds up to. */
export function GridStatus({ model, control, actions, isFocused, menuOf }: GridStatusProps) {
  const { t } = useT();
  const findings = useFindings();
  const row = model.rows[control.active.row];
  const hasMonths = model.columns.some(({ kind }) => kind === 'month');
  const hasMenus = model.rows.some(({ menu }) => menu);
  const fill = useLatest(() => control.fill('right'));
  const clear = useLatest(() => control.clear());
  // A form of a few lines needs no bar.
  if (!actions && !hasMenus && !hasMonths) return null;
  return (
    <div className={styles.bar}>
      {actions}
      {hasMonths && hasMenus ? <CellTools fill={fill} clear={clear} /> : null}
      {hasMenus ? (
        <RowTools rowId={row?.id ?? ''} name={row?.name} hasMenu={Boolean(row?.menu)} menuOf={menuOf} />
      ) : null}
      <output className={styles.status}>{isFocused ? statusOf(model, control, findings, t) : null}</output>
    </div>
  );
}

/** A function that stays the same one and does what `act` does by then. */
function useLatest(act: () => void): () => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback(() => latest.current(), []);
}

/** The field keeps the keyboard. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

const CellTools = memo(function CellTools({ fill, clear }: Readonly<Record<'fill' | 'clear', () => void>>) {
  const { t } = useT();
  return (
    <>
      <IconButton
        label={t('numbers.command.fillRight')}
        shortcut={shortcutLabel(commandById('numbers.fillRight')?.keys ?? '', isMac)}
        onMouseDown={keepFocus}
        onClick={fill}
      >
        <ArrowRightToLine size={15} aria-hidden />
      </IconButton>
      <IconButton label={t('numbers.command.clear')} onMouseDown={keepFocus} onClick={clear}>
        <Eraser size={15} aria-hidden />
      </IconButton>
    </>
  );
});

interface RowToolsProps {
  readonly rowId: string;
  readonly name: string | undefined;
  readonly hasMenu: boolean;
  readonly menuOf: MenuOf;
}

const RowTools = memo(function RowTools({ rowId, name, hasMenu, menuOf }: RowToolsProps) {
  const { t } = useT();
  return (
    <Menu entries={() => menuOf(rowId)}>
      <IconButton label={name === undefined ? t('numbers.rows') : t('numbers.rowMenu', { name })} disabled={!hasMenu}>
        <Ellipsis size={15} aria-hidden />
      </IconButton>
    </Menu>
  );
});

/** What is wrong with a single cell, else how the keyboard leaves the grid; or what several cells add up to. */
function statusOf(model: GridModel, control: GridControl, findings: Findings, t: ReturnType<typeof useT>['t']): string {
  const { range, cell } = control;
  if (isOneCell(range)) return (cell && cellFinding(cell, findings)) ?? t('numbers.wayOut');
  const values = placesOf(range).flatMap((place) => cellAt(model, place)?.value ?? []);
  if (values.length === 0) return '';
  const sum = values.reduce((total, value) => total + value, 0);
  return t('numbers.sum', {
    count: values.length,
    sum: groupedNumber(sum, 2),
    average: groupedNumber(sum / values.length, 2),
  });
}
