import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a shell reports for a program that was stopped by a signal is 128 and its number. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs the command line on this process's streams, and resolves with its exit code when all output is on its way. Only the version
 * is known without loading anything; all else is loaded when it is asked for.
 */
export async function runProcess(args: readonly string[]): Promise<number> {
  const { folder, version } = program(import.meta.dirname);
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${version}\n`);
    await outputGone();
    return 0;
  }
  const stop = stopBySignal();
  // Before any schema is made.
  await import('./short-life');
  const [{ runCli }, { processTerminal }] = await Promise.all([import('./run-cli'), import('./process-terminal')]);
  const terminal = processTerminal(stop.signal);
  const code = await runCli(args, terminal, { resourcesFolder: join(folder, 'resources'), version });
  await outputGone();
  return code === signals.SIGINT ? (stop.code() ?? code) : code;
}

/** Electron ends the process at once when it is told to: what a pipe has not taken by then would be lost. */
async function outputGone(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((resolve) => stream.write('', () => resolve()));
  }
}

/** The first signal lets an export clear away what it has begun; the second ends the process at once. */
function stopBySignal(): { readonly signal: AbortSignal; readonly code: () => number | null } {
  const stop = new AbortController();
  let code: number | null = null;
  for (const [name, number] of Object.entries(signals)) {
    process.on(name, () => {
      if (code !== null) {
        // A progress bar hides the cursor.
        if (process.stderr.isTTY) process.stderr.write('\u001b[?25h');
        process.exit(number);
      }
      code = number;
      stop.abort();
    });
  }
  return { signal: stop.signal, code: () => code };
}

/** The nearest folder above the code that has a `package.json`, with the version that this names. */
function program(from: string): { readonly folder: string; readonly version: string } {
  for (let folder = from; ; folder = dirname(folder)) {
    try {
      return { folder, version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version };
    } catch (error) {
      if (dirname(folder) === folder) throw error;
    }
  }
}
