import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type JobTable, runHere } from '#main/services';
import { createJobThread, type RunJob } from '#main/threads';
import type { Progress } from '#shared/contract';
import { begin, context, fakeServices, openAt, saveAs } from './fake-host';

/** Reading is slow on purpose: it computes for ever in a thread, as a parser does that met its worst case. */
function slowReading(limitMs: number): RunJob<JobTable> {
  const busy = `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ id }) => { parentPort.postMessage({ type: 'begun', id }); for (;;); })`;
  const thread = createJobThread<JobTable>(() => new Worker(busy, { eval: true }));
  onTestFinished(() => thread.close());
  return (name, params, options) =>
    name === 'import' || name === 'open'
      ? thread.run(name, params, { ...options, limitMs })
      : runHere(name, params, options);
}

const failure = (path: string) => ({ error: { code: 'files.tooSlow', params: { path, seconds: 0 } } });

describe('reading a file that keeps the program busy', () => {
  it('V16 ends at a limit, says so, and leaves the open project where it is', async () => {
    const fake = await fakeServices({ runJob: slowReading(200) });
    const { handlers } = fake.services;
    const before = await begin(fake);
    const text = join(fake.folder, 'text.md');
    await writeFile(text, '# Text\n');
    fake.answers.open = text;
    const importing = handlers['project.importMarkdown']({ language: 'en' }, context);
    await expect(importing).rejects.toMatchObject(failure(text));
    const project = join(fake.folder, 'plan.pitch');
    await saveAs(fake, before.state.sessionId, project);
    const copy = join(fake.folder, 'copy.pitch');
    await writeFile(copy, 'slow');
    await expect(openAt(fake, copy)).rejects.toMatchObject(failure(copy));
    const after = await handlers['project.current']({}, context);
    expect(after?.state.sessionId).toBe(before.state.sessionId);
  });

  it('V16 ends when it needs more memory than there is, and says so', async () => {
    const greedy =
      "require('node:worker_threads').parentPort.on('message', () => { for (const kept = []; ; ) kept.push([1, 2, 3]); })";
    const limits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 };
    const thread = createJobThread<JobTable>(() => new Worker(greedy, { eval: true, resourceLimits: limits }));
    const fake = await fakeServices({ runJob: thread.run });
    const path = join(fake.folder, 'plan.pitch');
    await writeFile(path, 'anything');
    await expect(openAt(fake, path)).rejects.toMatchObject({
      error: { code: 'files.tooMuchMemory', params: { path } },
    });
  });

  it('V16 is reported when it begins, and stops when the window says so', async () => {
    const fake = await fakeServices({ runJob: slowReading(60_000) });
    const file = join(fake.folder, 'file');
    await writeFile(file, 'anything');
    fake.answers.open = file;
    const { handlers } = fake.services;
    for (const [what, call] of [
      ['import', handlers['project.importMarkdown']],
      ['open', handlers['project.open']],
    ] as const) {
      const abort = new AbortController();
      const reports: Progress[] = [];
      const reading = call({ language: 'en' }, { signal: abort.signal, report: (one) => reports.push(one) });
      setTimeout(() => abort.abort(), 50);
      expect(await reading).toBeNull();
      expect(reports).toEqual([{ done: 0, total: 0, what }]);
    }
    expect(await handlers['project.current']({}, context)).toBeNull();
    expect(fake.events).toEqual([]);
  });

  it('V16 says which picture of a text is being taken in', async () => {
    const fake = await fakeServices();
    const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=';
    const text = join(fake.folder, 'text.md');
    await writeFile(text, `# Text\n\n![](${picture})\n\n![](${picture})\n`);
    fake.answers.open = text;
    const reports: Progress[] = [];
    const call = { ...context, report: (one: Progress) => reports.push(one) };
    await fake.services.handlers['project.importMarkdown']({ language: 'en' }, call);
    expect(reports.map(({ done, total, what }) => `${what} ${done}/${total}`)).toEqual([
      'import 0/0',
      'pictures 0/2',
      'pictures 1/2',
    ]);
  });
});
