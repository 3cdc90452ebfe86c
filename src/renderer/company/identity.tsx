import { useT } from '#renderer/app-language';
import { PictureField, setValue } from '#renderer/forms';
import { edit, useProject } from '#renderer/session';
import { SelectField } from '#renderer/ui';
import { documentLanguages } from '#shared/base';
import styles from './company.module.css';
import { CompanyLine, CompanyProse } from './company-fields';

/** Logo, name, and the sentence that says what the company does; the language that plan and deck are in. */
export function Identity() {
  const { t } = useT();
  const logo = useProject((project) => project.company.logo);
  const name = useProject((project) => project.company.name);
  const language = useProject((project) => project.language);
  return (
    <div className={styles.identity}>
      <PictureField
        label={t('company.logo')}
        asset={logo}
        alt={name}
        shape="square"
        sizePx={112}
        onChange={(asset) => edit(setValue(['company', 'logo'], asset), 'addImage')}
      />
      <div className={styles.stack}>
        <CompanyLine field="name" />
        <CompanyProse field="oneLiner" />
        <SelectField
          label={t('company.language')}
          hint={t('company.languageHint')}
          value={language}
          options={documentLanguages.map((value) => ({ value, label: t(`app.languageOf.${value}`) }))}
          onChange={(value) => edit(setValue(['language'], value), 'editProject')}
        />
      </div>
    </div>
  );
}
