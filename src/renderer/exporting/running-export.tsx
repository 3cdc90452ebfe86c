import { Progress as Bar } from 'radix-ui';
import { useT } from '#renderer/app-language';
import { exportTargets, type Progress } from '#shared/contract';
import styles from './exporting.module.css';

/** How far the export is. Before its first report nobody knows. */
export function RunningExport({ progress }: { readonly progress: Progress | null }) {
  const { t } = useT();
  const target = exportTargets.find((name) => name === progress?.what);
  const percent = progress && progress.total > 0 ? Math.floor((progress.done / progress.total) * 100) : null;
  return (
    <div>
      <p className={styles.running} aria-live="polite">
        {target ? t('exporting.writing', { what: t(`exporting.target.${target}`) }) : t('exporting.starting')}
      </p>
      <Bar.Root className={styles.bar} value={percent} aria-label={t('exporting.progress')}>
        <Bar.Indicator className={styles.barDone} style={{ width: `${percent ?? 0}%` }} />
      </Bar.Root>
    </div>
  );
}
