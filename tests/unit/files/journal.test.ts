import { appendFile, mkdir, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  assetKey,
  createJournal,
  findJournals,
  fingerprintOf,
  journalLine,
  parseJournal,
  recoverJournal,
  stageFile,
  writeProjectFile,
} from '#main/files';
import { seededRandom } from '#shared/base';
import { formatVersion, type Patch, type Project } from '#shared/project';
import { temporaryFolder } from '../../support/temporary-folder';
import { errno, withFaults } from './faults';
import { smallContent, tinyPng } from './sample';

const setTitle = (value: string): Patch[] => [{ op: 'set', path: ['title'], value }];
const now = () => new Date('2027-01-02T03:04:05Z');

async function journalIn(folder: string, path: string | null = null, tail: string | null = null) {
  const start = { revision: 0, path, tail, savedRevision: 0, project: smallContent().project };
  const failures: unknown[] = [];
  const journal = await createJournal(folder, start, { now, onFailure: (error) => failures.push(error) });
  return { journal, failures };
}

/** A journal of so many edits, closed: its folder, its file, the bytes of that, and where its lines end. */
async function writtenJournal(edits: number, titleOf: (revision: number) => string) {
  const folder = join(await temporaryFolder(), 'one');
  const { journal } = await journalIn(folder);
  for (let revision = 1; revision <= edits; revision += 1) journal.edit(revision, setTitle(titleOf(revision)));
  await journal.close();
  const path = join(folder, 'journal.jsonl');
  const bytes = await readFile(path);
  return { folder, path, bytes, ends: [...bytes.keys()].filter((at) => bytes[at] === 0x0a) };
}

/** The same with one bit flipped. */
function withFlippedBit(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const spoilt = Uint8Array.from(bytes);
  spoilt[at] = (spoilt[at] as number) ^ (1 << bit);
  return spoilt;
}

