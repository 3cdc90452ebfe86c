import { appendFile, link, mkdir, readdir, readFile, rename, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, journalLine, lockFile, readProjectFile } from '#main/files';
import { AppFailure, type ErrorCode } from '#shared/base';
import type { Snapshot } from '#shared/contract';
import { fixture, secretSeconds, secrets, tellingJpeg } from '../../support/picture-bytes';
import { removeFolder } from '../../support/remove-folder';
import { tinyPng } from '../files/sample';
import { begin, context, edit, type Fake, fakeServices, journaled, openAt, saveAs, setTitle } from './fake-host';

const call = { context };

async function codeOf(work: () => unknown): Promise<ErrorCode | 'fine'> {
  try {
    await work();
    return 'fine';
  } catch (error) {
    if (error instanceof AppFailure) return error.error.code;
    throw error;
  }
}

/** A saved project, open. */
async function saved(fake: Fake, title = 'Lantern', name = 'Plan.pitch') {
  const path = join(fake.folder, name);
  const { state } = await begin(fake);
  await edit(fake, [setTitle(title)]);
  await saveAs(fake, state.sessionId, path);
  return { path, sessionId: state.sessionId };
}

const current = async (fake: Fake) => (await fake.services.handlers['project.current']({}, context)) as Snapshot | null;
const close = (fake: Fake, sessionId: string) => fake.services.handlers['project.close']({ sessionId }, context);
const eventsOf = (fake: Fake, name: string) => fake.events.filter(({ event }) => event === name);

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It never happened');
}

/** The failures that nobody waited for. */
const told = (fake: Fake) => fake.events.flatMap((event) => (event.event === 'app.error' ? [event.payload.error] : []));

