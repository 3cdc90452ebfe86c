import { type JobTable, runHere } from '#main/services';
import { createJobThread, JobBroke, type RunJob, startWorker } from '#main/threads';

/**
 * Does the long jobs beside main, whose thread draws the window's frames. Exports take seconds: they have a thread of their own, so
 * that a save or a file that is opened never waits for one. A job for which the thread lacks something is done here after all: a
 * window that stands still for a moment is better than work that can't be saved. `report` logs why.
 */
export function createJobThreads(report: (error: unknown, where: string) => string): RunJob<JobTable> {
  const start = () => startWorker('job-worker');
  const exporting = createJobThread<JobTable>(start);
  const others = createJobThread<JobTable>(start);
  return (name, params, context) => {
    const thread = name === 'export' ? exporting : others;
    return thread.run(name, params, context).catch((error: unknown) => {
      if (!(error instanceof JobBroke)) throw error;
      report(error, `thread: ${name}`);
      return runHere(name, params, context);
    });
  };
}
