import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { reportFailure } from '#renderer/session';
import { Button, TextField } from '#renderer/ui';
import { changeFolder, changeSettings, useAppInfo } from '#renderer/view';
import { nameFieldWords, unknownNameFields } from '#shared/sending';
import styles from './settings.module.css';
import { Tick } from './tick';

/** Where projects are kept, what exported files are called, and whether recent files show their covers. */
export function FileSettings() {
  const { t } = useT();
  const folder = useAppInfo((store) => store.info?.settings.folder);
  const ask = (act: 'choose' | 'forget') => void changeFolder(act).catch(reportFailure);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand in a row */}
      <div role="group" aria-label={t('app.prefs.folder')}>
        <p className={styles.label}>{t('app.prefs.folder')}</p>
        <div className={styles.row}>
          <span className={styles.path} title={folder}>
            {folder ?? t('app.prefs.folderLast')}
          </span>
          <Button variant="outline" onClick={() => ask('choose')}>
            {t('app.prefs.folderChoose')}
          </Button>
          {folder === undefined ? null : <Button onClick={() => ask('forget')}>{t('app.prefs.folderForget')}</Button>}
        </div>
      </div>
      <NamePattern />
      <Tick name="covers" usual label={t('app.prefs.covers')} hint={t('app.prefs.coversHint')} />
    </>
  );
}

/** What is typed is kept once it names no field that there is not. */
function NamePattern() {
  const { t, language } = useT();
  const kept = useAppInfo((store) => store.info?.settings.fileNames ?? '');
  const [typed, setTyped] = useState(kept);
  const [unknown] = unknownNameFields(typed);
  const fields = nameFieldWords(language).join(' ');
  return (
    <TextField
      label={t('app.prefs.names')}
      maxLength={200}
      value={typed}
      hint={t('app.prefs.namesHint', { fields })}
      error={unknown === undefined ? undefined : t('app.prefs.namesBad', { unknown, fields })}
      onChange={({ target: { value } }) => {
        setTyped(value);
        if (unknownNameFields(value).length === 0) changeSettings({ fileNames: value });
      }}
    />
  );
}
