import type { MessagePort } from 'node:worker_threads';
import { AppFailure } from '#shared/base';
import type { Progress } from '#shared/contract';
import { type FromThread, fullContext, type Jobs, type ToThread } from './messages';

/** The thread's end: does the jobs of a table that the other end asks for, until the thread is ended, which is how a job is cancelled. */
export function answerJobs(port: MessagePort, jobs: Jobs): void {
  const waiting = new Map<string, (bytes: Uint8Array | null) => void>();
  const say = (message: FromThread, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);
  const run = async (id: number, name: string, params: unknown): Promise<void> => {
    try {
      const job = Object.hasOwn(jobs, name) ? jobs[name] : undefined;
      if (!job) throw new Error(`No thread does "${name}"`);
      const report = (progress: Progress) => say({ type: 'progress', id, progress });
      const asset = (key: string) =>
        new Promise<Uint8Array | null>((resolve) => {
          waiting.set(`${id} ${key}`, resolve);
          say({ type: 'needs', id, key });
        });
      const value = await job(params, fullContext({ report, asset }));
      say({ type: 'done', id, value }, wholeBuffers(value));
    } catch (error) {
      if (error instanceof AppFailure) say({ type: 'failed', id, error: error.error });
      else say({ type: 'broke', id, words: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
  port.on('message', (message: ToThread) => {
    switch (message.type) {
      case 'job':
        say({ type: 'begun', id: message.id });
        void run(message.id, message.name, message.params);
        break;
      case 'asset':
        waiting.get(`${message.id} ${message.key}`)?.(message.bytes);
        waiting.delete(`${message.id} ${message.key}`);
        break;
    }
  });
}

/** A list of files in a value, and the bytes of each. A project is deeper, and holds none. */
const deepestBytes = 3;

/** The memory of bytes that own all of theirs: it changes hands instead of being copied. */
function wholeBuffers(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (at: unknown, depth: number) => {
    if (at instanceof Uint8Array) {
      if (at.buffer instanceof ArrayBuffer && at.byteLength === at.buffer.byteLength) found.add(at.buffer);
    } else if (depth < deepestBytes && typeof at === 'object' && at !== null) {
      for (const item of at instanceof Map ? at.values() : Object.values(at)) look(item, depth + 1);
    }
  };
  look(value, 0);
  return [...found];
}
