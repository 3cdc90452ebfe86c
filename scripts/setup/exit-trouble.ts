import type { Ended } from './run-program';
import type { Trouble } from './trouble';

const forbidsSandbox = /SUID sandbox helper binary|No usable sandbox!|setuid sandbox is not running as root/;

/** What Chromium, Electron and the system's loader say when a program can't start, and what each of it means. */
const sayings: readonly (readonly [RegExp, (match: RegExpExecArray, helper: string) => Trouble])[] = [
  [forbidsSandbox, (_, helper) => ({ kind: 'sandbox', helper })],
  [/Running as root without --no-sandbox/, () => ({ kind: 'root' })],
  [/error while loading shared libraries: ([^:\s]+):/, ([, name = '']) => ({ kind: 'library', name })],
  [/version [`']([^']+)' not found \(required by/, ([, name = '']) => ({ kind: 'library', name })],
  [/Library not loaded: (\S+)/, ([, name = '']) => ({ kind: 'library', name })],
  [/Missing X server or \$DISPLAY|platform failed to initialize/, () => ({ kind: 'display' })],
];

/** True when the stand-in ended because Chromium could make no sandbox for it, whatever its exit code. */
export function lacksSandbox({ words, wasStopped }: Ended): boolean {
  return !wasStopped && forbidsSandbox.test(words);
}

/** How long Electron may take to come so far that its end is the program's and not a failed start. */
const startMs = 15_000;

/**
 * Why Electron ended without having opened the program, or undefined when the program ran and its exit code counts.
 * Codes of their own are the program's (it ends with 1 after telling why it can't start); a start that failed leaves
 * a fatal signal, a code of the loader or the shell, or one of the sayings.
 */
export function exitTrouble(
  ended: Ended,
  helper: string,
  platform: NodeJS.Platform = process.platform,
): Trouble | undefined {
  if (ended.spawnError) return { kind: 'crash', how: ended.spawnError };
  if (ended.wasStopped || ended.code === 0) return undefined;
  for (const [saying, meaning] of sayings) {
    const match = saying.exec(ended.words);
    if (match) return meaning(match, helper);
  }
  const how = fatality(ended, platform);
  return how && ended.ms < startMs ? { kind: 'crash', how } : undefined;
}

/** The name of a death that no program chooses, or undefined. */
function fatality({ code, signal }: Ended, platform: NodeJS.Platform): string | undefined {
  if (signal) {
    const fatal = ['SIGTRAP', 'SIGSEGV', 'SIGABRT', 'SIGILL', 'SIGBUS', 'SIGFPE', 'SIGSYS'];
    // macOS kills a program whose signature doesn't fit its bytes; elsewhere it is somebody's will.
    return fatal.includes(signal) || (platform === 'darwin' && signal === 'SIGKILL') ? signal : undefined;
  }
  if (code === 126 || code === 127) return `exit code ${code}`;
  // Windows: the code of an exception that nobody caught, such as a DLL that isn't there.
  if (platform === 'win32' && code !== null && code >>> 0 >= 0xc0000000) return `0x${(code >>> 0).toString(16)}`;
  return undefined;
}
