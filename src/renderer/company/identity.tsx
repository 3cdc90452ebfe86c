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
  const logoDark = useProject((project) => project.company.logoDark ?? '');
  const name = useProject((project) => project.company.name);
  const language = useProject((project) => project.language);
  return (
    <div className={styles.identity}>
      <div className={styles.logos}>
        <Logo label={t('company.logo')} field="logo" asset={logo} alt={name} />
        <Logo label={t('company.logoDark')} field="logoDark" asset={logoDark} alt={name} />
      </div>
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

interface LogoProps {
  readonly label: string;
  readonly field: 'logo' | 'logoDark';
  readonly asset: string;
  readonly alt: string;
}

/** A logo with its name below, on the ground that it is meant for, whatever the window's own. */
function Logo({ label, field, asset, alt }: LogoProps) {
  return (
    <div className={styles.logo}>
      <div data-appearance={field === 'logoDark' ? 'dark' : 'light'}>
        <PictureField
          label={label}
          asset={asset}
          alt={alt}
          shape="square"
          sizePx={96}
          onChange={(value) => edit(setValue(['company', field], value), 'addImage')}
        />
      </div>
      <span className={styles.logoName} aria-hidden>
        {label}
      </span>
    </div>
  );
}
