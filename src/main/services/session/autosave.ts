import { type AppError, AppFailure, appError } from '#shared/base';

export interface Autosave {
  /** Something changed: saves when it has been quiet for a while, or after some time at the latest. */
  schedule(): void;
  /** Saves what waits; resolves when that is done, or has failed, which is reported. */
  now(): Promise<void>;
  stop(): void;
}

/** How long an edit may stay out of the file: at most `longestMs`, and not once it has been quiet for `quietMs`. */
interface Patience {
  readonly quietMs: number;
  readonly longestMs: number;
}
/** The journal has each edit: a file of fifty megabytes need not be written, and sent to a cloud, at every pause in a sentence. */
const kept: Patience = { quietMs: 60_000, longestMs: 300_000 };
/** The file is the only place where an edit can be safe. */
const exposed: Patience = { quietMs: 2_000, longestMs: 15_000 };

export interface AutosaveOptions {
  readonly save: () => Promise<void>;
  /** Whether what is not in the file yet would survive a crash. */
  readonly isKept: () => boolean;
  /** Told of the same failure once, until a save succeeds. */
  readonly onError: (error: AppError) => void;
}

/** Calls `save` some time after changes. */
export function createAutosave({ save, isKept, onError }: AutosaveOptions): Autosave {
  let timer: NodeJS.Timeout | null = null;
  let firstAt: number | null = null;
  let reported: string | null = null;
  let stopped = false;

  const clear = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  const run = async () => {
    clear();
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
  return {
    schedule() {
      if (stopped) return;
      firstAt ??= Date.now();
      clear();
      const { quietMs, longestMs } = isKept() ? kept : exposed;
      timer = setTimeout(() => void run(), Math.min(quietMs, Math.max(0, firstAt + longestMs - Date.now())));
      timer.unref();
    },
    now: async () => {
      if (!stopped) await run();
    },
    stop() {
      stopped = true;
      clear();
    },
  };
}