describe('the journal', () => {
  it('J1 gives back the project as the last edit left it', async () => {
    const folder = join(await temporaryFolder(), 'one');
    const { journal } = await journalIn(folder);
    journal.edit(1, setTitle('first'));
    journal.edit(2, [{ op: 'set', path: ['company', 'name'], value: '公司' }]);
    await journal.close();
    const recovered = await recoverJournal(folder);
    expect(recovered).toMatchObject({ revision: 2, file: { state: 'none' }, hasUnsavedWork: true });
    expect(recovered?.project).toMatchObject({ title: 'first', company: { name: '公司' } });
  });

  it('J2 cut at any byte gives back the longest whole part', async () => {
    const { folder, path, bytes, ends } = await writtenJournal(20, (revision) => `第 ${revision}`);
    for (let length = (ends[0] as number) + 1; length <= bytes.length; length += 3) {
      await writeFile(path, bytes.subarray(0, length));
      const whole = ends.filter((end) => end < length).length - 1;
      const recovered = await recoverJournal(folder);
      expect(recovered?.revision).toBe(whole);
      if (whole > 0) expect(recovered?.project.title).toBe(`第 ${whole}`);
    }
    // With the first line cut off, its copy is what there is.
    await truncate(path, (ends[0] as number) - 1);
    expect(await recoverJournal(folder)).toMatchObject({ revision: 0 });
    await rm(join(folder, 'start.jsonl'));
    await expect(recoverJournal(folder)).rejects.toMatchObject({ error: { code: 'recovery.damaged' } });
  });

  it('J3 with a spoilt line ignores it and all that follows', async () => {
    const { folder, path, bytes, ends } = await writtenJournal(10, (revision) => `title ${revision}`);
    const random = seededRandom(3);
    for (let round = 0; round < 60; round += 1) {
      const at = (ends[0] as number) + 1 + Math.floor(random() * (bytes.length - (ends[0] as number) - 1));
      await writeFile(path, withFlippedBit(bytes, at, Math.floor(random() * 8)));
      const before = ends.filter((end) => end < at).length - 1;
      expect((await recoverJournal(folder))?.revision).toBe(before);
    }
  });

  it('J3 with a line that skips a revision, or does not fit, stops there', async () => {
    const folder = join(await temporaryFolder(), 'one');
    const { journal } = await journalIn(folder);
    journal.edit(1, setTitle('kept'));
    await journal.close();
    const path = join(folder, 'journal.jsonl');
    await appendFile(path, journalLine({ kind: 'edit', revision: 3, patches: setTitle('skipped') }));
    expect((await recoverJournal(folder))?.project.title).toBe('kept');
    const text = await readFile(path, 'utf8');
    expect(parseJournal(text)?.records).toHaveLength(2);
    await writeFile(path, `${text.split('\n').slice(0, 2).join('\n')}\n`);
    await appendFile(
      path,
      journalLine({ kind: 'edit', revision: 2, patches: [{ op: 'unset', path: ['no', 'where'] }] }),
    );
    expect((await recoverJournal(folder))?.revision).toBe(1);
  });

  it('J10 of an older format is replayed as it was written, and then brought to the present one', async () => {
    const folder = join(await temporaryFolder(), 'one');
    const { changedAt: _, ...rest } = smallContent().project;
    const project = { ...rest, formatVersion: 2 } as unknown as Project;
    const start = { revision: 0, path: null, tail: null, savedRevision: 0, project };
    const journal = await createJournal(folder, start, { now, onFailure: () => undefined });
    journal.edit(1, setTitle('typed before the update'));
    await journal.close();
    const recovered = await recoverJournal(folder);
    expect(recovered).toMatchObject({ revision: 1, hasUnsavedWork: true });
    expect(recovered?.project).toMatchObject({ formatVersion, title: 'typed before the update', changedAt: null });
  });

  it('J4 knows what the file has: nothing is left to recover after a save', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Plan.pitch');
    const { tail } = await writeProjectFile(path, smallContent());
    const { journal } = await journalIn(join(folder, 'one'), path, tail);
    expect(await recoverJournal(join(folder, 'one'))).toMatchObject({
      hasUnsavedWork: false,
      file: { state: 'ours', path },
    });
    journal.edit(1, setTitle('saved'));
    const project = { ...smallContent().project, title: 'saved' };
    const beforeReplace = (next: string) => journal.saving(1, path, next);
    await writeProjectFile(path, { ...smallContent(), project }, { beforeReplace });
    expect(await recoverJournal(join(folder, 'one'))).toMatchObject({
      hasUnsavedWork: false,
      file: { state: 'ours', path },
    });
    journal.edit(2, setTitle('typed after'));
    await journal.close();
    expect(await recoverJournal(join(folder, 'one'))).toMatchObject({
      hasUnsavedWork: true,
      file: { state: 'ours', path },
    });
  });

  it('J4 knows that recovered work is not in the file that it goes on in, before anything more is typed', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Plan.pitch');
    const { tail } = await writeProjectFile(path, smallContent());
    const project = { ...smallContent().project, title: 'recovered' };
    const start = { revision: 0, path, tail, savedRevision: null, project };
    await (await createJournal(join(folder, 'one'), start, { now, onFailure: () => undefined })).close();
    expect(await recoverJournal(join(folder, 'one'))).toMatchObject({
      hasUnsavedWork: true,
      file: { state: 'ours', path },
    });
  });

  it('J5 knows when the file is not the one it belongs to', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Plan.pitch');
    const { tail } = await writeProjectFile(path, smallContent());
    const { journal } = await journalIn(join(folder, 'one'), path, tail);
    journal.edit(1, setTitle('mine'));
    await journal.close();
    await writeProjectFile(path, { ...smallContent(), project: { ...smallContent().project, title: 'theirs' } });
    const recovered = await recoverJournal(join(folder, 'one'));
    expect(recovered).toMatchObject({ hasUnsavedWork: true, file: { state: 'changed', path } });
    expect(recovered?.project.title).toBe('mine');
    expect((await fingerprintOf(path))?.tail).not.toBe(tail);
  });

  it('J6 keeps pictures, and only whole ones', async () => {
    const folder = join(await temporaryFolder(), 'one');
    const { journal } = await journalIn(folder);
    const bytes = Uint8Array.from(Buffer.from(tinyPng, 'base64'));
    const key = assetKey(bytes);
    await journal.asset(key, bytes);
    await journal.close();
    await writeFile(join(folder, 'assets', 'f'.repeat(64)), 'half a picture');
    expect([...((await recoverJournal(folder))?.assets.keys() ?? [])]).toEqual([key]);
  });

  it('J7 begins anew from a later state and forgets the way there', async () => {
    const folder = join(await temporaryFolder(), 'one');
    const { journal } = await journalIn(folder);
    journal.edit(1, setTitle('past'));
    const project = { ...smallContent().project, title: 'present' };
    const restarted = journal.restart({ revision: 1, path: null, tail: null, savedRevision: null, project });
    // Typed while the new beginning is on its way to the disk.
    journal.edit(2, [{ op: 'set', path: ['company', 'name'], value: 'next' }]);
    await restarted;
    await journal.close();
    expect((await recoverJournal(folder))?.project).toMatchObject({ title: 'present', company: { name: 'next' } });
    expect(await readFile(join(folder, 'journal.jsonl'), 'utf8')).not.toContain('past');
  });

  it('J8 tells once when the disk refuses it, and lets the editing go on', async () => {
    const folder = join(await temporaryFolder(), 'one');
    const failures: unknown[] = [];
    const start = { revision: 0, path: null, tail: null, savedRevision: 0, project: smallContent().project };
    const { open } = withFaults({});
    const fs = withFaults({
      open: async (path, flags, mode) => {
        const file = await open(path, flags, mode);
        if (flags === 'a') file.appendFile = () => Promise.reject(errno('ENOSPC'));
        return file;
      },
    });
    const journal = await createJournal(folder, start, { fs, now, onFailure: (error) => failures.push(error) });
    journal.edit(1, setTitle('a'));
    journal.edit(2, setTitle('b'));
    await journal.flush().catch(() => undefined);
    expect(failures).toHaveLength(1);
    expect(journal.isBroken()).toBe(true);
    await journal.remove();
  });

  it('J8 tells once that it can’t begin, and begins when the disk lets it', async () => {
    const folder = join(await temporaryFolder(), 'one');
    const failures: unknown[] = [];
    const start = { revision: 0, path: null, tail: null, savedRevision: 0, project: smallContent().project };
    let isFull = true;
    const { open, rename } = withFaults({});
    const fs = withFaults({
      open: (path, flags, mode) =>
        isFull && flags === 'a' ? Promise.reject(errno('EMFILE')) : open(path, flags, mode),
      rename: (...args) => (isFull ? Promise.reject(errno('ENOSPC')) : rename(...args)),
    });
    const journal = await createJournal(folder, start, { fs, now, onFailure: (error) => failures.push(error) });
    journal.edit(1, setTitle('a'));
    await journal.flush();
    expect(failures).toMatchObject([{ error: { code: 'files.noSpace' } }]);
    expect(journal.isBroken()).toBe(true);
    expect(await recoverJournal(folder)).toBe(null);
    isFull = false;
    await journal.restart({ ...start, revision: 1 });
    journal.edit(2, setTitle('b'));
    await journal.close();
    expect((await recoverJournal(folder))?.project.title).toBe('b');
    await journal.remove();
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });

  it('J7 takes away what a killed program left in its folder', async () => {
    const folder = join(await temporaryFolder(), 'one');
    const places = [join(folder, 'start.jsonl'), join(folder, 'assets', 'a'.repeat(64))];
    await mkdir(join(folder, 'assets'), { recursive: true });
    for (const place of places) {
      await stageFile(place, []);
      const [own = ''] = (await readdir(dirname(place))).filter((name) => name.endsWith('.tmp'));
      const dead = own.replace(`-${process.pid}-`, '-4000000-');
      await rename(join(dirname(place), own), join(dirname(place), dead));
    }
    const { journal } = await journalIn(folder);
    await journal.close();
    const names = await readdir(folder, { recursive: true });
    expect(names.sort()).toEqual(['assets', 'journal.jsonl', 'start.jsonl']);
  });

  it('J9 are found newest first; what is no journal is passed over', async () => {
    const folder = await temporaryFolder();
    for (const [name, at] of [
      ['old', '2027-01-01'],
      ['new', '2027-02-01'],
    ] as const) {
      const start = { revision: 0, path: null, tail: null, savedRevision: null, project: smallContent().project };
      const options = { now: () => new Date(at), onFailure: () => undefined };
      await (await createJournal(join(folder, name), start, options)).close();
    }
    await mkdir(join(folder, 'stray'));
    await writeFile(join(folder, 'file'), 'x');
    const { whole, broken } = await findJournals(folder);
    expect(whole.map(({ startedAt }) => startedAt.slice(0, 10))).toEqual(['2027-02-01', '2027-01-01']);
    expect(broken).toEqual([]);
  });

  it('J11 with any bit of its first line flipped gives back the start, and all edits that follow on', async () => {
    const { folder, path, bytes, ends } = await writtenJournal(3, (revision) => `title ${revision}`);
    const random = seededRandom(11);
    for (let round = 0; round < 40; round += 1) {
      const at = Math.floor(random() * (ends[0] as number));
      const spoilt = withFlippedBit(bytes, at, Math.floor(random() * 8));
      // A line break that comes in by the flip leaves a line more, which no edit follows on.
      const revision = spoilt[at] === 0x0a ? 0 : 3;
      await writeFile(path, spoilt);
      expect((await recoverJournal(folder))?.revision).toBe(revision);
    }
  });

  it.each([
    ['nothing', null, 'recovery.damaged'],
    ['a path that is a number', { path: 7 }, 'recovery.damaged'],
    ['a project that is none', { project: { formatVersion } }, 'recovery.damaged'],
    [
      'a word that only a newer program knows',
      { project: { ...smallContent().project, language: 'fr' } },
      'recovery.tooNew',
    ],
    [
      'a theme that only a newer program knows',
      { project: { ...smallContent().project, deck: { ...smallContent().project.deck, theme: 'aurora' } } },
      'recovery.tooNew',
    ],
    ['a newer format', { project: { ...smallContent().project, formatVersion: formatVersion + 1 } }, 'recovery.tooNew'],
  ])('J12 whose start says %s is spoken of, and keeps nobody from the others', async (_, change, code) => {
    const folder = await temporaryFolder();
    await (await journalIn(join(folder, 'whole'))).journal.close();
    await mkdir(join(folder, 'odd'));
    const text = await readFile(join(folder, 'whole', 'journal.jsonl'), 'utf8');
    const start = { ...JSON.parse(text.slice(9)), ...change };
    await writeFile(join(folder, 'odd', 'journal.jsonl'), journalLine(change === null ? (null as never) : start));
    const { whole, broken } = await findJournals(folder);
    expect(whole).toHaveLength(1);
    expect(broken).toEqual([{ folder: join(folder, 'odd'), error: { code, params: { folder: join(folder, 'odd') } } }]);
  });

  it('J12 stops at a line that says nothing a journal says', async () => {
    const folder = join(await temporaryFolder(), 'one');
    const { journal } = await journalIn(folder);
    journal.edit(1, setTitle('kept'));
    await journal.close();
    await appendFile(join(folder, 'journal.jsonl'), journalLine(null as never));
    expect((await recoverJournal(folder))?.revision).toBe(1);
  });

  it.each([
    ['EBUSY', 'stat'],
    ['EACCES', 'open'],
    ['EIO', 'open'],
  ] as const)(
    'J13 takes a file that fails with %s at %s for unreadable, and only one that is not there for gone',
    async (code, call) => {
      const folder = await temporaryFolder();
      const path = join(folder, 'Plan.pitch');
      const { tail } = await writeProjectFile(path, smallContent());
      const { journal } = await journalIn(join(folder, 'one'), path, tail);
      journal.edit(1, setTitle('mine'));
      await journal.close();
      const real = withFaults({});
      const fails = (target: unknown) => target === path;
      const fs = withFaults({
        [call]: (...args: never[]) =>
          fails(args[0]) ? Promise.reject(errno(code)) : (real[call] as (...all: never[]) => unknown)(...args),
      });
      expect(await recoverJournal(join(folder, 'one'), fs)).toMatchObject({
        hasUnsavedWork: true,
        file: { state: 'unreadable', path },
      });
      await rm(path);
      expect(await recoverJournal(join(folder, 'one'))).toMatchObject({
        hasUnsavedWork: true,
        file: { state: 'gone', path },
      });
    },
  );

  it('J8 tells of a picture that it could not keep', async () => {
    const folder = join(await temporaryFolder(), 'one');
    const failures: unknown[] = [];
    const start = { revision: 0, path: null, tail: null, savedRevision: 0, project: smallContent().project };
    const { open } = withFaults({});
    const fs = withFaults({
      open: (path, ...rest) =>
        String(path).includes('assets') ? Promise.reject(errno('ENOSPC')) : open(path, ...rest),
    });
    const journal = await createJournal(folder, start, { fs, now, onFailure: (error) => failures.push(error) });
    await journal.asset('a'.repeat(64), new Uint8Array(3));
    expect(failures).toMatchObject([{ error: { code: 'files.noSpace' } }]);
    await journal.remove();
  });
});
