import { type Language, nearestLanguage } from '#shared/base';

/** What a command line talks to: the process's own streams, or a test's lists. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Draws progress there; null when nobody watches. */
  readonly progressStream: NodeJS.WriteStream | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** The user's language: as POSIX has it, `LC_ALL` before `LC_MESSAGES` before `LANG`; else what the system is set to. */
export function languageOf(env: Terminal['env']): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return nearestLanguage(locale);
}
