import { fullContext, type RunJob } from '#main/threads';
import { type JobTable, jobTable } from './job-table';

/** Does a job in the thread that asks for it: without a window nobody waits for frames. */
export const runHere: RunJob<JobTable> = (name, params, context) => {
  const job = jobTable[name] as (given: typeof params, full: ReturnType<typeof fullContext>) => Promise<never>;
  return job(params, fullContext(context));
};
