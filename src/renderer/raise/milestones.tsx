import { Plus, X } from 'lucide-react';
import { type ChangeEvent, useState } from 'react';
import { useT } from '#renderer/app-language';
import { DateField, insertItem, moveItem, PersonField, removeItem, setValue } from '#renderer/forms';
import { SortableRows } from '#renderer/lists';
import { edit, projectNow, useProject } from '#renderer/session';
import { Button, IconButton, SelectField, TextField } from '#renderer/ui';
import { placeMark } from '#renderer/view';
import { newId } from '#shared/base';
import type { Milestone } from '#shared/project';
import { writeName } from '#shared/team';
import styles from './raise.module.css';

const path = ['milestones'] as const;
const states = ['planned', 'done', 'missed'] as const;

/** What will have been reached, by when, and how anybody can tell. */
export function Milestones() {
  const { t } = useT();
  const milestones = useProject((project) => project.milestones);
  const [added, setAdded] = useState('');
  const nameOf = (item: Milestone, index: number) => item.title || t('raise.milestoneAt', { place: index + 1 });
  const add = () => {
    const id = newId();
    setAdded(id);
    const fresh: Milestone = { id, title: '', date: '', measure: '', state: 'planned' };
    edit(insertItem(path, milestones.length, fresh), 'editMilestones');
  };
  return (
    <div>
      {milestones.length === 0 ? <p className={styles.empty}>{t('raise.noMilestones')}</p> : null}
      <SortableRows
        items={milestones}
        label={t('raise.milestones')}
        nameOf={nameOf}
        onMove={(from, to) => edit(moveItem(path, from, to, projectNow().milestones[from]), 'editMilestones')}
      >
        {(item, index) => (
          <MilestoneFields item={item} index={index} name={nameOf(item, index)} fresh={item.id === added} />
        )}
      </SortableRows>
      <Button variant="outline" onClick={add}>
        <Plus size={15} aria-hidden />
        {t('raise.addMilestone')}
      </Button>
    </div>
  );
}

interface MilestoneFieldsProps {
  readonly item: Milestone;
  readonly index: number;
  readonly name: string;
  readonly fresh: boolean;
}

type Field = 'date' | 'title' | 'state' | 'measure' | 'doubt' | 'result' | 'resultDate';

function MilestoneFields({ item, index, name, fresh }: MilestoneFieldsProps) {
  const { t } = useT();
  const place = [...path, index];
  const merge = (field: string) => `milestone.${item.id}.${field}`;
  const set = (field: Field, value: string) => edit(setValue([...place, field], value), 'editMilestones', merge(field));
  const text = (field: 'title' | 'measure' | 'doubt' | 'result') => ({
    ...placeMark([...place, field]),
    label: t(`raise.milestone.${field}`),
    placeholder: t(`raise.milestone.${field}Example`),
    maxLength: 2000,
    value: item[field] ?? '',
    onChange: (event: ChangeEvent<HTMLInputElement>) => set(field, event.target.value),
  });
  return (
    <div className={styles.milestone} {...placeMark(place)}>
      <DateField label={t('raise.milestone.date')} value={item.date} onChange={(date) => set('date', date)} />
      <TextField {...text('title')} autoFocus={fresh} />
      <SelectField
        label={t('raise.milestone.state')}
        value={item.state}
        options={states.map((value) => ({ value, label: t(`raise.milestoneState.${value}`) }))}
        onChange={(value) => set('state', value)}
      />
      <div className={styles.milestoneRemove}>
        <IconButton
          label={t('raise.removeNamed', { name })}
          onClick={() => edit(removeItem(path, index), 'editMilestones')}
        >
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      <PersonField
        {...placeMark([...place, 'owner'])}
        className={styles.owner ?? ''}
        label={t('raise.milestone.owner')}
        placeholder={t('raise.milestone.ownerExample')}
        maxLength={200}
        value={item.owner ?? ''}
        onChange={(event) =>
          edit(writeName(projectNow(), 'milestones', index, event.target.value), 'editMilestones', merge('owner'))
        }
      />
      <TextField {...text('measure')} className={styles.measure ?? ''} />
      {item.state === 'planned' || item.doubt ? <TextField {...text('doubt')} className={styles.doubt ?? ''} /> : null}
      {item.state === 'planned' && !item.result && !item.resultDate ? null : (
        <>
          <DateField
            {...placeMark([...place, 'resultDate'])}
            className={styles.resultDate ?? ''}
            label={t('raise.milestone.resultDate')}
            value={item.resultDate ?? ''}
            onChange={(date) => set('resultDate', date)}
          />
          <TextField {...text('result')} className={styles.result ?? ''} />
        </>
      )}
    </div>
  );
}
