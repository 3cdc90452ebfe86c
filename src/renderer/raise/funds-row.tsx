import { CornerDownLeft, X } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { MoneyField, removeItem, setValue } from '#renderer/forms';
import { edit, useProject } from '#renderer/session';
import { Button, IconButton, TextArea, TextField } from '#renderer/ui';
import { placeMark } from '#renderer/view';
import type { Raise } from '#shared/project';
import { restInto } from './allocation';
import styles from './raise.module.css';

interface FundsRowProps {
  readonly row: Raise['useOfFunds'][number];
  readonly index: number;
  readonly name: string;
  readonly share: number;
  readonly fresh: boolean;
}

/** One use of the money. While the rows don't make up the ask, each offers to take the difference. */
export function FundsRow({ row, index, name, share, fresh }: FundsRowProps) {
  const { t } = useT();
  const raise = useProject((project) => project.raise);
  const path = ['raise', 'useOfFunds', index] as const;
  const set = (field: 'label' | 'detail' | 'amountMinor', value: string | number) =>
    edit(setValue([...path, field], value), 'editRaise', `funds.${row.id}.${field}`);
  const rest = restInto(raise, index);
  return (
    <div className={styles.funds} {...placeMark(path)}>
      <TextField
        quiet
        label={t('raise.row.labelOf', { name })}
        placeholder={t('raise.row.labelExample')}
        autoFocus={fresh}
        maxLength={200}
        value={row.label}
        onChange={(event) => set('label', event.target.value)}
      />
      <div>
        <MoneyField
          quiet
          {...placeMark([...path, 'amountMinor'])}
          className={styles.amount ?? ''}
          label={t('raise.row.amountOf', { name })}
          amountMinor={row.amountMinor}
          currency={raise.currency}
          onChange={(amountMinor) => set('amountMinor', amountMinor)}
        />
        {rest ? (
          <Button className={styles.rest} onClick={() => edit(rest, 'editRaise')}>
            <CornerDownLeft size={13} aria-hidden />
            {t('raise.restHere')}
          </Button>
        ) : null}
      </div>
      <span className={styles.share}>{share}%</span>
      <div className={styles.remove}>
        <IconButton
          label={t('raise.removeNamed', { name })}
          onClick={() => edit(removeItem(['raise', 'useOfFunds'], index), 'editRaise')}
        >
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      <TextArea
        quiet
        className={styles.detail}
        label={t('raise.row.detailOf', { name })}
        placeholder={t('raise.row.detailExample')}
        rows={1}
        maxLength={20000}
        value={row.detail}
        onChange={(event) => set('detail', event.target.value)}
      />
    </div>
  );
}
