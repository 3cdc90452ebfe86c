import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { insertItem, moveItem } from '#renderer/forms';
import { SortableRows } from '#renderer/lists';
import { edit, projectNow, useProject } from '#renderer/session';
import { Button } from '#renderer/ui';
import { newId } from '#shared/base';
import { allocationOf } from './allocation';
import { AllocationLine } from './allocation-line';
import { FundsRow } from './funds-row';
import styles from './raise.module.css';

const path = ['raise', 'useOfFunds'] as const;

/** What the money is for, row by row, and whether the rows make up the ask. */
export function UseOfFunds() {
  const { t } = useT();
  const raise = useProject((project) => project.raise);
  const [added, setAdded] = useState('');
  const rows = raise.useOfFunds;
  const allocation = allocationOf(raise);
  const nameOf = (row: { readonly label: string }, index: number) =>
    row.label || t('raise.rowAt', { place: index + 1 });
  const add = (amountMinor: number) => {
    const id = newId();
    setAdded(id);
    edit(insertItem(path, rows.length, { id, label: '', detail: '', amountMinor }), 'editRaise');
  };
  return (
    <div>
      {rows.length > 0 ? (
        <div className={styles.headings} aria-hidden>
          <span>{t('raise.row.label')}</span>
          <span>{t('raise.row.amount')}</span>
          <span className={styles.shareHeading}>{t('raise.row.share')}</span>
        </div>
      ) : (
        <p className={styles.empty}>{t('raise.noFunds')}</p>
      )}
      <SortableRows
        items={rows}
        label={t('raise.funds')}
        nameOf={nameOf}
        onMove={(from, to) => edit(moveItem(path, from, to, projectNow().raise.useOfFunds[from]), 'editRaise')}
      >
        {(row, index) => (
          <FundsRow
            row={row}
            index={index}
            name={nameOf(row, index)}
            share={allocation.shares[index] ?? 0}
            fresh={row.id === added}
          />
        )}
      </SortableRows>
      <AllocationLine raise={raise} allocation={allocation} onAddRest={() => add(allocation.restMinor)} />
      <Button className={styles.add} onClick={() => add(0)}>
        <Plus size={15} aria-hidden />
        {t('raise.addRow')}
      </Button>
    </div>
  );
}
