import { useEffect, useMemo, useState } from 'react';
import { useT } from '#renderer/app-language';
import { client, openNow, useProject } from '#renderer/session';
import { Button, Dialog } from '#renderer/ui';
import type { Loss } from '#shared/contract';
import { ChooseTargets } from './choose-targets';
import { JobFailure } from './job-failure';
import { chosenOptions, folderOf, useLastExport } from './last-export';
import { PreflightPage, usePreflight } from './preflight-page';
import { ResultList } from './result-list';
import { RunningExport } from './running-export';
import { useJob } from './use-job';

interface Exported {
  readonly files: readonly string[];
  readonly losses: readonly Loss[];
}

/** Exports the open project: choose, look at what will leave, watch, find the files. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useT();
  const chosen = useLastExport();
  const { targets, folder } = chosen;
  // What is private is asked for anew each time.
  useEffect(() => () => useLastExport.setState({ withLog: false }), []);
  const options = useMemo(() => chosenOptions(chosen), [chosen]);
  const { stage, start, cancel, again } = useJob<Exported>();
  const [isLooking, setLooking] = useState(false);
  if (isLooking && options && stage.kind === 'choosing') {
    const run = () => {
      setLooking(false);
      start((call) =>
        client['export.run'](
          { sessionId: openNow().state.sessionId, targets: [...targets], options, ...(folder ? { folder } : {}) },
          call,
        ),
      );
    };
    return <LookDialog onBack={() => setLooking(false)} onRun={run} onLeave={onClose} />;
  }
  const actions = {
    choosing: (
      <>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button variant="primary" disabled={targets.length === 0 || !options} onClick={() => setLooking(true)}>
          {t('exporting.next')}
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
            const file = stage.kind === 'done' ? stage.result.files[0] : undefined;
            if (file) useLastExport.setState({ folder: folderOf(file) });
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
          <JobFailure failure={stage.error} />
          <ChooseTargets />
        </>
      ) : null}
      {stage.kind === 'running' ? <RunningExport progress={stage.progress} /> : null}
      {stage.kind === 'done' ? <ResultList {...stage.result} /> : null}
    </Dialog>
  );
}

interface LookDialogProps {
  readonly onBack: () => void;
  readonly onRun: () => void;
  readonly onLeave: () => void;
}

/** What will leave, before anything does. */
function LookDialog({ onBack, onRun, onLeave }: LookDialogProps) {
  const { t } = useT();
  const chosen = useLastExport();
  const options = useMemo(() => chosenOptions(chosen), [chosen]);
  const project = useProject((value) => value);
  const found = usePreflight(project, chosen.targets, options);
  const isGrave = found?.entries.some(({ severity }) => severity === 'error') ?? false;
  return (
    <Dialog
      open
      widthPx={600}
      title={t('preflight.title')}
      description={t('preflight.lead')}
      onClose={onBack}
      actions={
        <>
          <Button onClick={onBack}>{t('exporting.back')}</Button>
          <Button variant="primary" disabled={!found} onClick={onRun}>
            {t(isGrave ? 'exporting.goOn' : chosen.folder ? 'exporting.run' : 'exporting.runAsking')}
          </Button>
        </>
      }
    >
      <PreflightPage {...{ project, found, onLeave }} />
    </Dialog>
  );
}
