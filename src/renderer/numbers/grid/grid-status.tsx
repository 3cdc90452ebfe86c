import { ArrowRightToLine, Ellipsis, Eraser } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '#renderer/app-language';
import { commandById, shortcutLabel } from '#renderer/commands';
import { isMac } from '#renderer/session';
import { IconButton, Menu } from '#renderer/ui';
import { type Findings, useFindings } from '../model/findings';
import { isOneCell, placesOf } from '../model/selection';
import { cellFinding } from './cell-finding';
import styles from './grid.module.css';
import type { GridModel } from './grid-types';
import type { GridControl } from './use-grid';
import { cellAt } from './write-cells';

interface GridStatusProps {
  readonly model: GridModel;
  readonly control: GridControl;
  readonly actions: ReactNode;
  readonly isFocused: boolean;
}

const sums = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** The line above a grid: what can be done with its rows, and what the selection adds up to. */
export function GridStatus({ model, control, actions, isFocused }: GridStatusProps) {
  const { t } = useT();
  const findings = useFindings();
  const row = model.rows[control.active.row];
  const hasMonths = model.columns.some(({ kind }) => kind === 'month');
  const hasMenus = model.rows.some(({ menu }) => menu);
  const keep = (event: { preventDefault: () => void }) => event.preventDefault();
  // A form of a few lines needs no bar.
  if (!actions && !hasMenus && !hasMonths) return null;
  return (
    <div className={styles.bar}>
      {actions}
      {hasMonths && hasMenus ? (
        <>
          <IconButton
            label={t('numbers.command.fillRight')}
            shortcut={shortcutLabel(commandById('numbers.fillRight')?.keys ?? '', isMac)}
            onMouseDown={keep}
            onClick={() => control.fill('right')}
          >
            <ArrowRightToLine size={15} aria-hidden />
          </IconButton>
          <IconButton label={t('numbers.command.clear')} onMouseDown={keep} onClick={() => control.clear()}>
            <Eraser size={15} aria-hidden />
          </IconButton>
        </>
      ) : null}
      {hasMenus ? (
        <Menu entries={row?.menu ?? []}>
          <IconButton label={row ? t('numbers.rowMenu', { name: row.name }) : t('numbers.rows')} disabled={!row?.menu}>
            <Ellipsis size={15} aria-hidden />
          </IconButton>
        </Menu>
      ) : null}
      <output className={styles.status}>{isFocused ? statusOf(model, control, findings, t) : null}</output>
    </div>
  );
}

/** What is wrong with a single cell, or what several add up to. */
function statusOf(model: GridModel, control: GridControl, findings: Findings, t: ReturnType<typeof useT>['t']): string {
  const { range, cell } = control;
  if (isOneCell(range)) return (cell && cellFinding(cell, findings)) ?? '';
  const values = placesOf(range).flatMap((place) => cellAt(model, place)?.value ?? []);
  if (values.length === 0) return '';
  const sum = values.reduce((total, value) => total + value, 0);
  return t('numbers.sum', {
    count: values.length,
    sum: sums.format(sum),
    average: sums.format(sum / values.length),
  });
}
