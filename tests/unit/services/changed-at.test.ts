import { copyFile, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProjectFile } from '#main/files';
import type { Snapshot } from '#shared/contract';
import { begin, context, edit, type Fake, fakeServices, journaled, openAt, saveAs, setTitle } from './fake-host';

const began = '2026-11-28T21:09:38Z';
const later = '2026-12-01T00:00:00Z';

/** Services with a clock that the test sets. */
async function withClock(given: { folder?: string; dataFolder?: string } = {}) {
  const clock = { at: began };
  return { clock, fake: await fakeServices({ ...given, now: () => new Date(clock.at) }) };
}

async function current(fake: Fake): Promise<Snapshot> {
  return (await fake.services.handlers['project.current']({}, context)) as Snapshot;
}

describe('a project', () => {
  it('S6 is of the moment when it was made, and of its last change after that', async () => {
    const { fake, clock } = await withClock();
    expect((await begin(fake)).project.changedAt).toBe(began);
    clock.at = later;
    await edit(fake, [setTitle('a')]);
    expect((await current(fake)).project.changedAt).toBe(later);
  });

  it('S6 is as old as before when it was opened, exported and saved again: the same bytes', async () => {
    const { fake, clock } = await withClock();
    const { handlers } = fake.services;
    const { state } = await begin(fake);
    const path = join(fake.folder, 'Plan.pitch');
    await saveAs(fake, state.sessionId, path);
    const bytes = await readFile(path);
    await handlers['project.close']({ sessionId: state.sessionId }, context);
    clock.at = later;
    const opened = await openAt(fake, path);
    const { sessionId } = opened.state;
    fake.answers.folder = fake.folder;
    await handlers['export.run']({ sessionId, targets: ['plan-md'] }, context);
    await handlers['project.save']({ sessionId }, context);
    expect(Buffer.compare(await readFile(path), bytes)).toBe(0);
    const copy = join(fake.folder, 'Copy.pitch');
    await saveAs(fake, sessionId, copy);
    expect((await readProjectFile(copy)).project.changedAt).toBe(began);
  });

  it('S6 comes out of a crash with the moment of its last edit', async () => {
    const { fake, clock } = await withClock();
    await begin(fake);
    clock.at = '2026-11-29T10:00:00Z';
    await edit(fake, [setTitle('Typed')]);
    await journaled(fake);
    const dataFolder = `${fake.dataFolder}-after`;
    await rename(fake.dataFolder, dataFolder);
    const next = await withClock({ folder: fake.folder, dataFolder });
    next.clock.at = later;
    expect(await next.fake.services.recover()).toBe(true);
    expect((await current(next.fake)).project).toMatchObject({ title: 'Typed', changedAt: '2026-11-29T10:00:00Z' });
  });

  it('S6 of an older format is of an unknown moment until it is changed', async () => {
    const { fake, clock } = await withClock();
    const old = join('tests', 'fixtures', 'projects', 'v0002.pitch');
    const path = join(fake.folder, 'Old.pitch');
    await copyFile(old, path);
    const opened = await openAt(fake, path);
    expect(opened.project.changedAt).toBeNull();
    clock.at = later;
    await edit(fake, [setTitle('a')]);
    await fake.services.handlers['project.save']({ sessionId: opened.state.sessionId }, context);
    expect((await readProjectFile(path)).project.changedAt).toBe(later);
  });
});
