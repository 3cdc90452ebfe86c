import { useMemo, useState } from 'react';
import { useT } from '#renderer/app-language';
import { FindingsList, findingsOf } from '#renderer/checks';
import { useProject } from '#renderer/session';
import { Button, Dialog } from '#renderer/ui';
import { toConfirm } from '#shared/checks';
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
  const project = useProject((value) => value);
  const [isLooking, setLooking] = useState(false);
  // What a reader could be misled by is looked at once before it leaves.
  const open = useMemo(() => (isLooking ? toConfirm(findingsOf(project)) : []), [isLooking, project]);
  const run = () => {
    setLooking(false);
    start(targets, folder);
  };
  const look = () => (toConfirm(findingsOf(project)).length > 0 ? setLooking(true) : run());
  const runLabel = t(folder ? 'exporting.run' : 'exporting.runAsking');
  const actions = {
    choosing: (
      <>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button variant="primary" disabled={targets.length === 0} onClick={look}>
          {runLabel}
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
  if (isLooking && stage.kind === 'choosing') {
    return (
      <Dialog
        open
        widthPx={560}
        title={t('exporting.look.title')}
        description={t('exporting.look.lead')}
        onClose={() => setLooking(false)}
        actions={
          <>
            <Button onClick={() => setLooking(false)}>{t('exporting.look.back')}</Button>
            <Button variant="primary" onClick={run}>
              {t('exporting.look.goOn')}
            </Button>
          </>
        }
      >
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className={styles.look} tabIndex={0} aria-label={t('exporting.look.title')}>
          <FindingsList project={project} findings={open} onLeave={onClose} />
        </section>
      </Dialog>
    );
  }
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
            <p
              className={styles.error}
              role={stage.error.code === 'export.cancelled' ? 'status' : 'alert'}
              data-tone={stage.error.code === 'export.cancelled' ? 'news' : 'failure'}
            >
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
