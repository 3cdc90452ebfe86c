import { useMemo, useState } from 'react';
import { useT } from '#renderer/app-language';
import { findingsOf } from '#renderer/checks';
import { useGuidance } from '#renderer/coach';
import { commandById } from '#renderer/commands';
import { JobFailure, RunningExport, useJob } from '#renderer/exporting';
import { client, openNow, useProject } from '#renderer/session';
import { Button, Dialog } from '#renderer/ui';
import { noticeNews } from '#renderer/view';
import { defaultExportOptions } from '#shared/contract';
import { type Readiness, readinessOf, readinessParts, reasonsFor } from '#shared/readiness';
import { QuestionList } from './question-list';
import styles from './readiness.module.css';

/** Whether the open project can be sent: the verdict, and what is missing by the questions of its round. */
export function ReadinessDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useT();
  const project = useProject((value) => value);
  const outline = useGuidance(project.language)?.outline ?? null;
  const readiness = useMemo(() => readinessOf(project, findingsOf(project)), [project]);
  const [showsAll, setShowsAll] = useState(false);
  const { stage, start, cancel } = useSavedPdf();
  const isRunning = stage.kind === 'running';
  return (
    <Dialog
      open
      widthPx={640}
      title={t('readiness.title')}
      description={t('readiness.lead', { round: t(`document.rounds.${project.round}`) })}
      onClose={isRunning ? cancel : onClose}
      actions={<Actions {...{ isRunning, cancel, onClose }} onSave={start} />}
    >
      {stage.kind === 'choosing' ? <JobFailure failure={stage.error} /> : null}
      {isRunning ? <RunningExport progress={stage.progress} /> : null}
      <VerdictNote readiness={readiness} />
      <label className={styles.all}>
        <input type="checkbox" checked={showsAll} onChange={(event) => setShowsAll(event.target.checked)} />
        {t('readiness.showAll')}
      </label>
      {outline
        ? readinessParts.map((part) => (
            <QuestionList key={part} {...{ part, project, readiness, outline, showsAll }} onLeave={onClose} />
          ))
        : null}
    </Dialog>
  );
}

function VerdictNote({ readiness }: { readonly readiness: Readiness }) {
  const { t, language } = useT();
  return (
    <div className={styles.verdict} data-verdict={readiness.verdict} role="status">
      <strong>{t(`readiness.verdict.${readiness.verdict}`)}</strong>
      <span>{reasonsFor(readiness, language).join(' ')}</span>
    </div>
  );
}

interface ActionsProps {
  readonly isRunning: boolean;
  readonly cancel: () => void;
  readonly onClose: () => void;
  readonly onSave: () => void;
}

function Actions({ isRunning, cancel, onClose, onSave }: ActionsProps) {
  const { t } = useT();
  if (isRunning)
    return (
      <Button variant="outline" onClick={cancel}>
        {t('exporting.stop')}
      </Button>
    );
  const leaveFor = (command: string) => () => {
    onClose();
    void commandById(command)?.run();
  };
  return (
    <>
      <Button onClick={onClose}>{t('exporting.finish')}</Button>
      <Button variant="outline" onClick={onSave}>
        {t('readiness.savePdf')}
      </Button>
      <Button variant="outline" onClick={leaveFor('file.sendCopy')}>
        {t('readiness.sendCopy')}
      </Button>
      <Button variant="primary" onClick={leaveFor('file.export')}>
        {t('readiness.export')}
      </Button>
    </>
  );
}

/** Writes the page as PDF into a folder that main asks for, and says where it is. */
function useSavedPdf() {
  const { t } = useT();
  const { stage, start, cancel } = useJob<true>();
  const save = () =>
    start(async (call) => {
      const asked = { sessionId: openNow().state.sessionId, targets: ['readiness-pdf' as const] };
      const written = await client['export.run']({ ...asked, options: defaultExportOptions }, call);
      const name = written?.files[0]?.split(/[\\/]/).at(-1);
      if (name) noticeNews(t('readiness.saved', { name }));
      return null;
    });
  return { stage, start: save, cancel };
}
