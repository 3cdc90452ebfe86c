import { useT } from '#renderer/app-language';
import { Button, Dialog } from '#renderer/ui';
import { ChooseTargets } from './choose-targets';
import styles from './exporting.module.css';
import { folderOf, useLastExport } from './last-export';
import { ResultList } from './result-list';
import { RunningExport } from './running-export';
import { useExport } from './use-export';

/** Exports the open project: choose, watch, find the files. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, error } = useT();
  const { targets, folder } = useLastExport();
  const { stage, start, cancel, again } = useExport();
  const actions = {
    choosing: (
      <>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button variant="primary" disabled={targets.length === 0} onClick={() => start(targets, folder)}>
          {t(folder ? 'exporting.run' : 'exporting.runAsking')}
        </Button>
      </>
    ),
    running: (
      <Button variant="outline" onClick={cancel}>
        {t('exporting.stop')}
      </Button>
    ),
    done: (
      <>
        <Button
          onClick={() => {
            if (stage.kind === 'done' && stage.files[0]) useLastExport.setState({ folder: folderOf(stage.files[0]) });
            again();
          }}
        >
          {t('exporting.again')}
        </Button>
        <Button variant="primary" onClick={onClose}>
          {t('exporting.finish')}
        </Button>
      </>
    ),
  };
  return (
    <Dialog
      open
      widthPx={560}
      title={t(`exporting.title.${stage.kind}`)}
      onClose={stage.kind === 'running' ? cancel : onClose}
      actions={actions[stage.kind]}
    >
      {stage.kind === 'choosing' ? (
        <>
          {stage.error ? (
            <p className={styles.error} role="alert">
              {error(stage.error)}
            </p>
          ) : null}
          <ChooseTargets />
        </>
      ) : null}
      {stage.kind === 'running' ? <RunningExport progress={stage.progress} /> : null}
      {stage.kind === 'done' ? <ResultList files={stage.files} losses={stage.losses} /> : null}
    </Dialog>
  );
}