describe('a project', () => {
  it('V1 is created, edited, saved, closed and opened again', async () => {
    const fake = await fakeServices();
    const { handlers } = fake.services;
    const path = join(fake.folder, 'Plan.pitch');
    const { state } = await begin(fake);
    await edit(fake, [setTitle('Lantern')]);
    fake.answers.save = path;
    expect(await handlers['project.save']({ sessionId: state.sessionId }, call.context)).toBe(true);
    expect(fake.asked).toContain('save Lantern.pitch');
    expect((await readProjectFile(path)).project.title).toBe('Lantern');
    expect(await close(fake, state.sessionId)).toBe(true);
    expect(await current(fake)).toBeNull();
    const again = await openAt(fake, path);
    expect(again.project.title).toBe('Lantern');
    expect(again).toMatchObject({ revision: 0, state: { path, saveState: 'saved', readOnly: false } });
    expect(await handlers['recent.list']({}, context)).toMatchObject([{ path, title: 'Lantern', exists: true }]);
  });

  it('V2 with a file is saved when the user turns to another program', async () => {
    const fake = await fakeServices();
    const { path } = await saved(fake);
    await edit(fake, [setTitle('By itself')]);
    expect((await current(fake))?.state.saveState).toBe('dirty');
    await fake.services.autosave();
    expect((await current(fake))?.state.saveState).toBe('saved');
    expect((await readProjectFile(path)).project.title).toBe('By itself');
  });

  it('V2 with a file is saved soon after an edit that the journal could not take', async () => {
    const fake = await fakeServices();
    const { path } = await saved(fake);
    const [journal] = await readdir(join(fake.dataFolder, 'recovery'));
    await removeFolder(join(fake.dataFolder, 'recovery', journal as string));
    await fake.services.takeAsset(
      (await current(fake))?.state.sessionId as string,
      'dot.png',
      Buffer.from(tinyPng, 'base64'),
    );
    await edit(fake, [setTitle('By itself')]);
    await until(async () => (await current(fake))?.state.saveState === 'saved');
    expect((await readProjectFile(path)).project.title).toBe('By itself');
  });

  it('V2 carries a picture of its first visible slide, painted again when that slide looks different', async () => {
    const fake = await fakeServices();
    const { path, sessionId } = await saved(fake);
    const picture = async () => Buffer.from((await readProjectFile(path)).preview ?? []).toString('base64');
    const save = () => fake.services.handlers['project.save']({ sessionId }, context);
    const first = await picture();
    expect(Buffer.from(first, 'base64').readUInt32BE(16)).toBe(480);
    await edit(fake, [{ op: 'set', path: ['company', 'vision'], value: 'Seen by nobody on the cover' }]);
    await save();
    expect(await picture()).toBe(first);
    await edit(fake, [{ op: 'set', path: ['company', 'name'], value: 'Zephyr' }]);
    await save();
    expect(await picture()).not.toBe(first);
  });

  it('V3 tells the window every state, and undo as a patch of its own', async () => {
    // A second that goes by would be a patch too.
    const fake = await fakeServices({ now: () => new Date('2026-11-24T08:30:00Z') });
    const { state } = await begin(fake);
    await edit(fake, [setTitle('a')]);
    await fake.services.handlers['project.undo']({ sessionId: state.sessionId }, context);
    expect(eventsOf(fake, 'session.patched').at(-1)?.payload).toEqual({
      sessionId: state.sessionId,
      revision: 2,
      patches: [{ op: 'set', path: ['title'], value: '' }],
      origin: 'undo',
      label: 'typing',
    });
    expect(eventsOf(fake, 'session.state').at(-1)?.payload).toMatchObject({ undo: null, redo: 'typing' });
  });

  it('V3 is silent about a state that is as it was', async () => {
    const fake = await fakeServices();
    await saved(fake);
    await edit(fake, [setTitle('b')], 'title');
    const before = eventsOf(fake, 'session.state').length;
    await edit(fake, [setTitle('bc')], 'title');
    await edit(fake, [setTitle('bcd')]);
    expect(eventsOf(fake, 'session.state').length).toBe(before);
    expect(eventsOf(fake, 'session.patched').map(({ payload }) => payload)).toMatchObject([
      { revision: 1, origin: 'edit' },
      { revision: 2, origin: 'edit' },
      { revision: 3, origin: 'edit' },
      { revision: 4, origin: 'edit' },
    ]);
  });

  it('V4 that another program changed is never overwritten; saving elsewhere is the way out', async () => {
    const fake = await fakeServices();
    const { path, sessionId } = await saved(fake);
    await writeFile(path, 'theirs');
    await edit(fake, [setTitle('mine')]);
    const { handlers } = fake.services;
    expect(await codeOf(() => handlers['project.save']({ sessionId }, context))).toBe('project.changedOnDisk');
    expect((await current(fake))?.state.saveState).toBe('failed');
    expect(await readFile(path, 'utf8')).toBe('theirs');
    const copy = join(fake.folder, 'Copy.pitch');
    await saveAs(fake, sessionId, copy);
    expect((await readProjectFile(copy)).project.title).toBe('mine');
    expect((await current(fake))?.state).toMatchObject({ path: copy, saveState: 'saved' });
  });

  it('V4 that has been moved away is written again where it was, which is said', async () => {
    const fake = await fakeServices();
    const { path } = await saved(fake);
    await rename(path, join(fake.folder, 'Moved.pitch'));
    await edit(fake, [setTitle('mine')]);
    await fake.services.autosave();
    expect((await readProjectFile(path)).project.title).toBe('mine');
    expect(told(fake)).toEqual([{ code: 'project.writtenAnew', params: { path } }]);
    await edit(fake, [setTitle('once more')]);
    await fake.services.autosave();
    expect(told(fake)).toHaveLength(1);
  });

  it('L8 that has a second name is opened, and said to have one', async () => {
    const fake = await fakeServices();
    const { path, sessionId } = await saved(fake);
    await close(fake, sessionId);
    await link(path, join(fake.folder, 'Other name.pitch'));
    await openAt(fake, path);
    expect(told(fake)).toEqual([{ code: 'project.otherNames', params: { path } }]);
  });

  it('V4 a file that is there is replaced only when somebody says so', async () => {
    const fake = await fakeServices();
    const precious = join(fake.folder, 'plan.pitch');
    await writeFile(precious, 'somebody’s');
    const { state } = await begin(fake);
    // The dialog has asked about “plan” only; after a no it comes again.
    const save = () => {
      fake.answers.save = [join(fake.folder, 'plan')];
      return fake.services.handlers['project.saveAs']({ sessionId: state.sessionId }, context);
    };
    expect(await save()).toBe(false);
    expect(fake.asked).toContain(`replace ${precious}`);
    expect(await readFile(precious, 'utf8')).toBe('somebody’s');
    fake.answers.replace = true;
    expect(await save()).toBe(true);
    expect((await readFile(precious, 'latin1')).slice(0, 2)).toBe('PK');
  });

  it('V5 that is open elsewhere is refused, and the one that is open here stays', async () => {
    const fake = await fakeServices();
    const { path, sessionId } = await saved(fake);
    const other = join(fake.folder, 'Other.pitch');
    await writeFile(other, await readFile(path));
    const lock = await lockFile(other);
    expect(await codeOf(() => openAt(fake, other))).toBe('project.locked');
    expect((await current(fake))?.state.sessionId).toBe(sessionId);
    await lock.release();
    expect((await openAt(fake, other)).state.path).toBe(other);
  });

  it('V5 that is open here already is shown, also by a link to it', async () => {
    const fake = await fakeServices();
    const { path, sessionId } = await saved(fake);
    const link = join(fake.folder, 'Link.pitch');
    await symlink(path, link);
    expect((await openAt(fake, link)).state.sessionId).toBe(sessionId);
  });

  it('V5 that can’t be read leaves the open one as it is', async () => {
    const fake = await fakeServices();
    const { sessionId } = await saved(fake);
    const bad = join(fake.folder, 'bad.pitch');
    await writeFile(bad, 'PK');
    expect(await codeOf(() => openAt(fake, bad))).toBe('project.notAProject');
    expect(await codeOf(() => openAt(fake, join(fake.folder, 'none.pitch')))).toBe('files.notFound');
    expect((await current(fake))?.state.sessionId).toBe(sessionId);
  });

  it('V6 of a newer format opens for reading only and says so', async () => {
    const fake = await fakeServices();
    const { path, sessionId } = await saved(fake);
    await close(fake, sessionId);
    const { strToU8, unzipSync, zipSync } = await import('fflate');
    const files = unzipSync(await readFile(path));
    const json = JSON.parse(Buffer.from(files['project.json'] as Uint8Array).toString());
    const newer = zipSync({ ...files, 'project.json': strToU8(JSON.stringify({ ...json, formatVersion: 99 })) });
    await writeFile(path, newer);
    const { state } = await openAt(fake, path);
    expect(state.readOnly).toBe(true);
    expect(eventsOf(fake, 'app.error').at(-1)?.payload).toMatchObject({ error: { code: 'project.newerFormat' } });
    expect(await codeOf(() => edit(fake, [setTitle('x')]))).toBe('project.readOnly');
    expect(await close(fake, state.sessionId)).toBe(true);
    expect((await readFile(path)).equals(Buffer.from(newer))).toBe(true);
  });
});

