import { useT } from '#renderer/app-language';
import { SelectField } from '#renderer/ui';
import { changeSettings, useAppInfo } from '#renderer/view';
import { interfaceLanguages } from '#shared/base';
import styles from './settings.module.css';

/** Language and appearance of the window. */
export function WindowSettings() {
  const { t } = useT();
  const settings = useAppInfo((store) => store.info?.settings);
  if (!settings) return null;
  return (
    <div className={styles.pair}>
      <SelectField
        label={t('app.language')}
        value={settings.language}
        options={(['system', ...interfaceLanguages] as const).map((value) => ({
          value,
          label: t(`app.languageOf.${value}`),
        }))}
        onChange={(language) => changeSettings({ language })}
      />
      <SelectField
        label={t('app.appearance')}
        value={settings.appearance}
        options={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: t(`app.appearanceOf.${value}`),
        }))}
        onChange={(appearance) => changeSettings({ appearance })}
      />
    </div>
  );
}
