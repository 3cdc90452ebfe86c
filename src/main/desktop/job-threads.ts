import { type JobTable, runHere } from '#main/services';
import { createJobThread, type JobThread, type RunJob, startWorker } from '#main/threads';
import { AppFailure } from '#shared/base';

/**
 * Does the long jobs beside main, whose thread draws the window's frames. Each kind of job has a thread of its own: a save waits for no
 * export, and no job is ended with another that takes too long. What is needed to save is done here after all when its thread can't: a window
 * that stands still for a moment is better than work that is lost. `report` logs why.
 */
export function createJobThreads(report: (error: unknown, where: string) => string): RunJob<JobTable> {
  const threads = new Map<keyof JobTable, JobThread<JobTable>>();
  const threadFor = (name: keyof JobTable) => {
    const thread = threads.get(name) ?? createJobThread<JobTable>(() => startWorker('job-worker'));
    threads.set(name, thread);
    return thread;
  };
  return (name, params, options) =>
    threadFor(name)
      .run(name, params, options)
      .catch((error: unknown) => {
        if (name !== 'pack' || error instanceof AppFailure) throw error;
        report(error, `thread: ${name}`);
        return runHere(name, params, options);
      });
}
