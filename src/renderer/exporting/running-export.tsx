import { useT } from '#renderer/app-language';
import { ProgressBar } from '#renderer/ui';
import { exportTargets, type Progress } from '#shared/contract';

/** How far the export is. Before its first report nobody knows. */
export function RunningExport({ progress }: { readonly progress: Progress | null }) {
  const { t } = useT();
  const target = exportTargets.find((name) => name === progress?.what);
  return (
    <ProgressBar
      label={t('exporting.progress')}
      share={progress && progress.total > 0 ? progress.done / progress.total : null}
      text={target ? t('exporting.writing', { what: t(`exporting.target.${target}`) }) : t('exporting.starting')}
    />
  );
}
