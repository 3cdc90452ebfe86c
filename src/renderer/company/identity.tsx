import { useT } from '#renderer/app-language';
import { PictureField, setValue } from '#renderer/forms';
import { edit, useProject } from '#renderer/session';
import styles from './company.module.css';
import { CompanyLine, CompanyProse } from './company-fields';

/** Logo, name, and the sentence that says what the company does. */
export function Identity() {
  const { t } = useT();
  const logo = useProject((project) => project.company.logo);
  const name = useProject((project) => project.company.name);
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
      </div>
    </div>
  );
}
