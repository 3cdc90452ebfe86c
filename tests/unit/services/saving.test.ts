import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { lockFile, nodeFileSystem, packProject, readProjectFile } from '#main/files';
import { createSaving } from '../../../src/main/services/session/saving';
import { createAsking } from '../../../src/main/services/workspace/asking';
import { temporaryFolder } from '../../support/temporary-folder';
import { deskAt } from '../../support/torture/desk';
import { furnish, handedOver, otherPath } from '../../support/torture/faults/operations';
import { homeAt } from '../../support/torture/home';
import { numberedContent } from '../../support/torture/numbered-content';
import { quietHost } from '../../support/torture/quiet-host';
import { errno, withFaults } from '../files/faults';

const isFree = async (path: string) => {
  await (await lockFile(path)).release();
  return true;
};

/** A program with a project of one edit, on a disk with faults. */
async function opened(faults: Parameters<typeof withFaults>[0] = {}, answers: Parameters<typeof quietHost>[0] = {}) {
  const home = homeAt(await temporaryFolder());
  await furnish(home);
  const places = {
    chooseFileToSave: () => Promise.resolve(otherPath(home)),
    askToReplace: () => Promise.resolve(true),
  };
  const desk = deskAt(home, { fs: withFaults(faults), answers: { ...places, ...answers } });
  await desk.workspace.open(home.path);
  desk.edit();
  await handedOver(desk);
  const session = desk.workspace.current();
  if (!session) throw new Error('Nothing is open');
  return { home, desk, session };
}

describe('saving', () => {
  it('W2 a save that the disk reports as failed, and won’t show, is known for ours at the next one', async () => {
    const sick = { rename: true, read: false };
    const { home, desk, session } = await opened({
      rename: async (from, to) => {
        await nodeFileSystem.rename(from, to);
        if (!sick.rename || !String(to).endsWith('.pitch')) return;
        sick.rename = false;
        sick.read = true;
        throw errno('ETIMEDOUT');
      },
      open: ((path, flags, mode) => {
        if (sick.read && String(path).endsWith('.pitch')) return Promise.reject(errno('EIO'));
        return nodeFileSystem.open(path, flags, mode);
      }) as typeof nodeFileSystem.open,
    });
    await expect(session.save()).rejects.toMatchObject({ error: { code: expect.stringMatching(/^files\./) } });
    sick.read = false;
    desk.edit();
    await session.save();
    expect((await readProjectFile(home.path)).project.title).toBe('3');
    await desk.workspace.close();
  });

  it('A1 work that came during a save is still nowhere but in the window, if the journal refused it', async () => {
    const path = `${await temporaryFolder()}/Plan.pitch`;
    const content = numberedContent(1, 1, 500);
    await writeFile(path, 'old');
    let revision = 1;
    let told = 0;
    const journal = {
      saving: async () => undefined,
      renew: async () => undefined,
      saved: () => {
        told += 1;
      },
    };
    const saving = createSaving(
      {
        file: { path, fingerprint: null, lock: null },
        readOnly: null,
        touched: true,
        project: content.project,
        extras: [],
      } as never,
      {
        document: { project: () => content.project, revision: () => revision },
        assets: content.assets,
        journal: journal as never,
        paintPreview: async () => null,
        fs: nodeFileSystem,
        pack: async (project) => {
          revision = 2;
          return packProject(project);
        },
        onChange: () => undefined,
        onError: () => undefined,
      },
    );
    await saving.save();
    expect([saving.savedRevision(), saving.isDirty(), told]).toEqual([1, true, 0]);
    await saving.save();
  });

  it('L4 a place that could not be saved to is free again, and so is the one that was left', async () => {
    const isSick = { now: true };
    const { home, desk, session } = await opened({
      rename: (from, to) =>
        isSick.now && String(to).endsWith('.pitch') ? Promise.reject(errno('ENOSPC')) : nodeFileSystem.rename(from, to),
    });
    await expect(desk.workspace.saveAs(session)).rejects.toMatchObject({ error: { code: 'files.noSpace' } });
    expect(await isFree(otherPath(home))).toBe(true);
    expect(session.state().saveState).toBe('failed');
    desk.edit();
    expect(session.state().saveState).toBe('dirty');
    isSick.now = false;
    expect(await desk.workspace.saveAs(session)).toBe(true);
    expect(await isFree(home.path)).toBe(true);
    await desk.workspace.close();
  });

  it('L4 a file that was not opened after all is free for others', async () => {
    const home = homeAt(await temporaryFolder());
    await furnish(home);
    const desk = deskAt(home, { answers: { askAboutUnsaved: () => Promise.resolve('cancel') } });
    await desk.workspace.begin(numberedContent(1, 0, 0).project, new Map(), true);
    expect(await desk.workspace.open(home.path)).toBeNull();
    expect(await isFree(home.path)).toBe(true);
    await desk.workspace.dispose();
  });

  it('V9 a question stands until it is answered', async () => {
    let answer: (place: string | null) => void = () => undefined;
    const asked = new Promise<string | null>((resolve) => {
      answer = resolve;
    });
    const { host, isWaiting } = createAsking(quietHost({ chooseFileToSave: () => asked }));
    const question = host.chooseFileToSave('Plan.pitch', 'project');
    expect(isWaiting()).toBe(true);
    answer(null);
    await question;
    expect(isWaiting()).toBe(false);
  });
});
