import { type AppError, AppFailure, appError } from '#shared/base';

export interface Autosave {
  /** Something changed: saves when it has been quiet for two seconds, or after fifteen at the latest. */
  schedule(): void;
  stop(): void;
}

const quietMs = 2_000;
const longestMs = 15_000;

/** Calls `save` some time after changes. The same failure is reported once, until a save succeeds. */
export function createAutosave(save: () => Promise<void>, onError: (error: AppError) => void): Autosave {
  let timer: NodeJS.Timeout | null = null;
  let firstAt: number | null = null;
  let reported: string | null = null;
  let stopped = false;

  const run = async () => {
    timer = null;
    firstAt = null;
    try {
      await save();
      reported = null;
    } catch (error) {
      const known =
        error instanceof AppFailure
          ? error.error
          : appError('bug.unexpected', { id: 'autosave', detail: String(error) });
      if (known.code !== reported && !stopped) onError(known);
      reported = known.code;
    }
  };
  const clear = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  return {
    schedule() {
      if (stopped) return;
      firstAt ??= Date.now();
      clear();
      timer = setTimeout(() => void run(), Math.min(quietMs, Math.max(0, firstAt + longestMs - Date.now())));
      timer.unref();
    },
    stop() {
      stopped = true;
      clear();
    },
  };
}