it('V6 with words of a newer program opens for reading only, says so, and is copied byte by byte', async () => {
  const fake = await fakeServices();
  const { path, sessionId } = await saved(fake);
  await close(fake, sessionId);
  const { strToU8, unzipSync, zipSync } = await import('fflate');
  const files = unzipSync(await readFile(path));
  const text = Buffer.from(files['project.json'] as Uint8Array).toString();
  const changed = text.replace(/"layout": "[a-z-]+"/, '"layout": "mind-map"');
  const newer = Buffer.from(zipSync({ ...files, 'future/notes.bin': strToU8('?'), 'project.json': strToU8(changed) }));
  await writeFile(path, newer);
  const { state, project } = await openAt(fake, path);
  expect(state).toMatchObject({ readOnly: true, path });
  expect(JSON.stringify(project.deck)).toContain('does not know “mind-map”');
  expect(eventsOf(fake, 'app.error').at(-1)?.payload).toMatchObject({
    error: { code: 'project.newerWords', params: { path, word: 'mind-map' } },
  });
  expect(await codeOf(() => edit(fake, [setTitle('x')]))).toBe('project.readOnly');
  expect(
    await codeOf(async () => fake.services.handlers['project.save']({ sessionId: state.sessionId }, context)),
  ).toBe('project.readOnly');
  const copy = join(fake.folder, 'Copy.pitch');
  await saveAs(fake, state.sessionId, copy);
  expect((await readFile(copy)).equals(newer)).toBe(true);
  expect((await current(fake))?.state).toMatchObject({ readOnly: true, path: copy });
  expect(await close(fake, state.sessionId)).toBe(true);
  expect((await readFile(path)).equals(newer)).toBe(true);
  expect((await readdir(fake.folder)).filter((name) => name.includes('.lock'))).toEqual([]);
});

