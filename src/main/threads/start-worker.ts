import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Starts a thread of the program. `entry` is the path of its source under `src/main` without the ending. The built program has it as
 * `main/<name>.cjs`, beside main and a folder away from the command line: CommonJS, because only that is sure to start from inside an asar archive. The sources run through tsx,
 * whose loader each thread has to ask for.
 */
export function startWorker(entry: string): Worker {
  const quiet = { execArgv: [], stdout: true, stderr: true };
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL(`../main/${basename(entry)}.cjs`, import.meta.url), quiet);
  }
  const source = JSON.stringify(new URL(`../${entry}.ts`, import.meta.url).href);
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const script = `import(${loader}).then(({ register }) => { register(); return import(${source}); });`;
  return new Worker(script, { ...quiet, eval: true });
}
