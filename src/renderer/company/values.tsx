import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { insertItem, moveItem, removeItem, setValue } from '#renderer/forms';
import { SortableRows } from '#renderer/lists';
import { edit, projectNow, useProject } from '#renderer/session';
import { Button, IconButton, TextField } from '#renderer/ui';
import { newId } from '#shared/base';
import styles from './company.module.css';

const path = ['company', 'values'] as const;

/** What the company holds to, in its order. */
export function Values() {
  const { t } = useT();
  const values = useProject((project) => project.company.values);
  const [added, setAdded] = useState('');
  const add = (at: number) => {
    const id = newId();
    setAdded(id);
    edit(insertItem(path, at, { id, text: '' }), 'editCompany');
  };
  const nameOf = (value: { readonly text: string }, index: number) =>
    value.text || t('company.valueAt', { place: index + 1 });
  return (
    <div className={styles.list}>
      <span className={styles.listName}>{t('company.values')}</span>
      {values.length > 0 ? (
        <SortableRows
          items={values}
          label={t('company.values')}
          nameOf={nameOf}
          onMove={(from, to) => edit(moveItem(path, from, to, projectNow().company.values[from]), 'editCompany')}
        >
          {(value, index) => (
            <div className={styles.value}>
              <TextField
                quiet
                className={styles.grow}
                label={t('company.valueAt', { place: index + 1 })}
                placeholder={t('company.valueExample')}
                maxLength={2000}
                autoFocus={value.id === added}
                value={value.text}
                onChange={(event) =>
                  edit(setValue([...path, index, 'text'], event.target.value), 'editCompany', `value.${value.id}`)
                }
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && !event.nativeEvent.isComposing) add(index + 1);
                }}
              />
              <IconButton
                label={t('company.removeNamed', { name: nameOf(value, index) })}
                onClick={() => edit(removeItem(path, index), 'editCompany')}
              >
                <X size={15} aria-hidden />
              </IconButton>
            </div>
          )}
        </SortableRows>
      ) : null}
      <Button className={styles.add} onClick={() => add(values.length)}>
        <Plus size={15} aria-hidden />
        {t('company.addValue')}
      </Button>
    </div>
  );
}