describe('leaving a project', () => {
  it('V7 without a file asks; the user’s answer counts', async () => {
    const fake = await fakeServices();
    const { state } = await begin(fake);
    await edit(fake, [setTitle('Mine')]);
    fake.answers.unsaved = 'cancel';
    expect(await close(fake, state.sessionId)).toBe(false);
    expect(await fake.services.mayQuit()).toBe(false);
    fake.answers.unsaved = 'save';
    fake.answers.save = null;
    expect(await close(fake, state.sessionId)).toBe(false);
    fake.answers.save = join(fake.folder, 'Mine');
    expect(await close(fake, state.sessionId)).toBe(true);
    expect((await readProjectFile(join(fake.folder, 'Mine.pitch'))).project.title).toBe('Mine');
    expect(fake.asked.filter((one) => one === 'unsaved Mine')).toHaveLength(4);
  });

  it('V7 that nobody touched does not ask, and leaves no trace', async () => {
    const fake = await fakeServices();
    const { state } = await begin(fake);
    expect(await close(fake, state.sessionId)).toBe(true);
    expect(fake.asked).toEqual([]);
    expect(await readdir(join(fake.dataFolder, 'recovery'))).toEqual([]);
  });

  it('V7 with a file saves what is new, and lets go of the lock', async () => {
    const fake = await fakeServices();
    const { path, sessionId } = await saved(fake);
    await edit(fake, [setTitle('Last word')]);
    expect(await close(fake, sessionId)).toBe(true);
    expect((await readProjectFile(path)).project.title).toBe('Last word');
    expect((await readdir(fake.folder)).sort()).toEqual(['Plan.pitch', 'data']);
    expect(fake.asked.filter((one) => one.startsWith('unsaved'))).toEqual([]);
  });

  it('V7 that can’t be saved asks before anything is lost', async () => {
    const fake = await fakeServices();
    const { path, sessionId } = await saved(fake);
    await edit(fake, [setTitle('mine')]);
    await writeFile(path, 'theirs');
    fake.answers.unsaved = 'cancel';
    expect(await close(fake, sessionId)).toBe(false);
    fake.answers.unsaved = 'discard';
    expect(await close(fake, sessionId)).toBe(true);
    expect(await readFile(path, 'utf8')).toBe('theirs');
  });

  it('V8 a closed project takes no more edits', async () => {
    const fake = await fakeServices();
    const { sessionId } = await saved(fake);
    await close(fake, sessionId);
    const { handlers } = fake.services;
    const late = { sessionId, baseRevision: 1, patches: [setTitle('x')], label: 'typing', merge: null };
    expect(await codeOf(() => handlers['project.edit'](late, context))).toBe('project.notOpen');
  });
});

