import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';

/** How a program ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The beginning of what it wrote to standard error; of both outputs when it ran quietly. */
  readonly words: string;
  readonly ms: number;
  /** True when this process was told to stop and passed that on. */
  readonly wasStopped: boolean;
  /** Why it could not be run at all. */
  readonly spawnError?: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Keeps both outputs back instead of showing them. */
  readonly isQuiet?: boolean;
}

/** What asks a program to end: Ctrl+C, `kill`, a terminal that is closed. */
export const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const keptWords = 65_536;
/** A process group of its own can be had, and signals reach a program only one by one. */
const hasGroups = process.platform !== 'win32';

/**
 * Runs a program to its end. A signal to stop is passed on once, and a second one kills it and all that it started.
 * It gets a process group of its own, because the terminal would hand it Ctrl+C too: Electron quits by the first
 * signal, asking about unsaved work, and dies by the second. Windows' consoles hand it on themselves.
 */
export async function runProgram(command: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const begun = Date.now();
  let child: ChildProcess | undefined;
  let stops = 0;
  const stop = (signal: NodeJS.Signals) => {
    stops += 1;
    if (stops > 1) kill(hasGroups && child?.pid ? -child.pid : child?.pid, 'SIGKILL');
    else if (hasGroups) kill(child?.pid, signal);
  };
  // Before it runs: a signal that came in between would end us and leave it.
  for (const name of stopSignals) process.on(name, stop);
  try {
    child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', options.isQuiet ? 'pipe' : 'inherit', 'pipe'],
      detached: hasGroups,
    });
    const words = keepWords(child, options.isQuiet === true);
    const end = await ended(child);
    return { ...end, words: words(), ms: Date.now() - begun, wasStopped: stops > 0 };
  } catch (error) {
    // Some reasons why a program can't be run come as an event, others are thrown.
    return { code: null, signal: null, words: '', ms: 0, wasStopped: false, spawnError: nameOf(error) };
  } finally {
    for (const name of stopSignals) process.off(name, stop);
  }
}

/** The exit code that stands for an end: the program's own, or 128 and the signal's number as shells have it. */
export function exitCode({ code, signal }: Pick<Ended, 'code' | 'signal'>): number {
  return code ?? (signal ? 128 + constants.signals[signal] : 1);
}

function keepWords(child: ChildProcess, isQuiet: boolean): () => string {
  let words = '';
  const keep = (chunk: Buffer) => {
    if (words.length < keptWords) words += chunk.toString('utf8');
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  if (!isQuiet) child.stderr?.on('data', (chunk: Buffer) => process.stderr.write(chunk));
  return () => words;
}

function ended(child: ChildProcess): Promise<Pick<Ended, 'code' | 'signal' | 'spawnError'>> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, spawnError: nameOf(error) }));
    child.once('exit', (code, signal) => {
      const finish = () => {
        clearTimeout(late);
        child.stdout?.destroy();
        child.stderr?.destroy();
        resolve({ code, signal });
      };
      // Its last words may still be on their way, but a grandchild that keeps the pipe open must not keep us.
      const late = setTimeout(finish, 300);
      child.once('close', finish);
    });
  });
}

function nameOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

function kill(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid) process.kill(pid, signal);
  } catch {
    // It ended between the signal and now.
  }
}
