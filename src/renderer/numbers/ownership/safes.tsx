import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { DateField, insertItem, MoneyField, moveItem, removeItem, setValue } from '#renderer/forms';
import { SortableRows } from '#renderer/lists';
import { edit, projectNow } from '#renderer/session';
import { Button, IconButton, SelectField } from '#renderer/ui';
import { placeMark } from '#renderer/view';
import type { Conversion } from '#shared/cap-table';
import type { Path, Safe } from '#shared/project';
import { CheckField } from './check-field';
import { Findings } from './findings';
import { freshSafe } from './fresh-rows';
import { HolderField } from './holder-field';
import { DecimalField } from './number-fields';
import styles from './ownership.module.css';
import { showCount, showPrice } from './show-figures';
import type { Ownership } from './use-ownership';

const path = ['capTable', 'safes'] as const;

/** Money that becomes shares in the next round, each with its terms and what it comes to. */
export function Safes({ own }: { readonly own: Ownership }) {
  const { t } = useT();
  const [added, setAdded] = useState('');
  const { safes } = own.table;
  const nameOf = ({ holder }: Safe) => own.holderName(holder) || t('ownership.nobody');
  const add = () => {
    const fresh = freshSafe();
    setAdded(fresh.id);
    edit(insertItem(path, safes.length, fresh), 'addRow');
  };
  return (
    <div>
      {safes.length > 0 ? (
        <div className={`${styles.headings} ${styles.safe}`} aria-hidden>
          <span>{t('ownership.safe.investor')}</span>
          <span className={styles.figure}>{t('ownership.safe.amount')}</span>
          <span className={styles.figure}>{t('ownership.safe.cap')}</span>
          <span className={styles.figure}>{t('ownership.safe.discount')}</span>
        </div>
      ) : (
        <p className={styles.empty}>{t('ownership.safe.none')}</p>
      )}
      <SortableRows
        items={safes}
        label={t('ownership.safes')}
        nameOf={nameOf}
        onMove={(from, to) => edit(moveItem(path, from, to, projectNow().capTable.safes[from]), 'moveRow')}
      >
        {(safe, index) => <SafeRow own={own} safe={safe} index={index} name={nameOf(safe)} fresh={safe.id === added} />}
      </SortableRows>
      <Findings own={own} place={path} exact />
      <Button className={styles.add} onClick={add}>
        <Plus size={15} aria-hidden />
        {t('ownership.safe.add')}
      </Button>
    </div>
  );
}

interface SafeRowProps {
  readonly own: Ownership;
  readonly safe: Safe;
  readonly index: number;
  readonly name: string;
  readonly fresh: boolean;
}

function SafeRow({ own, safe, index, name, fresh }: SafeRowProps) {
  const { t } = useT();
  const place = [...path, index];
  const set = (field: keyof Safe & string, value: number | string | boolean) =>
    edit(setValue([...place, field], value), 'editOwnership', `safe.${safe.id}.${field}`);
  const part = { own, safe, name, place, set };
  return (
    <div className={styles.entry}>
      <div className={styles.safe}>
        <HolderField
          quiet
          own={own}
          autoFocus={fresh}
          kind="investor"
          label={t('ownership.safe.investorOf', { name })}
          value={safe.holder}
          place={[...place, 'holder']}
        />
        <SafeFigures {...part} />
        <IconButton label={t('ownership.remove', { name })} onClick={() => edit(removeItem(path, index), 'removeRow')}>
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      <SafeTerms {...part} />
      <Becomes own={own} safe={safe} />
      <Findings own={own} place={place} />
    </div>
  );
}

interface SafePartProps {
  readonly own: Ownership;
  readonly safe: Safe;
  readonly name: string;
  readonly place: Path;
  readonly set: (field: keyof Safe & string, value: number | string | boolean) => void;
}

/** What was paid, and what the price of a share may be at most. */
function SafeFigures({ own, safe, name, place, set }: SafePartProps) {
  const { t } = useT();
  return (
    <>
      <MoneyField
        quiet
        placeholder=""
        className={styles.figure ?? ''}
        label={t('ownership.safe.amountOf', { name })}
        amountMinor={safe.amountMinor}
        currency={own.currency}
        onChange={(amount) => set('amountMinor', amount)}
        {...placeMark([...place, 'amountMinor'])}
      />
      <MoneyField
        quiet
        placeholder=""
        className={styles.figure ?? ''}
        label={t('ownership.safe.capOf', { name })}
        amountMinor={safe.capMinor}
        currency={own.currency}
        onChange={(cap) => set('capMinor', cap)}
        {...placeMark([...place, 'capMinor'])}
      />
      <DecimalField
        quiet
        className={styles.figure}
        label={t('ownership.safe.discountOf', { name })}
        value={safe.discountPercent}
        onChange={(percent) => set('discountPercent', percent)}
        {...placeMark([...place, 'discountPercent'])}
      />
    </>
  );
}

/** When it was given and in which form. */
function SafeTerms({ safe, name, set }: SafePartProps) {
  const { t } = useT();
  return (
    <div className={styles.more}>
      <span className={styles.termLabel} aria-hidden>
        {t('ownership.safe.date')}
      </span>
      <DateField
        quiet
        className={styles.termDate ?? ''}
        label={t('ownership.safe.dateOf', { name })}
        value={safe.date}
        onChange={(date) => set('date', date)}
      />
      <span className={styles.termLabel} aria-hidden>
        {t('ownership.safe.form')}
      </span>
      <SelectField
        quiet
        label={t('ownership.safe.formOf', { name })}
        value={safe.form}
        options={[
          { value: 'post-money', label: t('ownership.safe.postMoney') },
          { value: 'pre-money', label: t('ownership.safe.preMoney') },
        ]}
        onChange={(form) => set('form', form)}
      />
      <CheckField
        label={t('ownership.safe.mostFavoured')}
        checked={safe.mostFavoured}
        onChange={(checked) => set('mostFavoured', checked)}
      />
      <CheckField
        label={t('ownership.safe.proRata')}
        checked={safe.proRata}
        onChange={(checked) => set('proRata', checked)}
      />
    </div>
  );
}

/** What the SAFE came to in the last stage that has it: in its round, or at its cap. */
function Becomes({ own, safe }: { readonly own: Ownership; readonly safe: Safe }) {
  const { t } = useT();
  const found = own.result.stages
    .flatMap(({ conversions }) => conversions.filter((one) => one.safe === safe.id))
    .at(-1);
  if (!found) return null;
  const other = own.table.safes.find(({ id }) => id === found.termsOf && id !== safe.id);
  const values = {
    shares: showCount(own, found.shares),
    price: showPrice(own, found.price),
    basis: t(basisWords[found.basis]),
  };
  return (
    <p className={styles.note}>
      {t(`ownership.safe.becomes.${own.table.form}`, values)}{' '}
      {other ? t('ownership.safe.termsOf', { other: own.holderName(other.holder) || t('ownership.nobody') }) : null}
    </p>
  );
}

const basisWords = {
  cap: 'ownership.safe.byCap',
  discount: 'ownership.safe.byDiscount',
  'round-price': 'ownership.safe.byRoundPrice',
} as const satisfies Record<Conversion['basis'], string>;