describe('after a crash', () => {
  /** Ends without a word, as a killed program does, once the journal has been handed to the system. */
  async function crashed(fake: Fake): Promise<Fake> {
    await journaled(fake);
    const copy = `${fake.dataFolder}-after`;
    await rename(fake.dataFolder, copy);
    return fakeServices({ folder: fake.folder, dataFolder: copy });
  }

  it('V9 work without a file is there again, pictures included', async () => {
    const fake = await fakeServices();
    const { state } = await begin(fake);
    const { key } = await fake.services.takeAsset(state.sessionId, 'dot.png', Buffer.from(tinyPng, 'base64'));
    await edit(fake, [setTitle('Nowhere yet'), { op: 'set', path: ['company', 'logo'], value: key }]);
    const next = await crashed(fake);
    expect(await next.services.recover()).toBe(true);
    const snapshot = await current(next);
    expect(snapshot).toMatchObject({ recovered: true, state: { path: null, saveState: 'dirty' } });
    expect(snapshot?.project).toMatchObject({ title: 'Nowhere yet', company: { logo: key } });
    expect((await next.services.readAsset(key))?.bytes.length).toBe(Buffer.from(tinyPng, 'base64').length);
    const again = await crashed(next);
    expect(await again.services.recover()).toBe(true);
    expect((await again.services.readAsset(key))?.type).toBe('image/png');
    expect(await again.services.recover()).toBe(false);
  });

  it('V9 work on a file goes on in that file', async () => {
    const fake = await fakeServices();
    const { path } = await saved(fake);
    await edit(fake, [setTitle('Typed at the end')]);
    const next = await crashed(fake);
    await writeFile(join(fake.folder, '.Plan.pitch.lock'), '{"pid":4000000,"host":"","token":""}');
    const { utimes } = await import('node:fs/promises');
    await utimes(join(fake.folder, '.Plan.pitch.lock'), new Date(0), new Date(0));
    expect(await next.services.recover()).toBe(true);
    expect(await current(next)).toMatchObject({
      recovered: true,
      state: { path },
      project: { title: 'Typed at the end' },
    });
    await next.services.autosave();
    expect((await readProjectFile(path)).project.title).toBe('Typed at the end');
  });

  it('V9 work on a file that changed meanwhile comes back as a copy without a file', async () => {
    const fake = await fakeServices();
    const { path } = await saved(fake);
    await edit(fake, [setTitle('mine')]);
    const next = await crashed(fake);
    await writeFile(path, 'theirs');
    expect(await next.services.recover()).toBe(true);
    expect(await current(next)).toMatchObject({ recovered: true, state: { path: null }, project: { title: 'mine' } });
    expect(await readFile(path, 'utf8')).toBe('theirs');
  });

  it('V9 work on a file that is open elsewhere waits, and the program starts all the same', async () => {
    const fake = await fakeServices();
    await saved(fake);
    await edit(fake, [setTitle('waiting')]);
    const next = await crashed(fake);
    expect(await next.services.recover()).toBe(false);
    expect(eventsOf(next, 'app.error').at(-1)?.payload).toMatchObject({ error: { code: 'project.locked' } });
    expect(await current(next)).toBeNull();
    expect(await readdir(join(next.dataFolder, 'recovery'))).toHaveLength(1);
  });

  /** A saved project whose one picture is in its file, with an edit that is in the journal only; the program is gone. */
  async function crashedWithPicture() {
    const fake = await fakeServices();
    const { state } = await begin(fake);
    const { key } = await fake.services.takeAsset(state.sessionId, 'dot.png', Buffer.from(tinyPng, 'base64'));
    await edit(fake, [{ op: 'set', path: ['company', 'logo'], value: key }]);
    const path = join(fake.folder, 'Plan.pitch');
    await saveAs(fake, state.sessionId, path);
    await edit(fake, [setTitle('in the journal')]);
    const next = await crashed(fake);
    await rm(join(fake.folder, '.Plan.pitch.lock'), { force: true });
    await rm(join(next.dataFolder, 'recovery', state.sessionId, 'assets'), { recursive: true });
    await mkdir(join(next.dataFolder, 'recovery', state.sessionId, 'assets'));
    return { next, path, key };
  }
  const codes = (fake: Fake) => told(fake).map(({ code }) => code);

  it('V13 a file that can’t be read keeps its work waiting, and loses no picture', async () => {
    const { next, path, key } = await crashedWithPicture();
    const before = await readFile(path);
    // Not even root can read a folder as a file.
    await rename(path, `${path}.aside`);
    await mkdir(path);
    expect(await next.services.recover()).toBe(false);
    expect(codes(next)).toEqual(['recovery.fileUnreadable']);
    expect(await readdir(join(next.dataFolder, 'recovery'))).toHaveLength(1);
    await rmdir(path);
    await rename(`${path}.aside`, path);
    expect(await readFile(path)).toEqual(before);
    expect(await next.services.recover()).toBe(true);
    expect((await current(next))?.project).toMatchObject({ title: 'in the journal', company: { logo: key } });
    await next.services.autosave();
    expect((await readProjectFile(path)).project.title).toBe('in the journal');
    expect((await readProjectFile(path)).assets.has(key)).toBe(true);
  });

  it('V13 a file that was moved is asked for, and the work goes on in it with its pictures', async () => {
    const { next, path, key } = await crashedWithPicture();
    const moved = join(next.folder, 'Moved.pitch');
    await rename(path, moved);
    next.answers.lost = ['find'];
    next.answers.open = moved;
    expect(await next.services.recover()).toBe(true);
    expect(next.asked).toContain('lost pictures 1');
    expect(await current(next)).toMatchObject({ state: { path: moved }, project: { company: { logo: key } } });
    await next.services.autosave();
    expect((await readProjectFile(moved)).project.title).toBe('in the journal');
    expect((await readProjectFile(moved)).assets.has(key)).toBe(true);
  });

  it('V13 a file that was moved brings its work when it is opened', async () => {
    const { next, path, key } = await crashedWithPicture();
    const moved = join(next.folder, 'Moved.pitch');
    await rename(path, moved);
    expect(await next.services.recover()).toBe(false);
    expect(await current(next)).toBeNull();
    await next.services.openPaths([moved]);
    expect(await current(next)).toMatchObject({
      recovered: true,
      state: { path: moved },
      project: { title: 'in the journal', company: { logo: key } },
    });
  });

  it('V13 goes on without pictures when the user says so, in no file', async () => {
    const { next, path } = await crashedWithPicture();
    await rm(path);
    next.answers.lost = ['find', 'without'];
    expect(await next.services.recover()).toBe(true);
    expect(codes(next)).toEqual(['recovery.fileGone']);
    expect(await current(next)).toMatchObject({
      state: { path: null },
      project: { title: 'in the journal', assets: {} },
    });
    await expect(readFile(path)).rejects.toThrow();
  });

  it('V13 says where work was saved last when nobody could be told', async () => {
    const fake = await fakeServices();
    const { path } = await saved(fake);
    const next = await crashed(fake);
    const copy = join(fake.folder, 'Copy.pitch');
    await rename(path, copy);
    const [name = ''] = await readdir(join(next.dataFolder, 'recovery'));
    const { tail = '' } = (await fingerprintOf(copy)) ?? {};
    const journal = join(next.dataFolder, 'recovery', name, 'journal.jsonl');
    await appendFile(journal, journalLine({ kind: 'saving', revision: 1, path: copy, tail }));
    expect(await next.services.recover()).toBe(false);
    expect(told(next)).toEqual([{ code: 'recovery.savedIn', params: { path: copy } }]);
  });

  it('V13 names what else waits, and what can’t be brought back', async () => {
    const first = await fakeServices();
    await begin(first);
    await edit(first, [setTitle('First')]);
    const second = await fakeServices({ folder: first.folder, dataFolder: join(first.folder, 'second') });
    await begin(second);
    await edit(second, [setTitle('Second')]);
    for (const one of [first, second]) await journaled(one);
    const dataFolder = join(first.folder, 'both');
    await rename(first.dataFolder, dataFolder);
    const [name = ''] = await readdir(join(second.dataFolder, 'recovery'));
    await rename(join(second.dataFolder, 'recovery', name), join(dataFolder, 'recovery', name));
    await mkdir(join(dataFolder, 'recovery', 'odd'));
    await writeFile(join(dataFolder, 'recovery', 'odd', 'journal.jsonl'), 'nothing');
    const next = await fakeServices({ folder: first.folder, dataFolder });
    expect(await next.services.recover()).toBe(true);
    expect(told(next)).toMatchObject([
      { code: 'recovery.damaged', params: { folder: join(dataFolder, 'recovery', 'odd') } },
      { code: 'recovery.othersWait', params: { names: 'First' } },
    ]);
  });

  it('V9 work is brought back by one program, not by a second that comes meanwhile', async () => {
    const fake = await fakeServices();
    await begin(fake);
    await edit(fake, [setTitle('once')]);
    const next = await crashed(fake);
    const [name = ''] = await readdir(join(next.dataFolder, 'recovery'));
    const other = await lockFile(join(next.dataFolder, 'recovery', name));
    expect(await next.services.recover()).toBe(false);
    await other.release();
    expect(await next.services.recover()).toBe(true);
    expect((await current(next))?.project.title).toBe('once');
    expect(await readdir(join(next.dataFolder, 'recovery'))).toEqual([name]);
  });

  it('V9 recovered work that is lost again at once is still there the time after', async () => {
    const fake = await fakeServices();
    await saved(fake);
    await edit(fake, [setTitle('twice')]);
    let program = fake;
    for (let crash = 0; crash < 2; crash += 1) {
      program = await crashed(program);
      await rm(join(fake.folder, '.Plan.pitch.lock'), { force: true });
      expect(await program.services.recover()).toBe(true);
      expect(await current(program)).toMatchObject({ recovered: true, project: { title: 'twice' } });
    }
    expect(await readdir(join(program.dataFolder, 'recovery'))).toHaveLength(1);
  });

  it('V9 there is nothing to recover when everything was saved', async () => {
    const fake = await fakeServices();
    await saved(fake);
    const next = await crashed(fake);
    expect(await next.services.recover()).toBe(false);
    expect(await readdir(join(next.dataFolder, 'recovery'))).toEqual([]);
  });

  it('V9 a system that goes down waits for no answer, and the work is there again', async () => {
    const fake = await fakeServices();
    await begin(fake);
    await edit(fake, [setTitle('Unanswered')]);
    fake.answers.unsaved = new Promise(() => undefined);
    void fake.services.mayQuit();
    await until(() => fake.asked.includes('unsaved Unanswered'));
    await fake.services.dispose();
    const next = await fakeServices(fake);
    expect(await next.services.recover()).toBe(true);
    expect((await current(next))?.project.title).toBe('Unanswered');
  });

  it('V9 a program that ends in order keeps work that is in no file', async () => {
    const fake = await fakeServices();
    await begin(fake);
    await edit(fake, [setTitle('Later')]);
    await fake.services.dispose();
    const next = await fakeServices({ folder: fake.folder, dataFolder: fake.dataFolder });
    expect(await next.services.recover()).toBe(true);
    expect((await current(next))?.project.title).toBe('Later');
  });
});

