import type { JobTable } from '#main/services';
import { createJobThread, type RunJob, startWorker } from '#main/threads';

/**
 * Does the long jobs beside main, whose thread draws the window's frames. Exports take seconds: they have a thread of their own, so
 * that a save or a file that is opened never waits for one.
 */
export function createJobThreads(): RunJob<JobTable> {
  const start = () => startWorker('job-worker');
  const exporting = createJobThread<JobTable>(start);
  const others = createJobThread<JobTable>(start);
  return (name, params, context) => (name === 'export' ? exporting : others).run(name, params, context);
}
