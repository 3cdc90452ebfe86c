import { EventEmitter } from 'node:events';
import { MessageChannel, Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerJobs, createJobThread, JobBroke, JobTooLong } from '#main/threads';
import { AppFailure, fail } from '#shared/base';

const jobs = {
  double: async ({ n }: { n: number }) => ({ doubled: n * 2, at: new Date(0), bytes: new Uint8Array([1, 2, 3]) }),
  refuse: async (_: object): Promise<number> => fail('files.notFound', { path: '/x' }),
  slip: async (_: object): Promise<number> => {
    throw new TypeError('a slip of ours');
  },
  read: async ({ key }: { key: string }, { asset }: { asset: (key: string) => Promise<Uint8Array | null> }) =>
    (await asset(key))?.length ?? -1,
  hang: (_: object) => new Promise<number>(() => undefined),
  count: async (
    _: object,
    { report }: { report: (progress: { done: number; total: number; what: string }) => void },
  ) => {
    for (let done = 1; done <= 3; done += 1) report({ done, total: 3, what: 'x' });
    return 3;
  },
};

/** The two ends over a channel in one thread: values are cloned as between two. */
function threads() {
  const started: { ended: boolean; die: (error: Error) => void }[] = [];
  const start = () => {
    const { port1, port2 } = new MessageChannel();
    answerJobs(port1, jobs as never);
    const worker = new EventEmitter();
    const state = { ended: false, die: (error: Error) => void worker.emit('error', error) };
    port2.on('message', (message) => worker.emit('message', message));
    const close = async () => {
      state.ended = true;
      port1.close();
      return 0;
    };
    onTestFinished(() => void close());
    started.push(state);
    return Object.assign(worker, {
      postMessage: (message: unknown) => port2.postMessage(message),
      terminate: close,
      ref: () => port2.ref(),
      unref: () => port2.unref(),
    }) as unknown as Worker;
  };
  return { started, thread: createJobThread<typeof jobs>(start, 50) };
}

describe('createJobThread', () => {
  it('brings values there and back as they are', async () => {
    const { thread } = threads();
    expect(await thread.run('double', { n: 21 })).toEqual({
      doubled: 42,
      at: new Date(0),
      bytes: new Uint8Array([1, 2, 3]),
    });
  });

  it('keeps typed failures typed, and tells a slip of ours from them', async () => {
    const { thread } = threads();
    await expect(thread.run('refuse', {})).rejects.toMatchObject({ error: { code: 'files.notFound' } });
    await expect(thread.run('slip', {})).rejects.toThrow(JobBroke);
    await expect(thread.run('slip', {})).rejects.toThrow('a slip of ours');
  });

  it('asks for pictures by key, also for those that are not there', async () => {
    const { thread } = threads();
    const asset = async (key: string) => (key === 'a' ? new Uint8Array(7) : null);
    expect(await Promise.all(['a', 'b'].map((key) => thread.run('read', { key }, { asset })))).toEqual([7, -1]);
  });

  it('reports progress, and does one job after the other', async () => {
    const { thread, started } = threads();
    const seen: (number | string)[] = [];
    await Promise.all([
      thread.run('count', {}, { report: ({ done }) => seen.push(done) }),
      thread.run('double', { n: 1 }).then(() => seen.push('second')),
    ]);
    expect([seen, started.length]).toEqual([[1, 2, 3, 'second'], 1]);
  });

  it('ends the thread of a job that is cancelled, and none for one that waits', async () => {
    const { thread, started } = threads();
    const [first, second] = [new AbortController(), new AbortController()];
    const hanging = thread.run('hang', {}, { signal: first.signal });
    const waiting = thread.run('double', { n: 1 }, { signal: second.signal });
    const next = thread.run('double', { n: 2 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    second.abort();
    await expect(waiting).rejects.toMatchObject({ error: { code: 'export.cancelled' } });
    expect(started.map(({ ended }) => ended)).toEqual([false]);
    first.abort();
    await expect(hanging).rejects.toMatchObject({ error: { code: 'export.cancelled' } });
    expect((await next).doubled).toBe(4);
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it('ends the thread of a job at its limit, which begins when the thread has begun the job', async () => {
    const { thread, started } = threads();
    const slow = thread.run('hang', {}, { limitMs: 1_000 });
    const next = thread.run('double', { n: 2 }, { limitMs: 900 });
    await expect(slow).rejects.toThrow(JobTooLong);
    expect((await next).doubled).toBe(4);
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it('does not count how long a thread takes to start', async () => {
    const script = `const { parentPort } = require('node:worker_threads');
      const until = Date.now() + 400; while (Date.now() < until);
      parentPort.on('message', ({ id }) => {
        parentPort.postMessage({ type: 'begun', id });
        parentPort.postMessage({ type: 'done', id, value: { doubled: 4 } });
      })`;
    const thread = createJobThread<typeof jobs>(() => new Worker(script, { eval: true }));
    expect((await thread.run('double', { n: 2 }, { limitMs: 200 })).doubled).toBe(4);
    await thread.close();
  });

  it('ends what computes without a pause', async () => {
    const script = `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ id }) => { parentPort.postMessage({ type: 'begun', id }); for (;;); })`;
    const thread = createJobThread<typeof jobs>(() => new Worker(script, { eval: true }));
    await expect(thread.run('hang', {}, { limitMs: 200 })).rejects.toThrow(JobTooLong);
  });

  it('rejects the jobs of a thread that dies, and begins another', async () => {
    const { thread, started } = threads();
    const job = thread.run('hang', {});
    await Promise.resolve();
    started[0]?.die(new Error('out of memory'));
    await expect(job).rejects.toThrow('out of memory');
    await expect(job).rejects.not.toThrow(AppFailure);
    expect((await thread.run('double', { n: 3 })).doubled).toBe(6);
    expect(started.length).toBe(2);
  });

  it('ends when it has had nothing to do for a while', async () => {
    const { thread, started } = threads();
    await thread.run('double', { n: 1 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(started[0]?.ended).toBe(true);
  });
});