describe('the window', () => {
  it('V14 can name no file that the user has not', async () => {
    const fake = await fakeServices();
    const { path, sessionId } = await saved(fake);
    const { handlers } = fake.services;
    await close(fake, sessionId);
    const stranger = join(fake.folder, 'stranger.pitch');
    await writeFile(stranger, await readFile(path));
    for (const strange of [
      stranger,
      '/etc/passwd',
      'Plan.pitch',
      '\\\\server\\share\\x.pitch',
      `${path}/../Plan.pitch`,
    ]) {
      expect(await codeOf(() => handlers['project.open']({ path: strange }, context))).toBe('usage.strangePath');
      expect(await codeOf(() => handlers['shell.reveal']({ path: strange }, context))).toBe('usage.strangePath');
    }
    expect(await current(fake)).toBeNull();
    expect(fake.asked.filter((call) => call.startsWith('reveal'))).toEqual([]);
    expect((await handlers['project.open']({ path }, context))?.state.path).toBe(path);
  });

  it('V14 can have shown what was exported, and more exported there', async () => {
    const fake = await fakeServices();
    const { sessionId } = await saved(fake);
    fake.answers.folder = join(fake.folder, 'out');
    const { handlers } = fake.services;
    const done = await handlers['export.run']({ sessionId, targets: ['plan-md'] }, context);
    const [file = ''] = done?.files ?? [];
    await handlers['shell.reveal']({ path: file }, context);
    expect(fake.asked).toContain(`reveal ${file}`);
    const again = (folder: string) => handlers['export.run']({ sessionId, targets: ['plan-md'], folder }, context);
    expect((await again(join(fake.folder, 'out')))?.files).toEqual([file]);
    for (const strange of [fake.folder, '/', '.', `${fake.folder}/out/../elsewhere`]) {
      expect(await codeOf(() => again(strange))).toBe('usage.strangePath');
    }
    expect(fake.asked.filter((call) => call === 'folder')).toHaveLength(1);
  });
});

