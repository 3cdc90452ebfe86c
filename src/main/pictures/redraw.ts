import { Worker } from 'node:worker_threads';
import type { RedrawAnswer, RedrawJob } from './redraw-job';

/** A picture of 100 megapixels takes some five seconds on a slow machine. */
const limitMs = 60_000;

/** Thrown for a picture that can't be drawn anew: its decoder's words, or that it took too long. */
export class RedrawError extends Error {
  override readonly name = 'RedrawError';
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Draws a picture anew in a thread of its own, so that windows and saves go on meanwhile. One at a time: each may need
 * hundreds of megabytes. Rejects with {@link RedrawError}.
 */
export function redraw(job: RedrawJob): Promise<Uint8Array> {
  const mine = last.then(() => inThread(job));
  last = mine.catch(() => undefined);
  return mine;
}

async function inThread(job: RedrawJob): Promise<Uint8Array> {
  const worker = startWorker();
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<RedrawAnswer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new RedrawError('The thread ended')));
      timer = setTimeout(() => reject(new RedrawError(`> ${limitMs / 1000} s`)), limitMs);
      worker.postMessage(job);
    });
    if (answer.ok) return answer.bytes;
    throw new RedrawError(answer.message);
  } catch (error) {
    throw error instanceof RedrawError ? error : new RedrawError(String(error));
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** The built program has the worker beside it. The sources run through tsx, whose loader each thread has to ask for. */
function startWorker(): Worker {
  const quiet = { execArgv: [], stdout: true, stderr: true };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./redraw-worker.js', import.meta.url), quiet);
  const entry = JSON.stringify(new URL('./redraw-worker.ts', import.meta.url).href);
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const source = `import(${loader}).then(({ register }) => { register(); return import(${entry}); });`;
  return new Worker(source, { ...quiet, eval: true });
}
