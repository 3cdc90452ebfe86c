import { fullContext, type RunJob } from '#main/threads';
import { type JobTable, jobTable } from './job-table';

/** Does a job in the thread that asks for it: without a window nobody waits for frames, and who waits can end the program. */
export const runHere: RunJob<JobTable> = (name, params, options) => {
  const job = jobTable[name] as (given: typeof params, full: ReturnType<typeof fullContext>) => Promise<never>;
  return job(params, fullContext(options));
};
