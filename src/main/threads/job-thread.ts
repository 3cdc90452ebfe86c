import type { Worker } from 'node:worker_threads';
import { AppFailure, appError } from '#shared/base';
import { type FromThread, fullContext, type JobContext, type Jobs, type RunJob, type ToThread } from './messages';

export { fullContext, type JobContext, type Jobs, type RunJob } from './messages';

interface Running {
  readonly context: JobContext;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface JobThread<J extends Jobs> {
  readonly run: RunJob<J>;
  /** Ends the thread; jobs that still run are rejected. */
  close(): Promise<void>;
}

/** Thrown when a job failed in its thread for a reason that no user can mend; the thread itself goes on. */
export class JobBroke extends Error {
  override readonly name = 'JobBroke';
}

/** A cancelled job that does not notice within this time is ended with its thread. */
const graceMs = 3_000;

/**
 * A thread that does jobs, several at a time. It starts with the first job and ends when it has had none for `idleMs`, which gives its
 * memory back. One that dies rejects its jobs; the next job gets a new one.
 */
export function createJobThread<J extends Jobs>(start: () => Worker, idleMs = 30_000): JobThread<J> {
  let worker: Worker | null = null;
  let lastId = 0;
  let idle: NodeJS.Timeout | undefined;
  const running = new Map<number, Running>();

  const end = (reason: Error | null): Promise<unknown> => {
    clearTimeout(idle);
    const ending = worker;
    worker = null;
    ending?.removeAllListeners();
    // Nobody listens any more: what goes wrong from here on is of no interest.
    ending?.on('error', () => undefined);
    for (const job of running.values()) job.reject(reason ?? new Error('The thread was ended'));
    running.clear();
    return ending?.terminate() ?? Promise.resolve();
  };
  const say = (message: ToThread) => worker?.postMessage(message);
  const onMessage = (message: FromThread) => {
    const job = running.get(message.id);
    if (!job) return;
    switch (message.type) {
      case 'progress':
        return job.context.report(message.progress);
      case 'needs':
        return void job.context.asset(message.key).then(
          (bytes) => say({ type: 'asset', id: message.id, key: message.key, bytes }),
          (error: unknown) => job.reject(error as Error),
        );
      case 'done':
        return job.resolve(message.value);
      case 'failed':
        return job.reject(new AppFailure(message.error));
      case 'broke':
        return job.reject(new JobBroke(message.words));
    }
  };
  const awake = (): Worker => {
    clearTimeout(idle);
    worker?.ref();
    if (worker) return worker;
    const started = start();
    started.on('message', onMessage);
    started.once('error', (error) => void end(error));
    started.once('exit', (code) => void end(new Error(`The thread ended with ${code}`)));
    worker = started;
    return started;
  };
  const rest = () => {
    if (running.size > 0) return;
    // A program that wants to end does not wait for a thread that has nothing to do.
    worker?.unref();
    clearTimeout(idle);
    idle = setTimeout(() => void end(null), idleMs);
    idle.unref();
  };

  const run = (name: string, params: unknown, given?: Partial<JobContext>): Promise<unknown> => {
    const context = fullContext(given);
    if (context.signal.aborted) return Promise.reject(cancelled());
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      let grace: NodeJS.Timeout | undefined;
      const onAbort = () => {
        say({ type: 'cancel', id });
        grace = setTimeout(() => void end(cancelled()), graceMs);
      };
      const settle =
        <T>(how: (value: T) => void) =>
        (value: T) => {
          clearTimeout(grace);
          context.signal.removeEventListener('abort', onAbort);
          running.delete(id);
          how(value);
          rest();
        };
      running.set(id, { context, resolve: settle(resolve), reject: settle(reject) });
      context.signal.addEventListener('abort', onAbort);
      awake().postMessage({ type: 'job', id, name, params } satisfies ToThread);
    });
  };
  return { run: run as RunJob<J>, close: async () => void (await end(null)) };
}

function cancelled(): AppFailure {
  return new AppFailure(appError('export.cancelled', {}));
}