describe('pictures and links', () => {
  it('V10 a link that the system can’t open is said', async () => {
    const fake = await fakeServices();
    const open = () => fake.services.handlers['shell.openLink']({ url: 'https://example.com/' }, context);
    await open();
    fake.answers.links = false;
    expect(await codeOf(open)).toBe('shell.noBrowser');
  });

  it('V10 a picture is taken in once, shown by its key, and saved only while something shows it', async () => {
    const fake = await fakeServices();
    const { path, sessionId } = await saved(fake);
    const bytes = Buffer.from(tinyPng, 'base64');
    const { key, asset } = await fake.services.takeAsset(sessionId, 'dot.png', bytes);
    expect(asset).toMatchObject({ name: 'dot.png', type: 'image/png', widthPx: 1 });
    expect((await fake.services.takeAsset(sessionId, 'again.png', bytes)).key).toBe(key);
    const byMain = fake.events.filter((event) => event.event === 'session.patched' && event.payload.origin === 'main');
    expect(byMain).toHaveLength(1);
    await edit(fake, [{ op: 'set', path: ['company', 'logo'], value: key }]);
    const { handlers } = fake.services;
    await handlers['project.save']({ sessionId }, context);
    expect([...(await readProjectFile(path)).assets.keys()]).toEqual([key]);
    await handlers['project.undo']({ sessionId }, context);
    await handlers['project.save']({ sessionId }, context);
    expect((await readProjectFile(path)).assets.size).toBe(0);
    await handlers['project.redo']({ sessionId }, context);
    await handlers['project.save']({ sessionId }, context);
    expect([...(await readProjectFile(path)).assets.keys()]).toEqual([key]);
  });

  it('V10 a photograph’s place is in no file, and the user hears that it went', async () => {
    const fake = await fakeServices();
    const { path, sessionId } = await saved(fake);
    const told = tellingJpeg(fixture('upright.jpg'), 6);
    const { key } = await fake.services.takeAsset(sessionId, 'IMG_1.jpg', told);
    expect(eventsOf(fake, 'pictures.prepared').map(({ payload }) => payload)).toEqual([
      { pictures: [{ name: 'IMG_1.jpg', scaled: null, locationDropped: true }] },
    ]);
    await edit(fake, [{ op: 'set', path: ['company', 'logo'], value: key }]);
    await fake.services.handlers['project.save']({ sessionId }, context);
    const file = await readFile(path);
    expect(file.includes(key)).toBe(true);
    for (const secret of [secretSeconds, ...secrets]) {
      expect(Buffer.from(told).includes(secret)).toBe(true);
      expect(file.includes(secret)).toBe(false);
    }
  });

  it('V10 a picture that is none is refused and changes nothing', async () => {
    const fake = await fakeServices();
    const { sessionId } = await saved(fake);
    const take = () => fake.services.takeAsset(sessionId, 'x.png', Buffer.from('<html>'));
    expect(await codeOf(take)).toBe('import.unsupportedImage');
    expect((await current(fake))?.revision).toBe(1);
  });

  it.each([
    ['https://example.org/a', true],
    ['mailto:a@b.example', true],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['smb://host/share', false],
    ['ms-settings:about', false],
  ])('V11 opens %s: %s', async (url, opens) => {
    const fake = await fakeServices();
    const work = () => fake.services.handlers['shell.openLink']({ url }, context);
    expect(await codeOf(work)).toBe(opens ? 'fine' : 'usage.badArguments');
    expect(fake.asked).toEqual(opens ? [`link ${url}`] : []);
  });

  it('V12 loads all guidance there is, in both languages', async () => {
    const fake = await fakeServices();
    for (const language of ['en', 'zh-CN'] as const) {
      const bundle = await fake.services.handlers['guidance.load']({ language }, context);
      expect(Object.keys(bundle.outline.sections)).toContain('summary');
    }
  });
});
