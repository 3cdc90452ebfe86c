import { type JobOptions, JobTooLong } from '#main/threads';
import { AppFailure, fail } from '#shared/base';
import type { CallContext } from '#shared/contract';

/** What a large file takes on a slow machine, several times over. */
const readingLimitMs = 60_000;

/** Begins work that the window may stop, and says so; then it answers null, as where the user chose nothing. */
export async function stoppable<T>(
  { signal, report }: CallContext,
  what: 'open' | 'import',
  work: () => Promise<T | null>,
): Promise<T | null> {
  report({ done: 0, total: 0, what });
  try {
    return await work();
  } catch (error) {
    if (signal.aborted && error instanceof AppFailure) return null;
    throw error;
  }
}

/** Reads a stranger's file with a limit. Rejects with `files.tooSlow`, `files.tooMuchMemory`, and with what `read` does. */
export async function readWithin<T>(
  path: string,
  call: Partial<CallContext>,
  read: (options: JobOptions) => Promise<T>,
): Promise<T> {
  try {
    return await read({ ...call, limitMs: readingLimitMs });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY') fail('files.tooMuchMemory', { path }, error);
    if (!(error instanceof JobTooLong)) throw error;
    return fail('files.tooSlow', { path, seconds: Math.round(error.limitMs / 1000) }, error);
  }
}
