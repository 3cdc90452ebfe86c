import { Fragment, useMemo, useState } from 'react';
import { useT } from '#renderer/app-language';
import { allCommands } from '#renderer/commands';
import { isMac } from '#renderer/session';
import { Button, Dialog, TextField } from '#renderer/ui';
import styles from './help.module.css';
import { type KeyGroup, keyGroups } from './key-groups';

/** All keys on one sheet, made from the same commands that menus and palette show. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useT();
  const { t } = words;
  const [search, setSearch] = useState('');
  const groups = useMemo(() => keyGroups(allCommands(), search, words, isMac), [search, words]);
  return (
    <Dialog
      open
      widthPx={860}
      title={t('app.keys.title')}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('app.close')}
        </Button>
      }
    >
      <TextField
        quiet
        type="search"
        className={styles.search}
        label={t('app.keys.search')}
        placeholder={t('app.keys.search')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className={styles.sheet} aria-live="polite">
        {groups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </div>
      {groups.length === 0 ? <p className={styles.none}>{t('app.keys.none', { text: search })}</p> : null}
    </Dialog>
  );
}

function Group({ group: { id, lines } }: { readonly group: KeyGroup }) {
  const { t } = useT();
  return (
    <section className={styles.group}>
      <h3>{t(`app.keys.group.${id}`)}</h3>
      <dl>
        {lines.map((line) => (
          <div key={line.id} className={styles.line}>
            <dt>{line.title}</dt>
            <dd>
              {line.keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 ? <span className={styles.or}>{t('app.keys.or')}</span> : null}
                  <kbd className={styles.key}>{key}</kbd>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
