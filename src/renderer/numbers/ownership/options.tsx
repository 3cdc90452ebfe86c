import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { insertItem, MoneyField, moveItem, removeItem, setValue } from '#renderer/forms';
import { SortableRows } from '#renderer/lists';
import { edit, projectNow } from '#renderer/session';
import { Button, IconButton, SelectField } from '#renderer/ui';
import { placeMark } from '#renderer/view';
import type { Grant } from '#shared/project';
import { Findings } from './findings';
import { freshGrant } from './fresh-rows';
import { HolderField } from './holder-field';
import { CountField } from './number-fields';
import styles from './ownership.module.css';
import type { Ownership } from './use-ownership';

const path = ['capTable', 'grants'] as const;

/** Options that people have, on paper or by a promise, and those that are free. */
export function Options({ own }: { readonly own: Ownership }) {
  const { t } = useT();
  const [added, setAdded] = useState('');
  const { grants, unissuedOptions } = own.table;
  const nameOf = ({ holder }: Grant) => own.holderName(holder) || t('ownership.nobody');
  const add = () => {
    const fresh = freshGrant();
    setAdded(fresh.id);
    edit(insertItem(path, grants.length, fresh), 'addRow');
  };
  return (
    <div>
      {grants.length > 0 ? (
        <div className={`${styles.headings} ${styles.option}`} aria-hidden>
          <span>{t('ownership.option.who')}</span>
          <span>{t('ownership.option.state')}</span>
          <span className={styles.figure}>{t('ownership.option.count')}</span>
          <span className={styles.figure}>{t('ownership.option.price')}</span>
        </div>
      ) : (
        <p className={styles.empty}>{t('ownership.option.none')}</p>
      )}
      <SortableRows
        items={grants}
        label={t('ownership.options')}
        nameOf={nameOf}
        onMove={(from, to) => edit(moveItem(path, from, to, projectNow().capTable.grants[from]), 'moveRow')}
      >
        {(grant, index) => (
          <OptionRow own={own} grant={grant} index={index} name={nameOf(grant)} fresh={grant.id === added} />
        )}
      </SortableRows>
      <Button className={styles.add} onClick={add}>
        <Plus size={15} aria-hidden />
        {t('ownership.option.add')}
      </Button>
      <CountField
        own={own}
        className={styles.single}
        label={t('ownership.free')}
        value={unissuedOptions}
        onChange={(count) => edit(setValue(['capTable', 'unissuedOptions'], count), 'editOwnership', 'unissuedOptions')}
        {...placeMark(['capTable', 'unissuedOptions'])}
      />
      <Findings own={own} place={['capTable', 'unissuedOptions']} />
    </div>
  );
}

interface OptionRowProps {
  readonly own: Ownership;
  readonly grant: Grant;
  readonly index: number;
  readonly name: string;
  readonly fresh: boolean;
}

function OptionRow({ own, grant, index, name, fresh }: OptionRowProps) {
  const { t } = useT();
  const place = [...path, index];
  const set = (field: 'shares' | 'state' | 'exercisePriceMinor', value: number | string) =>
    edit(setValue([...place, field], value), 'editOwnership', `grant.${grant.id}.${field}`);
  return (
    <div>
      <div className={styles.option}>
        <HolderField
          quiet
          own={own}
          autoFocus={fresh}
          kind="employee"
          label={t('ownership.option.whoOf', { name })}
          value={grant.holder}
          place={[...place, 'holder']}
        />
        <SelectField
          quiet
          label={t('ownership.option.stateOf', { name })}
          value={grant.state}
          options={(['granted', 'promised'] as const).map((state) => ({
            value: state,
            label: t(`ownership.option.${state}`),
          }))}
          onChange={(state) => set('state', state)}
        />
        <CountField
          quiet
          own={own}
          className={styles.figure}
          label={t('ownership.option.countOf', { name })}
          value={grant.shares}
          onChange={(shares) => set('shares', shares)}
          {...placeMark([...place, 'shares'])}
        />
        <MoneyField
          quiet
          placeholder=""
          className={styles.figure ?? ''}
          label={t('ownership.option.priceOf', { name })}
          amountMinor={grant.exercisePriceMinor}
          currency={own.currency}
          onChange={(price) => set('exercisePriceMinor', price)}
          {...placeMark([...place, 'exercisePriceMinor'])}
        />
        <IconButton label={t('ownership.remove', { name })} onClick={() => edit(removeItem(path, index), 'removeRow')}>
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      <Findings own={own} place={place} />
    </div>
  );
}
