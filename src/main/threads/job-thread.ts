import type { Worker } from 'node:worker_threads';
import { AppFailure, appError } from '#shared/base';
import {
  type FromThread,
  fullContext,
  type JobContext,
  type JobOptions,
  type Jobs,
  type RunJob,
  type ToThread,
} from './messages';

export { fullContext, type JobContext, type JobOptions, type Jobs, type RunJob } from './messages';

export interface JobThread<J extends Jobs> {
  readonly run: RunJob<J>;
  /** Ends the thread; a job that still runs is rejected. */
  close(): Promise<void>;
}

/** Thrown when a job failed in its thread for a reason that no user can mend; the thread itself goes on. */
export class JobBroke extends Error {
  override readonly name = 'JobBroke';
}

/** Thrown when a job took longer than it may; its thread has been ended. */
export class JobTooLong extends Error {
  override readonly name = 'JobTooLong';
  constructor(readonly limitMs: number) {
    super(`Not done after ${limitMs} ms`);
  }
}

/** A thread that has not begun by then has failed, however slow the machine is. */
const startMs = 60_000;

interface Running {
  readonly id: number;
  readonly context: JobContext;
  /** The thread is there and has the job. */
  readonly begun: () => void;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A thread that does one job at a time, so that it can be ended with a job that is cancelled or takes too long: what computes without
 * a pause hears nothing. It starts with the first job and ends when it has had none for `idleMs`, which gives its memory back. One that
 * dies rejects its job; the next job gets a new one.
 */
export function createJobThread<J extends Jobs>(start: () => Worker, idleMs = 30_000): JobThread<J> {
  let worker: Worker | null = null;
  let current: Running | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let lastId = 0;
  let idle: NodeJS.Timeout | undefined;

  const end = (reason: unknown): Promise<unknown> => {
    clearTimeout(idle);
    const ending = worker;
    worker = null;
    ending?.removeAllListeners();
    // Nobody listens any more: what goes wrong from here on is of no interest.
    ending?.on('error', () => undefined);
    current?.reject(reason);
    return ending?.terminate() ?? Promise.resolve();
  };
  const awake = (): Worker => {
    clearTimeout(idle);
    worker?.ref();
    if (worker) return worker;
    const started = start();
    started.on('message', (message: FromThread) => current?.id === message.id && hear(message, current, started));
    started.once('error', (error) => void end(error));
    started.once('exit', (code) => void end(new Error(`The thread ended with ${code}`)));
    worker = started;
    return started;
  };
  const rest = () => {
    // A program that wants to end does not wait for a thread that has nothing to do.
    worker?.unref();
    clearTimeout(idle);
    idle = setTimeout(() => void end(null), idleMs);
    idle.unref();
  };
  const doNow = async (name: string, params: unknown, { limitMs, ...given }: JobOptions): Promise<unknown> => {
    const context = fullContext(given);
    const { signal } = context;
    if (signal.aborted) throw cancelled();
    lastId += 1;
    const id = lastId;
    const stop = () => void end(cancelled());
    signal.addEventListener('abort', stop);
    const tooLong = () => void end(new JobTooLong(limitMs ?? 0));
    const wait = (ms: number) => (limitMs === undefined ? undefined : setTimeout(tooLong, ms));
    let timer = wait((limitMs ?? 0) + startMs);
    const begun = () => {
      clearTimeout(timer);
      timer = wait(limitMs ?? 0);
    };
    try {
      return await new Promise((resolve, reject) => {
        current = { id, context, begun, resolve, reject };
        awake().postMessage({ type: 'job', id, name, params } satisfies ToThread);
      });
    } finally {
      current = null;
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      rest();
    }
  };
  const run = (name: string, params: unknown, options: JobOptions = {}): Promise<unknown> => {
    const done = turn.then(() => doNow(name, params, options));
    turn = done.catch(() => undefined);
    return orCancelled(done, options.signal);
  };
  return { run: run as RunJob<J>, close: async () => void (await end(new Error('The thread was ended'))) };
}

/** One that waits for its turn is not waited for. */
function orCancelled<T>(done: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return done;
  return new Promise((resolve, reject) => {
    const stop = () => reject(cancelled());
    signal.addEventListener('abort', stop);
    done.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function hear(message: FromThread, { context, begun, resolve, reject }: Running, thread: Worker): void {
  const { id } = message;
  const give = (key: string) => (bytes: Uint8Array | null) =>
    thread.postMessage({ type: 'asset', id, key, bytes } satisfies ToThread);
  switch (message.type) {
    case 'begun':
      begun();
      break;
    case 'progress':
      context.report(message.progress);
      break;
    case 'needs':
      context.asset(message.key).then(give(message.key), reject);
      break;
    case 'done':
      resolve(message.value);
      break;
    case 'failed':
      reject(new AppFailure(message.error));
      break;
    case 'broke':
      reject(new JobBroke(message.words));
      break;
  }
}

function cancelled(): AppFailure {
  return new AppFailure(appError('export.cancelled', {}));
}
