import { create } from 'zustand';
import { useT } from '#renderer/app-language';
import { Button, Dialog, ProgressBar } from '#renderer/ui';
import type { CallOptions, Progress } from '#shared/contract';

interface Work {
  readonly what: 'open' | 'import';
  readonly progress: Progress;
  readonly stop: () => void;
}

const useWaiting = create<{ work: Work | null }>(() => ({ work: null }));

/** Most files are there before anybody wonders. */
const unnoticedMs = 1_000;

/**
 * Runs a call to main that reads a file. When that takes longer than a second the window says so and offers to stop it; the call then
 * answers null. The second begins when main reports that it has a file to read, not while it asks for one.
 */
export async function waitingFor<T>(what: Work['what'], call: (options: CallOptions) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const hide = () => useWaiting.setState({ work: null });
  const stop = () => {
    abort.abort();
    hide();
  };
  let last: Progress | null = null;
  let timer: number | undefined;
  const show = () => last && !abort.signal.aborted && useWaiting.setState({ work: { what, progress: last, stop } });
  const onProgress = (progress: Progress) => {
    last = progress;
    timer ??= window.setTimeout(show, unnoticedMs);
    if (useWaiting.getState().work) show();
  };
  try {
    return await call({ signal: abort.signal, onProgress });
  } finally {
    window.clearTimeout(timer);
    hide();
  }
}

/** What is read, how far, and a way to stop it. */
export function Waiting() {
  const { t } = useT();
  const work = useWaiting((store) => store.work);
  if (!work) return null;
  const { done, total } = work.progress;
  return (
    <Dialog
      open
      widthPx={400}
      title={t(`app.waiting.${work.what}`)}
      onClose={work.stop}
      actions={
        <Button variant="outline" onClick={work.stop}>
          {t('app.waiting.stop')}
        </Button>
      }
    >
      <ProgressBar
        label={t('app.waiting.progress')}
        share={total > 0 ? done / total : null}
        text={total > 0 ? t('app.waiting.pictures', { done: done + 1, total }) : t('app.waiting.reading')}
      />
    </Dialog>
  );
}
