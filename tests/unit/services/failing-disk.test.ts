import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem, readProjectFile } from '#main/files';
import { temporaryFolder } from '../../support/temporary-folder';
import { deskAt } from '../../support/torture/desk';
import { faultyDisk } from '../../support/torture/disk/faulty-disk';
import { handedOver, operations, otherPath } from '../../support/torture/faults/operations';
import { homeAt } from '../../support/torture/home';
import { errno, withFaults } from '../files/faults';

/** A program that is about to do something, on a disk of which some calls fail. */
async function aboutTo(name: string, fs = nodeFileSystem) {
  const operation = operations.find((one) => one.name === name);
  if (!operation) throw new Error(`Nothing is called ${name}`);
  const home = homeAt(await temporaryFolder());
  const disk = faultyDisk();
  const desk = await operation.prepare(home, { ...disk, fs });
  return { home, desk, run: () => operation.run(desk) };
}

/** Makes a call and says that it has failed. */
const denied = async (made: Promise<unknown>): Promise<never> => {
  await made;
  throw errno('ETIMEDOUT');
};

describe('on a disk that fails', () => {
  it('V9 work that came back is not brought back again once it is saved, though its journal could not be written', async () => {
    let isSick = true;
    const fs = withFaults({
      rename: (...args) => (isSick ? Promise.reject(errno('EIO')) : nodeFileSystem.rename(...args)),
    });
    const { home, desk, run } = await aboutTo('recover', fs);
    expect(await run()).toBe(true);
    expect(new Set(desk.told.map(({ code }) => code))).toEqual(new Set(['files.failed']));
    isSick = false;
    expect(await desk.workspace.close()).toBe(true);
    const next = deskAt(home);
    expect(await next.workspace.recover()).toBe(false);
    expect(next.told).toEqual([]);
    expect((await readProjectFile(home.path)).project.title).toBe('2');
  });

  it('V9 a journal that can’t be read when its turn comes is told of, with its folder', async () => {
    let reads = 0;
    const fs = withFaults({
      readFile: ((...args: Parameters<typeof nodeFileSystem.readFile>) => {
        if (String(args[0]).endsWith('journal.jsonl')) reads += 1;
        return reads === 2 ? Promise.reject(errno('EIO')) : nodeFileSystem.readFile(...args);
      }) as typeof nodeFileSystem.readFile,
    });
    const { run, home } = await aboutTo('recover', fs);
    await expect(run()).rejects.toMatchObject({ error: { code: 'recovery.unreadable' } });
    expect(await deskAt(home).workspace.recover()).toBe(true);
  });

  it('V9 a file is opened although another program has just brought back and saved the work on it', async () => {
    let reads = 0;
    const fs = withFaults({
      readFile: (async (...args: Parameters<typeof nodeFileSystem.readFile>) => {
        const isJournal = String(args[0]).endsWith('journal.jsonl');
        if (isJournal) reads += 1;
        if (isJournal && reads === 2) await rm(String(args[0]));
        return nodeFileSystem.readFile(...args);
      }) as typeof nodeFileSystem.readFile,
    });
    const { home, desk } = await aboutTo('recover', fs);
    expect(await desk.workspace.open(home.path)).toMatchObject({ recovered: false, state: { path: home.path } });
    expect(desk.told).toEqual([]);
    await desk.workspace.close();
  });

  it('V9 work that could not be saved elsewhere comes back in its own file', async () => {
    const fs = withFaults({
      rename: (...args) => (isPitch(args[1]) ? Promise.reject(errno('EIO')) : nodeFileSystem.rename(...args)),
    });
    const { home, desk, run } = await aboutTo('save as', fs);
    await expect(run()).rejects.toMatchObject({ error: { code: 'files.failed' } });
    await handedOver(desk);
    const next = deskAt(home);
    // The first program has its lock, and lives: the work waits for the file that it belongs to.
    await expect(next.workspace.recover()).rejects.toMatchObject({
      error: { code: 'project.locked', params: { path: home.path } },
    });
    expect((await readProjectFile(otherPath(home))).project.title).toBe('7');
  });

  it('V9 work that was saved elsewhere belongs there, also when that file has gone since', async () => {
    const { home, desk, run } = await aboutTo('save as');
    await run();
    desk.edit();
    await handedOver(desk);
    await nodeFileSystem.rename(otherPath(home), join(home.files, 'Moved.pitch'));
    const next = deskAt(home, {
      answers: {
        askAboutLostPictures: ({ path }) => Promise.reject(new Error(String(path))),
      },
    });
    await expect(next.workspace.recover()).rejects.toThrow(otherPath(home));
  });

  it('V4 a save that the disk reports as failed when it was done is no change by somebody else', async () => {
    let isSick = true;
    const fs = withFaults({
      rename: (...args) => (isSick ? denied(nodeFileSystem.rename(...args)) : nodeFileSystem.rename(...args)),
    });
    const { home, desk, run } = await aboutTo('save', fs);
    await run();
    isSick = false;
    desk.edit();
    await run();
    expect((await readProjectFile(home.path)).project.title).toBe('3');
  });
});

const isPitch = (path: unknown) => String(path).endsWith('.pitch');
