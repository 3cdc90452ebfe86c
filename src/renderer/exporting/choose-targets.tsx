import {
  BookOpen,
  FileChartColumn,
  FileCode2,
  FileSpreadsheet,
  FileText,
  Images,
  ListChecks,
  type LucideIcon,
  Presentation,
} from 'lucide-react';
import type { ComponentType } from 'react';
import { useT } from '#renderer/app-language';
import { Button } from '#renderer/ui';
import { deckTargets, type ExportTarget, exportTargets, planTargets } from '#shared/contract';
import styles from './exporting.module.css';
import { useLastExport } from './last-export';
import { DeckPdfOptions, DeckPngOptions, EmptySlidesOption, LogOption, NamesOption } from './target-options';

const icons: Readonly<Record<ExportTarget, LucideIcon>> = {
  'deck-pptx': Presentation,
  'deck-pdf': FileChartColumn,
  'deck-png': Images,
  'plan-pdf': FileText,
  'plan-md': FileCode2,
  'deck-plan-pdf': BookOpen,
  'numbers-xlsx': FileSpreadsheet,
  'readiness-pdf': ListChecks,
};

/** Choices that a target leaves, shown when it is made. */
const further: Readonly<Partial<Record<ExportTarget, ComponentType>>> = {
  'deck-pdf': DeckPdfOptions,
  'deck-png': DeckPngOptions,
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
          const More = further[target];
          const isChosen = targets.includes(target);
          return (
            <div key={target} className={styles.choice}>
              <label className={styles.target}>
                <input type="checkbox" checked={isChosen} onChange={() => toggle(target)} />
                <Icon size={20} strokeWidth={1.5} aria-hidden className={styles.icon} />
                <span>
                  <span className={styles.targetName}>{t(`exporting.target.${target}`)}</span>
                  <span className={styles.targetText}>{t(`exporting.about.${target}`)}</span>
                </span>
              </label>
              {isChosen && More ? <More /> : null}
            </div>
          );
        })}
      </fieldset>
      {targets.some((target) => deckTargets.includes(target)) ? <EmptySlidesOption /> : null}
      {targets.some((target) => planTargets.includes(target)) ? <LogOption /> : null}
      <NamesOption />
      <p className={styles.folder}>
        <span>{folder ? t('exporting.into', { folder }) : t('exporting.askFolder')}</span>
        {folder ? (
          <Button onClick={() => useLastExport.setState({ folder: null })}>{t('exporting.otherFolder')}</Button>
        ) : null}
      </p>
    </>
  );
}
