import { createRequire } from 'node:module';
import { join } from 'node:path';
import { commandCall, runProgram } from '#main/desktop';

/**
 * Electron goes no further than here before this file has been evaluated to its end. A start of the window therefore waits for
 * nothing; a call of the command line is waited for, so that it needs neither a screen nor the instance lock, and ends the process.
 */
async function main(): Promise<void> {
  const outFolder = join(import.meta.dirname, '..');
  const isPacked = process.versions.electron !== undefined && !process.defaultApp;
  const call = commandCall({ argv: process.argv, isPacked, root: join(outFolder, '..') });
  if (call === null) return runProgram(outFolder);
  const path = join(outFolder, 'cli', 'run-process.cjs');
  const { runProcess } = createRequire(import.meta.url)(path) as typeof import('../cli/run-process');
  process.exit(await runProcess(call));
}

await main();
