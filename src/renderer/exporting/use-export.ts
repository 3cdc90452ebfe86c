import { useEffect, useRef, useState } from 'react';
import { client, openNow } from '#renderer/session';
import { type AppError, AppFailure, appError } from '#shared/base';
import type { ExportOptions, ExportTarget, Loss, Progress } from '#shared/contract';

/** Where an export stands. */
export type ExportStage =
  | { readonly kind: 'choosing'; readonly error: AppError | null }
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly files: readonly string[]; readonly losses: readonly Loss[] };

interface ExportRun {
  readonly stage: ExportStage;
  readonly start: (targets: readonly ExportTarget[], options: ExportOptions, folder: string | null) => void;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** Runs an export as a job; closing the dialog cancels it. */
export function useExport(): ExportRun {
  const [stage, setStage] = useState<ExportStage>({ kind: 'choosing', error: null });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const start = async (targets: readonly ExportTarget[], options: ExportOptions, folder: string | null) => {
    const running = new AbortController();
    abort.current = running;
    setStage({ kind: 'running', progress: null });
    try {
      const { sessionId } = openNow().state;
      const params = { sessionId, targets: [...targets], options, ...(folder ? { folder } : {}) };
      const result = await client['export.run'](params, {
        signal: running.signal,
        onProgress: (progress) => !running.signal.aborted && setStage({ kind: 'running', progress }),
      });
      setStage(result ? { kind: 'done', ...result } : { kind: 'choosing', error: null });
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
    start: (...order) => void start(...order),
    cancel: () => abort.current?.abort(),
    again: () => setStage({ kind: 'choosing', error: null }),
  };
}
