import { startWorker } from '#main/threads';
import type { RedrawAnswer, RedrawJob } from './redraw-job';

/** A picture of 100 megapixels takes some five seconds on a slow machine. */
const limitMs = 60_000;

/** Thrown for a picture that can't be drawn anew: its decoder's words, or that it took too long. A thread or codec that is missing is no such picture. */
export class RedrawError extends Error {
  override readonly name = 'RedrawError';
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Draws a picture anew in a thread of its own, so that windows and saves go on meanwhile. One at a time: each may need
 * hundreds of megabytes. Rejects with {@link RedrawError}, or with what is
 * wrong with the program.
 */
export function redraw(job: RedrawJob): Promise<Uint8Array> {
  const mine = last.then(() => inThread(job));
  last = mine.catch(() => undefined);
  return mine;
}

async function inThread(job: RedrawJob): Promise<Uint8Array> {
  const worker = startWorker('pictures/redraw-worker');
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<RedrawAnswer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`The thread that draws pictures ended with ${code}`)));
      timer = setTimeout(() => reject(new RedrawError(`> ${limitMs / 1000} s`)), limitMs);
      worker.postMessage(job);
    });
    if (answer.ok) return answer.bytes;
    throw answer.isOurs ? new Error(answer.message) : new RedrawError(answer.message);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
