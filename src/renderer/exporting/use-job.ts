import { useEffect, useRef, useState } from 'react';
import { type AppError, AppFailure, appError } from '#shared/base';
import type { CallOptions, Progress } from '#shared/contract';

/** Where a job of a dialog stands; `choosing` before it and after it failed or was cancelled. */
export type JobStage<R> =
  | { readonly kind: 'choosing'; readonly error: AppError | null }
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly result: R };

interface JobRun<R> {
  readonly stage: JobStage<R>;
  /** `work` answers with null when the user cancelled a question of it. */
  readonly start: (work: (options: CallOptions) => Promise<R | null>) => void;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** Runs a job of main from a dialog; closing the dialog cancels it. */
export function useJob<R>(): JobRun<R> {
  const [stage, setStage] = useState<JobStage<R>>({ kind: 'choosing', error: null });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const start = async (work: (options: CallOptions) => Promise<R | null>) => {
    const running = new AbortController();
    abort.current = running;
    setStage({ kind: 'running', progress: null });
    try {
      const result = await work({
        signal: running.signal,
        onProgress: (progress) => !running.signal.aborted && setStage({ kind: 'running', progress }),
      });
      setStage(result === null ? { kind: 'choosing', error: null } : { kind: 'done', result });
    } catch (error) {
      const known =
        error instanceof AppFailure ? error.error : appError('bug.unexpected', { id: 'window', detail: String(error) });
      setStage({ kind: 'choosing', error: known });
    } finally {
      abort.current = null;
    }
  };
  return {
    stage,
    start: (work) => void start(work),
    cancel: () => abort.current?.abort(),
    again: () => setStage({ kind: 'choosing', error: null }),
  };
}
