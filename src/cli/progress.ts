import cliProgress from 'cli-progress';
import type { Progress } from '#shared/contract';
import type { Terminal } from './terminal';

export interface ProgressBar {
  readonly report: (progress: Progress) => void;
  readonly stop: () => void;
}

/** A progress bar on the terminal; silent when the output goes to a file or another program. */
export function progressBar(stream: Terminal['progressStream'], nameOf: (what: string) => string): ProgressBar {
  if (!stream) return { report: () => undefined, stop: () => undefined };
  const bar = new cliProgress.SingleBar({
    stream,
    format: '{bar} {percentage}% {what}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    // What is being made stands behind it, and has to fit into a narrow window.
    barsize: Math.max(4, Math.min(24, (stream.columns ?? 80) - 28)),
    hideCursor: true,
    // Signals are the process's: it stops the bar when the call ends, however that is.
    gracefulExit: false,
    clearOnComplete: true,
  });
  let started = false;
  return {
    report: ({ done, total, what }) => {
      if (!started) bar.start(total, 0, { what: nameOf(what) });
      started = true;
      bar.update(done, { what: nameOf(what) });
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}
