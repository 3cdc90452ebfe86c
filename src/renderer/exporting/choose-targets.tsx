import {
  FileChartColumn,
  FileCode2,
  FileSpreadsheet,
  FileText,
  Images,
  type LucideIcon,
  Presentation,
} from 'lucide-react';
import { useT } from '#renderer/app-language';
import { Button } from '#renderer/ui';
import { type ExportTarget, exportTargets } from '#shared/contract';
import styles from './exporting.module.css';
import { useLastExport } from './last-export';

const icons: Readonly<Record<ExportTarget, LucideIcon>> = {
  'deck-pptx': Presentation,
  'deck-pdf': FileChartColumn,
  'deck-png': Images,
  'plan-pdf': FileText,
  'plan-md': FileCode2,
  'numbers-xlsx': FileSpreadsheet,
};

/** Which files to make, and where. */
export function ChooseTargets() {
  const { t } = useT();
  const { targets, folder } = useLastExport();
  const toggle = (target: ExportTarget) => {
    const next = exportTargets.filter((other) => (other === target) !== targets.includes(other));
    useLastExport.setState({ targets: next });
  };
  return (
    <>
      <fieldset className={styles.targets}>
        <legend className={styles.hidden}>{t('exporting.targets')}</legend>
        {exportTargets.map((target) => {
          const Icon = icons[target];
          return (
            <label key={target} className={styles.target}>
              <input type="checkbox" checked={targets.includes(target)} onChange={() => toggle(target)} />
              <Icon size={20} strokeWidth={1.5} aria-hidden className={styles.icon} />
              <span>
                <span className={styles.targetName}>{t(`exporting.target.${target}`)}</span>
                <span className={styles.targetText}>{t(`exporting.about.${target}`)}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
      <p className={styles.folder}>
        <span>{folder ? t('exporting.into', { folder }) : t('exporting.askFolder')}</span>
        {folder ? (
          <Button onClick={() => useLastExport.setState({ folder: null })}>{t('exporting.otherFolder')}</Button>
        ) : null}
      </p>
    </>
  );
}
