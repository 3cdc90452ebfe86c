import { parentPort } from 'node:worker_threads';
import { CodecError } from '#main/images';
import { drawAnew } from './draw-anew';
import type { RedrawAnswer, RedrawJob } from './redraw-job';

/** One picture a thread: its memory goes back to the system as a whole when the thread ends. */
parentPort?.once('message', async (job: RedrawJob) => {
  try {
    const bytes = new Uint8Array(await drawAnew(job));
    parentPort?.postMessage({ ok: true, bytes } satisfies RedrawAnswer, [bytes.buffer]);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ ok: false, message, isOurs: error instanceof CodecError } satisfies RedrawAnswer);
  }
});
