import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Runs the command line on this process's streams, and resolves with its exit code. Only the version is known without loading
 * anything; all else is loaded when it is asked for.
 */
export async function runProcess(args: readonly string[]): Promise<number> {
  const { folder, version } = program(import.meta.dirname);
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  // `pitchwright info … | head` closes the pipe early: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  // Before any schema is made.
  await import('./short-life');
  const { runCli } = await import('./run-cli');
  return runCli(
    args,
    {
      out: (text) => void process.stdout.write(text),
      err: (text) => void process.stderr.write(text),
      progressStream: process.stderr.isTTY ? process.stderr : null,
      env: process.env,
      signal: stop.signal,
    },
    { resourcesFolder: join(folder, 'resources'), version },
  );
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
