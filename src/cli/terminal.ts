import { type InterfaceLanguage, nearestLanguage } from '#shared/base';

/** What a command line talks to: the process's own streams, or a test's lists. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Resolves when the bytes are on their way. */
  readonly outBytes: (bytes: Uint8Array) => Promise<void>;
  /** Resolves when all output is on its way; rejects with `AppFailure` when that can't be, other than for want of a reader. */
  readonly settled: () => Promise<void>;
  /** Rejects when something fails that no call waits for. */
  readonly failed: Promise<never>;
  /** All that comes in; rejects with `export.cancelled` when `signal` is given meanwhile. */
  readonly readAll: () => Promise<Uint8Array>;
  /** Whether a person reads what goes out. */
  readonly outIsTerminal: boolean;
  /** How wide a line may be. */
  readonly columns: number;
  /** Draws progress there; null when nobody watches. */
  readonly progressStream: NodeJS.WriteStream | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/**
 * The language that the environment asks for: `PITCHWRIGHT_LANG`, then as POSIX has it `LC_ALL` before `LC_MESSAGES` before `LANG`.
 * Null where none of them says anything, as `C` and `POSIX` do not; whatever else we don't know is English.
 */
export function askedLanguage(env: Terminal['env']): InterfaceLanguage | null {
  const locale = env.PITCHWRIGHT_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^(?:|C|POSIX)(?:\..*)?$/i.test(locale) ? null : nearestLanguage(locale);
}

/** What the system is set to, where the environment asks for no language. */
export function systemLanguage(): InterfaceLanguage {
  return nearestLanguage(Intl.DateTimeFormat().resolvedOptions().locale);
}
