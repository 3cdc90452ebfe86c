import { createHash } from 'node:crypto';
import type { Worker } from 'node:worker_threads';
import { type Drawing, PictureError, PictureTooSlow } from '#main/images';
import { createJobThread, JobTooLong, startWorker } from '#main/threads';
import type { Asset } from '#shared/project';
import type { Answer, PictureJobs } from './picture-jobs';
import type { RedrawJob } from './redraw-job';

/** Decodes and draws pictures where they can be stopped. All reject with `PictureError`, which may be `PictureTooSlow`. */
export interface PictureThread extends Drawing {
  /** Draws a picture anew as the kind that it was. */
  readonly redraw: (job: RedrawJob) => Promise<Uint8Array>;
  /** Resolves when a picture can be decoded. */
  readonly check: (bytes: Uint8Array, type: Asset['type']) => Promise<void>;
}

export interface DrawingLimits {
  readonly drawMs: number;
  readonly redrawMs: number;
}

/** A picture of 100 megapixels takes some five seconds to be drawn anew on a slow machine, and most of a second to be decoded. */
const patience: DrawingLimits = { drawMs: 10_000, redrawMs: 60_000 };

/** A thread without a picture ends soon: each may have taken hundreds of megabytes, which go back as a whole. */
const idleMs = 3_000;

/**
 * Makes a thread of pictures; who asks for it says when it is not needed any more. One picture at a time, each with a limit. What took too
 * long once is not tried again.
 */
export function createPictureThread(
  start: () => Worker,
  { drawMs, redrawMs } = patience,
): (signal?: AbortSignal) => PictureThread {
  const thread = createJobThread<PictureJobs>(start, idleMs);
  const tooSlow = new Map<string, PictureTooSlow>();
  return (signal) => {
    const options = signal ? { signal } : {};
    const drawn = async <T>(of: Uint8Array | string, work: Promise<Answer<T>>): Promise<T> => {
      const answer = await work.catch((error: unknown) => {
        if (!(error instanceof JobTooLong)) throw error;
        const problem = new PictureTooSlow(error.limitMs);
        tooSlow.set(digest(of), problem);
        throw problem;
      });
      if ('problem' in answer) throw new PictureError(answer.problem);
      return answer.value;
    };
    /** Refuses what has been too slow before. */
    const once = <T>(of: Uint8Array | string, work: () => Promise<Answer<T>>): Promise<T> => {
      const known = tooSlow.size > 0 ? tooSlow.get(digest(of)) : undefined;
      return known ? Promise.reject(known) : drawn(of, work());
    };
    const drawing = { ...options, limitMs: drawMs };
    return {
      decode: (bytes, type) => once(bytes, () => thread.run('decode', { bytes, type }, drawing)),
      render: (svg, widthPx) => once(svg, () => thread.run('render', { svg, widthPx }, drawing)),
      redraw: (job) => once(job.bytes, () => thread.run('redraw', job, { ...options, limitMs: redrawMs })),
      check: async (bytes, type) => void (await once(bytes, () => thread.run('check', { bytes, type }, drawing))),
    };
  };
}

function digest(of: Uint8Array | string): string {
  return createHash('sha256').update(of).digest('hex');
}

/** The thread of this process, or of the thread that asks. */
export const pictureThread = createPictureThread(() => startWorker('picture-worker'));
