import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { DateField, insertItem, moveItem, removeItem, setValue } from '#renderer/forms';
import { SortableRows } from '#renderer/lists';
import { edit, projectNow, useProject } from '#renderer/session';
import { Button, IconButton, SelectField, TextField } from '#renderer/ui';
import { placeMark } from '#renderer/view';
import { newId } from '#shared/base';
import type { Milestone } from '#shared/project';
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
  const set = (item: Milestone, index: number, field: keyof Milestone, value: string) =>
    edit(setValue([...path, index, field as string], value), 'editMilestones', `milestone.${item.id}.${String(field)}`);
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
          <div className={styles.milestone} {...placeMark([...path, index])}>
            <DateField
              label={t('raise.milestone.date')}
              value={item.date}
              onChange={(date) => set(item, index, 'date', date)}
            />
            <TextField
              label={t('raise.milestone.title')}
              placeholder={t('raise.milestone.titleExample')}
              autoFocus={item.id === added}
              maxLength={2000}
              value={item.title}
              onChange={(event) => set(item, index, 'title', event.target.value)}
            />
            <SelectField
              label={t('raise.milestone.state')}
              value={item.state}
              options={states.map((value) => ({ value, label: t(`raise.milestoneState.${value}`) }))}
              onChange={(value) => set(item, index, 'state', value)}
            />
            <div className={styles.milestoneRemove}>
              <IconButton
                label={t('raise.removeNamed', { name: nameOf(item, index) })}
                onClick={() => edit(removeItem(path, index), 'editMilestones')}
              >
                <X size={15} aria-hidden />
              </IconButton>
            </div>
            <TextField
              {...placeMark([...path, index, 'measure'])}
              className={styles.measure ?? ''}
              label={t('raise.milestone.measure')}
              placeholder={t('raise.milestone.measureExample')}
              maxLength={2000}
              value={item.measure}
              onChange={(event) => set(item, index, 'measure', event.target.value)}
            />
          </div>
        )}
      </SortableRows>
      <Button variant="outline" onClick={add}>
        <Plus size={15} aria-hidden />
        {t('raise.addMilestone')}
      </Button>
    </div>
  );
}
