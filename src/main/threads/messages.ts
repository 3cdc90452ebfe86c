import type { AppError } from '#shared/base';
import type { Progress } from '#shared/contract';

/** What a thread is told. */
export type ToThread =
  | { readonly type: 'job'; readonly id: number; readonly name: string; readonly params: unknown }
  | { readonly type: 'asset'; readonly id: number; readonly key: string; readonly bytes: Uint8Array | null };

/** What a thread answers. */
export type FromThread =
  | { readonly type: 'begun'; readonly id: number }
  | { readonly type: 'done'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly error: AppError }
  | { readonly type: 'broke'; readonly id: number; readonly words: string }
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'needs'; readonly id: number; readonly key: string };

/** What a job is given besides its parameters. */
export interface JobContext {
  readonly signal: AbortSignal;
  readonly report: (progress: Progress) => void;
  /** A picture of the project that the job is about; null when there is none with that key. */
  readonly asset: (key: string) => Promise<Uint8Array | null>;
}

/**
 * What the caller of a job may say. A job that takes longer than `limitMs`, from when its thread has begun it, is ended with the thread; where
 * there is none it goes on.
 */
export interface JobOptions extends Partial<JobContext> {
  readonly limitMs?: number;
}

/** A job takes plain values and answers with plain values: both are cloned between two threads. */
// biome-ignore lint/suspicious/noExplicitAny: the table of jobs has the types of each
export type Job = (params: any, context: JobContext) => Promise<unknown>;
export type Jobs = Readonly<Record<string, Job>>;

/**
 * Runs a job of a table, here or in a thread. Rejects with `AppFailure` for what a user can do something about, and with `JobTooLong`
 * at the limit.
 */
export type RunJob<J extends Jobs> = <K extends keyof J & string>(
  name: K,
  params: Parameters<J[K]>[0],
  options?: JobOptions,
) => Promise<Awaited<ReturnType<J[K]>>>;

/** What a job gets where its caller says nothing. */
export function fullContext({ signal, report, asset }: JobOptions = {}): JobContext {
  return {
    signal: signal ?? new AbortController().signal,
    report: report ?? (() => undefined),
    asset: asset ?? (() => Promise.resolve(null)),
  };
}
