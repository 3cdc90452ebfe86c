import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { DateField, insertItem, MoneyField, moveItem, removeItem, setValue } from '#renderer/forms';
import { SortableRows } from '#renderer/lists';
import { edit, projectNow } from '#renderer/session';
import { Button, IconButton, TextField } from '#renderer/ui';
import { placeMark } from '#renderer/view';
import type { CapRound } from '#shared/project';
import { Findings } from './findings';
import { freshRound } from './fresh-rows';
import styles from './ownership.module.css';
import { RoundTerms } from './round-terms';
import type { Ownership } from './use-ownership';

const path = ['capTable', 'rounds'] as const;

/** Priced rounds and capital increases, in their order. */
export function Rounds({ own }: { readonly own: Ownership }) {
  const { t } = useT();
  const [added, setAdded] = useState('');
  const { rounds } = own.table;
  const nameOf = (round: CapRound, index: number) => round.name || t('ownership.round.at', { place: index + 1 });
  const add = () => {
    const fresh = freshRound();
    setAdded(fresh.id);
    edit(insertItem(path, rounds.length, fresh), 'addRow');
  };
  return (
    <div>
      {rounds.length === 0 ? <p className={styles.empty}>{t('ownership.round.none')}</p> : null}
      <SortableRows
        items={rounds}
        label={t('ownership.rounds')}
        nameOf={nameOf}
        onMove={(from, to) => edit(moveItem(path, from, to, projectNow().capTable.rounds[from]), 'moveRow')}
      >
        {(round, index) => (
          <RoundCard own={own} round={round} index={index} name={nameOf(round, index)} fresh={round.id === added} />
        )}
      </SortableRows>
      <Button className={styles.add} onClick={add}>
        <Plus size={15} aria-hidden />
        {t('ownership.round.add')}
      </Button>
    </div>
  );
}

interface RoundCardProps {
  readonly own: Ownership;
  readonly round: CapRound;
  readonly index: number;
  readonly name: string;
  readonly fresh: boolean;
}

function RoundCard({ own, round, index, name, fresh }: RoundCardProps) {
  const { t } = useT();
  const place = [...path, index];
  const set = (field: 'name' | 'date' | 'preMoneyMinor', value: number | string) =>
    edit(setValue([...place, field], value), 'editOwnership', `round.${round.id}.${field}`);
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.roundHead}>
        <TextField
          label={t('ownership.round.name')}
          placeholder={t('ownership.round.nameExample')}
          autoFocus={fresh}
          maxLength={200}
          value={round.name}
          onChange={(event) => set('name', event.target.value)}
        />
        <DateField label={t('ownership.round.date')} value={round.date} onChange={(date) => set('date', date)} />
        <MoneyField
          className={styles.figure ?? ''}
          label={t('ownership.round.preMoney')}
          amountMinor={round.preMoneyMinor}
          currency={own.currency}
          onChange={(amount) => set('preMoneyMinor', amount)}
          {...placeMark([...place, 'preMoneyMinor'])}
        />
        <IconButton label={t('ownership.remove', { name })} onClick={() => edit(removeItem(path, index), 'removeRow')}>
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      <Findings own={own} place={[...place, 'date']} />
      <Findings own={own} place={[...place, 'preMoneyMinor']} />
      <Findings own={own} place={place} exact />
      <RoundTerms own={own} terms={round} place={place} id={round.id} />
    </section>
  );
}
