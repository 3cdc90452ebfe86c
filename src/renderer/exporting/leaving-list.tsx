import { useT } from '#renderer/app-language';
import { listed } from '#shared/base';
import type { FontUse, Leaving } from '#shared/preflight';
import styles from './exporting.module.css';

const uses: readonly FontUse[] = ['embedded', 'named', 'drawn'];

/** The files with what is in them: how much, and in which fonts. */
export function LeavingList({ leaving }: { readonly leaving: readonly Leaving[] }) {
  const { t } = useT();
  return (
    <ul className={styles.leaving} aria-label={t('preflight.leaving')}>
      {leaving.map((file) => (
        <li key={`${file.target} ${file.form ?? ''}`}>
          <LeavingFile file={file} />
        </li>
      ))}
    </ul>
  );
}

function LeavingFile({ file }: { readonly file: Leaving }) {
  const { t, language } = useT();
  const { target, form, unit, count, hidden, notes, fonts } = file;
  const named = uses.flatMap((use) => {
    const names = fonts.filter((font) => font.use === use).map((font) => font.name);
    return names.length === 0 ? [] : [t(`preflight.use.${use}`, { names: listed(names, language) })];
  });
  const facts = [
    t(`preflight.unit.${unit}`, { count }),
    ...(hidden > 0 ? [t('preflight.hidden', { count: hidden })] : []),
    ...(notes > 0 ? [t('preflight.notes', { count: notes })] : []),
  ];
  return (
    <>
      <span className={styles.leavingName}>
        {t(`exporting.target.${target}`)}
        {form && form !== 'slides' ? ` · ${t(`exporting.form.${form}`)}` : ''}
      </span>
      <span className={styles.leavingFacts}>{facts.join(' · ')}</span>
      {named.length > 0 ? <span className={styles.leavingFonts}>{named.join(' · ')}</span> : null}
    </>
  );
}
