import { useT } from '#renderer/app-language';
import { useLaw } from '#renderer/session';
import { formatFact } from '#shared/facts';
import type { RegisterRow } from '#shared/project';
import { lawOf } from '#shared/registers';
import styles from './duties.module.css';
import { ReadLaw } from './duty-list';

/** What the law says of a row that came from it: since when, what is not settled, and the way to read it. Nothing for other rows. */
export function LawOfRow({ row }: { readonly row: RegisterRow }) {
  const { t, language } = useT();
  const law = lawOf(row, useLaw());
  if (!law) return null;
  const day = (date: string) => formatFact({ kind: 'date', date }, language);
  return (
    <div className={styles.ofRow}>
      <p>{t('registers.duties.ofRow', { from: day(law.from), reviewed: day(law.reviewed) })}</p>
      {law.state ? <p>{law.state[language]}</p> : null}
      <ReadLaw address={law.address} about={law.instrument[language]} />
    </div>
  );
}
