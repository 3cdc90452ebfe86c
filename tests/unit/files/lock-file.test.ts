import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import os, { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { lockFile, lockPath, nodeFileSystem } from '#main/files';
import { temporaryFolder } from '../../support/temporary-folder';
import { errno, withFaults } from './faults';

const owner = (pid: number, host = hostname()) => JSON.stringify({ pid, host, token: 'theirs' });

describe('the lock of a project', () => {
  it('L1 lets one in, and the next when it has left', async () => {
    const path = join(await temporaryFolder(), 'Plan.pitch');
    const first = await lockFile(path);
    await expect(lockFile(path)).rejects.toMatchObject({ error: { code: 'project.locked', params: { path } } });
    await first.release();
    const second = await lockFile(path);
    await second.release();
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('L2 is taken over from a process that is gone', async () => {
    const path = join(await temporaryFolder(), 'Plan.pitch');
    const child = spawn(process.execPath, ['-e', '']);
    const pid = child.pid ?? 0;
    await once(child, 'exit');
    await writeFile(lockPath(path), owner(pid));
    await (await lockFile(path)).release();
  });

  it.each(['unlink', 'stat'] as const)(
    'L2 is no hindrance to this program when it could not take it away: %s',
    async (call) => {
      const path = join(await temporaryFolder(), 'Plan.pitch');
      const refusals = { unlink: 0, stat: 0 };
      const fs = withFaults({
        [call]: () => {
          refusals[call] += 1;
          return Promise.reject(errno('EBUSY'));
        },
      });
      await (await lockFile(path, fs)).release();
      expect(refusals[call]).toBe(1);
      const again = await lockFile(path);
      await expect(lockFile(path)).rejects.toThrow('project.locked');
      await again.release();
      expect(await readdir(join(path, '..'))).toEqual([]);
    },
  );

  it('L2 is respected while its process lives, here or on another machine', async () => {
    const path = join(await temporaryFolder(), 'Plan.pitch');
    await writeFile(lockPath(path), owner(process.ppid));
    await expect(lockFile(path)).rejects.toThrow('project.locked');
    await writeFile(lockPath(path), owner(4_000_000, 'elsewhere'));
    await expect(lockFile(path)).rejects.toThrow('project.locked');
  });

  it('L2 that is empty is waited for until it is filled, or its owner must be gone', async () => {
    const path = join(await temporaryFolder(), 'Plan.pitch');
    await writeFile(lockPath(path), '');
    const soonTooOld = new Date(Date.now() - 4_800);
    await utimes(lockPath(path), soonTooOld, soonTooOld);
    await (await lockFile(path)).release();
    await writeFile(lockPath(path), '');
    const late = lockFile(path);
    await writeFile(lockPath(path), owner(process.ppid));
    await expect(late).rejects.toThrow('project.locked');
  });

  it('L2 is taken over from one who was killed while they took it over themselves', async () => {
    const path = join(await temporaryFolder(), 'Plan.pitch');
    await writeFile(lockPath(path), owner(4_000_000));
    const guard = lockPath(path).replace(/lock$/, 'guard');
    await writeFile(guard, owner(4_000_001));
    await (await lockFile(path)).release();
    await writeFile(lockPath(path), owner(4_000_000));
    await writeFile(guard, '');
    const soonTooOld = new Date(Date.now() - 4_800);
    await utimes(guard, soonTooOld, soonTooOld);
    await (await lockFile(path)).release();
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('L2 is taken over when its machine has been started since, whoever has its process’s number now', async () => {
    const path = join(await temporaryFolder(), 'Plan.pitch');
    await writeFile(lockPath(path), owner(process.ppid));
    const beforeThat = new Date(Date.now() - 120_000);
    await utimes(lockPath(path), beforeThat, beforeThat);
    await expect(lockFile(path)).rejects.toThrow('project.locked');
    const up = vi.spyOn(os, 'uptime').mockReturnValue(60);
    syncBuiltinESMExports();
    onTestFinished(() => {
      up.mockRestore();
      syncBuiltinESMExports();
    });
    await (await lockFile(path)).release();
  });

  it('L7 that could be neither filled nor taken away keeps its own program out no longer than the disk does', async () => {
    const path = join(await temporaryFolder(), 'Plan.pitch');
    const refusing = withFaults({ unlink: () => Promise.reject(errno('EIO')) });
    const half = withFaults({
      ...refusing,
      open: async (...given) => {
        const file = await nodeFileSystem.open(...given);
        file.writeFile = () => Promise.reject(errno('EIO'));
        return file;
      },
    });
    await expect(lockFile(path, half)).rejects.toThrow('files.');
    expect(await readdir(join(path, '..'))).toHaveLength(1);
    await (await lockFile(path)).release();
  });

  it('L3 is taken over when nobody has touched it for ten minutes', async () => {
    const path = join(await temporaryFolder(), 'Plan.pitch');
    await writeFile(lockPath(path), owner(process.ppid, 'elsewhere'));
    const longAgo = new Date(Date.now() - 11 * 60_000);
    await utimes(lockPath(path), longAgo, longAgo);
    await (await lockFile(path)).release();
  });

  it('L4 is not removed by one who lost it', async () => {
    const path = join(await temporaryFolder(), 'Plan.pitch');
    const lost = await lockFile(path);
    await writeFile(lockPath(path), owner(process.ppid));
    await lost.release();
    expect(await readFile(lockPath(path), 'utf8')).toContain('theirs');
  });

  it('L5 that is dead goes to one of those who come at the same moment', async () => {
    const folder = await temporaryFolder();
    for (let round = 0; round < 40; round += 1) {
      const path = join(folder, `Plan ${round}.pitch`);
      await writeFile(lockPath(path), owner(4_000_000));
      const claims = await Promise.allSettled(Array.from({ length: 4 }, () => lockFile(path)));
      const won = claims.flatMap((claim) => (claim.status === 'fulfilled' ? [claim.value] : []));
      expect(won).toHaveLength(1);
      await won[0]?.release();
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('L6 is of the file, whatever link leads to it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Plan.pitch');
    await writeFile(path, '');
    await symlink(path, join(folder, 'Link.pitch'));
    const lock = await lockFile(join(folder, 'Link.pitch'));
    await expect(lockFile(path)).rejects.toThrow('project.locked');
    await lock.release();
  });

  it('L7 that can’t be written leaves nothing behind', async () => {
    const path = join(await temporaryFolder(), 'Plan.pitch');
    const { open } = withFaults({});
    for (const broken of ['writeFile', 'close'] as const) {
      const fs = withFaults({
        open: async (...args) => {
          const file = await open(...args);
          const call = file[broken].bind(file) as () => Promise<void>;
          file[broken] = async () => {
            if (broken === 'close') await call();
            throw errno('ENOSPC');
          };
          return file;
        },
      });
      await expect(lockFile(path, fs)).rejects.toThrow('files.noSpace');
      expect(await readdir(join(path, '..'))).toEqual([]);
    }
  });
});
