import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { useFindings } from '#renderer/grid';
import { showPlace } from '#renderer/view';
import styles from './summary.module.css';

const icons = { error: CircleAlert, warning: TriangleAlert, hint: Info } as const;
const order = ['error', 'warning', 'hint'] as const;

/** What is wrong in the model; a click goes there. */
export function FindingList() {
  const { t } = useT();
  const { all: findings } = useFindings();
  if (findings.length === 0) return null;
  const sorted = order.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));
  return (
    <section className={styles.findings} aria-label={t('numbers.findings')}>
      <h3>{t('numbers.findings')}</h3>
      <ul>
        {sorted.map(({ finding, text }, index) => {
          const Icon = icons[finding.severity];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the same of the same place
            <li key={index}>
              <button type="button" data-severity={finding.severity} onClick={() => showPlace(finding.place)}>
                <Icon size={14} aria-label={t(`checks.severityOne.${finding.severity}`)} />
                <span>{text}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
