import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { insertItem, MoneyField, moveItem, PersonField, removeItem, setValue } from '#renderer/forms';
import { SortableRows } from '#renderer/lists';
import { edit, projectNow } from '#renderer/session';
import { Button, IconButton, SelectField } from '#renderer/ui';
import { placeMark } from '#renderer/view';
import { newId } from '#shared/base';
import { type CapTable, type Holder, holderKinds, type Issued } from '#shared/project';
import { writeName } from '#shared/team';
import { Findings } from './findings';
import { CountField } from './number-fields';
import styles from './ownership.module.css';
import type { Ownership } from './use-ownership';

const path = ['capTable', 'holders'] as const;

/** Everybody who holds or will hold a part, with the shares that were issued to them. */
export function Holders({ own }: { readonly own: Ownership }) {
  const { t } = useT();
  const [added, setAdded] = useState('');
  const { holders } = own.table;
  const add = () => {
    const id = newId();
    setAdded(id);
    const kind = holders.length === 0 || holders.every((holder) => holder.kind === 'founder') ? 'founder' : 'other';
    edit(insertItem(path, holders.length, { id, name: '', kind }), 'addRow');
  };
  const nameOf = (holder: Holder) => own.holderName(holder.id);
  return (
    <div>
      {holders.length > 0 ? (
        <div className={`${styles.headings} ${styles.holder}`} aria-hidden>
          <span>{t('ownership.holder.name')}</span>
          <span>{t('ownership.holder.kind')}</span>
          <span className={styles.figure}>{t(`ownership.holder.shares.${own.table.form}`)}</span>
          <span className={styles.figure}>{t('ownership.holder.paid')}</span>
        </div>
      ) : (
        <p className={styles.empty}>{t('ownership.emptyHint')}</p>
      )}
      <SortableRows
        items={holders}
        label={t('ownership.holders')}
        nameOf={nameOf}
        onMove={(from, to) => edit(moveItem(path, from, to, projectNow().capTable.holders[from]), 'moveRow')}
      >
        {(holder, index) => <HolderRow own={own} holder={holder} index={index} fresh={holder.id === added} />}
      </SortableRows>
      <Button className={styles.add} onClick={add}>
        <Plus size={15} aria-hidden />
        {t('ownership.holder.add')}
      </Button>
    </div>
  );
}

interface HolderRowProps {
  readonly own: Ownership;
  readonly holder: Holder;
  readonly index: number;
  readonly fresh: boolean;
}

function HolderRow({ own, holder, index, fresh }: HolderRowProps) {
  const { t } = useT();
  const name = own.holderName(holder.id);
  const issues = own.table.issued.flatMap((issued, at) => (issued.holder === holder.id ? [{ issued, at }] : []));
  const busy = isInUse(own.table, holder.id);
  return (
    <div {...placeMark([...path, index])}>
      <div className={styles.holder}>
        <PersonField
          quiet
          label={t('ownership.holder.nameOf', { name })}
          placeholder={t('ownership.holder.nameExample')}
          autoFocus={fresh}
          maxLength={200}
          value={holder.name}
          onChange={(event) =>
            edit(
              writeName(projectNow(), 'holders', index, event.target.value),
              'editOwnership',
              `holder.${holder.id}.name`,
            )
          }
        />
        <SelectField
          quiet
          label={t('ownership.holder.kindOf', { name })}
          value={holder.kind}
          options={holderKinds.map((kind) => ({ value: kind, label: t(`ownership.kinds.${kind}`) }))}
          onChange={(kind) => edit(setValue([...path, index, 'kind'], kind), 'editOwnership')}
        />
        <IssueFields own={own} holder={holder.id} name={name} issue={issues[0]} />
        <IconButton
          label={busy ? t('ownership.holder.inUse', { name }) : t('ownership.remove', { name })}
          aria-disabled={busy}
          data-busy={busy}
          onClick={() => busy || edit(removeHolder(projectNow().capTable, holder.id), 'removeRow')}
        >
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      {issues.slice(1).map((issue) => (
        <div key={issue.issued.id} className={styles.holder}>
          <span className={styles.again} />
          <span />
          <IssueFields own={own} holder={holder.id} name={name} issue={issue} />
          <IconButton
            label={t('ownership.remove', { name })}
            onClick={() => edit(removeItem(['capTable', 'issued'], issue.at), 'removeRow')}
          >
            <X size={15} aria-hidden />
          </IconButton>
        </div>
      ))}
      {issues.map(({ issued, at }) => (
        <Findings key={issued.id} own={own} place={['capTable', 'issued', at]} />
      ))}
    </div>
  );
}

interface IssueFieldsProps {
  readonly own: Ownership;
  readonly holder: string;
  readonly name: string;
  /** None yet: typing makes one. */
  readonly issue: { readonly issued: Issued; readonly at: number } | undefined;
}

function IssueFields({ own, holder, name, issue }: IssueFieldsProps) {
  const { t } = useT();
  const set = (field: 'shares' | 'paidMinor', value: number) => {
    if (issue) {
      return edit(
        setValue(['capTable', 'issued', issue.at, field], value),
        'editOwnership',
        `issued.${issue.issued.id}.${field}`,
      );
    }
    const { issued } = projectNow().capTable;
    const fresh: Issued = { id: newId(), holder, shares: 0, paidMinor: 0, date: '', [field]: value };
    edit(insertItem(['capTable', 'issued'], issued.length, fresh), 'editOwnership', `issued.${fresh.id}.${field}`);
  };
  const place = ['capTable', 'issued', issue?.at ?? -1];
  return (
    <>
      <CountField
        quiet
        own={own}
        className={styles.figure}
        label={t(`ownership.holder.sharesOf.${own.table.form}`, { name })}
        value={issue?.issued.shares ?? 0}
        onChange={(shares) => set('shares', shares)}
        {...placeMark([...place, 'shares'])}
      />
      <MoneyField
        quiet
        placeholder=""
        className={styles.figure ?? ''}
        label={t('ownership.holder.paidOf', { name })}
        amountMinor={issue?.issued.paidMinor ?? 0}
        currency={own.currency}
        onChange={(paidMinor) => set('paidMinor', paidMinor)}
        {...placeMark([...place, 'paidMinor'])}
      />
    </>
  );
}

/** Whether more hangs on a holder than shares and rights to keep a part. */
function isInUse({ grants, safes, rounds, raise }: CapTable, id: string): boolean {
  const lists = [grants, safes, raise.investments, ...rounds.map(({ investments }) => investments)];
  return lists.some((list) => list.some(({ holder }) => holder === id));
}

/** Takes a holder away with its shares and its rights to keep a part; the last of a list first. */
function removeHolder({ holders, issued, rounds, raise }: CapTable, id: string) {
  const without = (list: readonly string[]) => list.filter((other) => other !== id);
  return [
    ...issued
      .flatMap((item, at) => (item.holder === id ? [at] : []))
      .toReversed()
      .flatMap((at) => removeItem(['capTable', 'issued'], at)),
    ...rounds.flatMap(({ proRata }, at) =>
      proRata.includes(id) ? setValue(['capTable', 'rounds', at, 'proRata'], without(proRata)) : [],
    ),
    ...(raise.proRata.includes(id) ? setValue(['capTable', 'raise', 'proRata'], without(raise.proRata)) : []),
    ...removeItem(
      path,
      holders.findIndex((holder) => holder.id === id),
    ),
  ];
}
