import { useT } from '#renderer/app-language';
import { SelectField, TextField } from '#renderer/ui';
import { changeSettings, useAppInfo } from '#renderer/view';
import { currencies } from '#shared/base';
import { type Beginnings, usualBeginnings } from '#shared/contract';
import { papers } from '#shared/project';
import styles from './settings.module.css';

/** What new projects begin with. */
export function NewProjectSettings() {
  const { t, language } = useT();
  const kept = useAppInfo((store) => store.info?.settings.newProjects ?? usualBeginnings);
  const change = (part: Partial<Beginnings>) => changeSettings({ newProjects: { ...kept, ...part } });
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  return (
    <>
      <div className={styles.pair}>
        <SelectField
          label={t('app.prefs.currency')}
          value={kept.currency ?? ''}
          options={[
            { value: '', label: t('app.prefs.currencyUsual') },
            ...currencies.map((value) => ({ value, label: `${names.of(value)} (${value})` })),
          ]}
          onChange={(value) => change({ currency: value === '' ? null : value })}
        />
        <SelectField
          label={t('app.prefs.paper')}
          value={kept.paper}
          options={papers.map((value) => ({ value, label: t(`app.prefs.paperOf.${value}`) }))}
          onChange={(paper) => change({ paper })}
        />
      </div>
      <TextField
        label={t('app.prefs.author')}
        hint={t('app.prefs.authorHint')}
        maxLength={200}
        value={kept.author}
        onChange={(event) => change({ author: event.target.value })}
      />
    </>
  );
}
