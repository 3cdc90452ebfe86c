import { useEffect, useState } from 'react';
import { useT } from '#renderer/app-language';
import { client, openNow } from '#renderer/session';
import { Button, Dialog } from '#renderer/ui';
import { useView } from '#renderer/view';
import { type Printable, printables } from '#shared/contract';
import styles from './exporting.module.css';
import { JobFailure } from './job-failure';
import { RunningExport } from './running-export';
import { useJob } from './use-job';

/** Prints the plan or the deck: what, how far, and then the system's own program has it. */
export function PrintDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useT();
  const room = useView((view) => view.room);
  const [what, setWhat] = useState<Printable>(room === 'deck' ? 'slides' : 'plan');
  const { stage, start, cancel } = useJob<true>();
  const isRunning = stage.kind === 'running';
  useEffect(() => {
    if (stage.kind === 'done') onClose();
  }, [stage, onClose]);
  const print = () => {
    if (isRunning) return;
    start(async (options) => {
      await client['print.run']({ sessionId: openNow().state.sessionId, what }, options);
      return true;
    });
  };
  return (
    <Dialog
      open
      widthPx={440}
      title={t('exporting.print.title')}
      description={t('exporting.print.lead')}
      onClose={isRunning ? cancel : onClose}
      onEnter={print}
      actions={
        isRunning ? (
          <Button variant="outline" onClick={cancel}>
            {t('exporting.stop')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('app.cancel')}</Button>
            <Button variant="primary" onClick={print}>
              {t('exporting.print.run')}
            </Button>
          </>
        )
      }
    >
      {stage.kind === 'choosing' ? <JobFailure failure={stage.error} /> : null}
      {isRunning ? (
        <RunningExport progress={stage.progress} />
      ) : (
        <fieldset className={styles.targets}>
          <legend className={styles.hidden}>{t('exporting.print.title')}</legend>
          {printables.map((one) => (
            <label key={one} className={styles.target}>
              <input type="radio" name="printable" checked={what === one} onChange={() => setWhat(one)} />
              <span>
                <span className={styles.targetName}>{t(`exporting.print.what.${one}`)}</span>
                <span className={styles.targetText}>{t(`exporting.print.about.${one}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </Dialog>
  );
}
