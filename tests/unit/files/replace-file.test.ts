import { chmod, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  type FileSystem,
  fingerprintOf,
  nodeFileSystem,
  removeLeftovers,
  replaceFile,
  stageFile,
  standOf,
  writeProjectFile,
} from '#main/files';
import { AppFailure, type ErrorCode } from '#shared/base';
import { temporaryFolder } from '../../support/temporary-folder';
import { errno, fullAfter, withFaults } from './faults';
import { smallContent } from './sample';

async function codeOf(work: Promise<unknown>): Promise<ErrorCode | 'fine'> {
  return work.then(
    () => 'fine' as const,
    (error: unknown) => {
      if (error instanceof AppFailure) return error.error.code;
      throw error;
    },
  );
}

async function oldFile(): Promise<{ folder: string; path: string }> {
  const folder = await temporaryFolder();
  const path = join(folder, 'Plan.pitch');
  await writeFile(path, 'old');
  return { folder, path };
}

const fresh = [strToU8('new '), strToU8('content')];

describe('replacing a file', () => {
  it('W1 puts the whole new content there and leaves nothing beside it', async () => {
    const { folder, path } = await oldFile();
    await replaceFile(path, fresh);
    expect(await readFile(path, 'utf8')).toBe('new content');
    expect(await readdir(folder)).toEqual(['Plan.pitch']);
  });

  it.each([0o664, 0o600, 0o666, 0o640])('W4 keeps who may do what with it: %o', async (mode) => {
    const { path } = await oldFile();
    await chmod(path, mode);
    await replaceFile(path, fresh);
    expect((await stat(path)).mode & 0o777).toBe(mode);
  });

  it('W4 keeps a link to a file that is not there yet, and makes that', async () => {
    const folder = await temporaryFolder();
    const [target, first, second] = ['Plan.pitch', 'first.pitch', 'second.pitch'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await symlink('Plan.pitch', first);
    await symlink(first, second);
    await replaceFile(second, fresh);
    expect(await readlink(second)).toBe(first);
    expect(await readlink(first)).toBe('Plan.pitch');
    expect(await readFile(target, 'utf8')).toBe('new content');
  });

  it('W4 refuses a link into a folder that is not there, and leaves it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Plan.pitch');
    await symlink(join(folder, 'drive', 'Plan.pitch'), path);
    expect(await codeOf(replaceFile(path, fresh))).toBe('files.notFound');
    expect(await readlink(path)).toBe(join(folder, 'drive', 'Plan.pitch'));
  });

  it('W1 syncs the file before the rename and the folder after it', async () => {
    const { folder, path } = await oldFile();
    const calls: string[] = [];
    const open: FileSystem['open'] = async (...args) => {
      const file = await nodeFileSystem.open(...args);
      const sync = file.sync.bind(file);
      file.sync = () => {
        calls.push(args[0] === folder ? 'sync folder' : 'sync file');
        return sync();
      };
      return file;
    };
    const rename: FileSystem['rename'] = (...args) => {
      calls.push('rename');
      return nodeFileSystem.rename(...args);
    };
    await replaceFile(path, fresh, { fs: withFaults({ open, rename }) });
    expect(calls).toEqual(['sync file', 'rename', 'sync folder']);
  });

  const refusals: [string, Partial<FileSystem>, ErrorCode][] = [
    ['a folder that may not be written', { open: refusing('wx', 'EACCES') }, 'files.noPermission'],
    ['a read-only disk', { open: refusing('wx', 'EROFS') }, 'files.noPermission'],
    ['a disk that takes no file', { open: refusing('wx', 'ENOSPC') }, 'files.noSpace'],
    ['a write-protected file', { open: refusing('r+', 'EACCES') }, 'files.noPermission'],
    ['a rename that never works', { rename: () => Promise.reject(errno('EPERM')) }, 'files.noPermission'],
    ['a disk that fails', { rename: () => Promise.reject(errno('EIO')) }, 'files.failed'],
  ];
  it.each(refusals)(
    'W2 on %s fails with its own error; the old file stands, the folder is clean',
    async (_name, faults, code) => {
      const { folder, path } = await oldFile();
      expect(await codeOf(replaceFile(path, fresh, { fs: withFaults(faults) }))).toBe(code);
      expect(await readFile(path, 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual(['Plan.pitch']);
    },
  );

  it.each([0, 1, 5])('W2 on a disk that is full after %i bytes leaves the old file and no rest', async (bytes) => {
    const { folder, path } = await oldFile();
    expect(await codeOf(replaceFile(path, fresh, { fs: fullAfter(bytes) }))).toBe('files.noSpace');
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['Plan.pitch']);
  });

  it('W2 says which path was wrong when the folder is a file, or is not there', async () => {
    const { path } = await oldFile();
    expect(await codeOf(replaceFile(join(path, 'x.pitch'), fresh))).toBe('files.notAFolder');
    expect(await codeOf(replaceFile(join(path, '..', 'none', 'x.pitch'), fresh))).toBe('files.notFound');
  });

  it('W3 waits for a virus scanner that holds the file for a moment', async () => {
    const { path } = await oldFile();
    let refusalsLeft = 3;
    const rename: FileSystem['rename'] = (...args) => {
      refusalsLeft -= 1;
      return refusalsLeft >= 0 ? Promise.reject(errno('EBUSY')) : nodeFileSystem.rename(...args);
    };
    await replaceFile(path, fresh, { fs: withFaults({ rename }) });
    expect(await readFile(path, 'utf8')).toBe('new content');
  });

  it('W4 keeps a link a link and a file’s permissions', async () => {
    const { folder, path } = await oldFile();
    await chmod(path, 0o640);
    const link = join(folder, 'link.pitch');
    await symlink(path, link);
    await replaceFile(link, fresh);
    expect(await readlink(link)).toBe(path);
    expect(await readFile(path, 'utf8')).toBe('new content');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it('W5 changes nothing when what has to happen before fails', async () => {
    const { folder, path } = await oldFile();
    const beforeReplace = () => Promise.reject(new AppFailure({ code: 'project.changedOnDisk', params: { path } }));
    expect(await codeOf(replaceFile(path, fresh, { beforeReplace }))).toBe('project.changedOnDisk');
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['Plan.pitch']);
  });

  it('W6 cleans up after killed programs, and only after those', async () => {
    const { folder, path } = await oldFile();
    const staged = await stageFile(path, fresh);
    const own = (await readdir(folder)).find((name) => name.endsWith('.tmp')) as string;
    const killed = own.replace(`-${process.pid}-`, '-4000000-');
    // A number that is nobody's here says nothing about a computer that shares the folder.
    const elsewhere = killed.replace(/[0-9a-f]{8}(?=-4000000)/, '00000000');
    for (const name of [killed, elsewhere, '.someone.else.tmp']) await writeFile(join(folder, name), 'half');
    await removeLeftovers(folder, (pid) => pid === process.pid);
    expect((await readdir(folder)).sort()).toEqual([own, elsewhere, '.someone.else.tmp', 'Plan.pitch'].sort());
    await staged.commit();
    expect(await readFile(path, 'utf8')).toBe('new content');
  });
});

/** Refuses to open with one flag. */
function refusing(flag: string, code: string): FileSystem['open'] {
  return (path, flags, mode) => (flags === flag ? Promise.reject(errno(code)) : nodeFileSystem.open(path, flags, mode));
}

describe('a file that somebody else changed', () => {
  it('W7 is never overwritten', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Plan.pitch');
    const expected = await writeProjectFile(path, smallContent());
    await writeFile(path, 'something else of the same name');
    expect(await codeOf(writeProjectFile(path, smallContent(), { expected }))).toBe('project.changedOnDisk');
    expect(await readFile(path, 'utf8')).toBe('something else of the same name');
  });

  it('W7 is told from one that was only touched, copied over itself, or moved away', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Plan.pitch');
    const known = await writeProjectFile(path, smallContent());
    const bytes = await readFile(path);
    await writeFile(path, bytes);
    expect(await standOf(path, known)).toBe('same');
    expect(await standOf(join(folder, 'moved.pitch'), known)).toBe('gone');
    const other = Uint8Array.from(bytes);
    other[other.length - 30] = (other[other.length - 30] as number) ^ 1;
    await writeFile(path, other);
    expect(await standOf(path, known)).toBe('changed');
  });

  it.each(['stat', 'folder'] as const)('W7 is ours when the disk fails at its %s after the rename', async (failing) => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Plan.pitch');
    const expected = await writeProjectFile(path, smallContent());
    let renamed = false;
    const fs = withFaults({
      rename: async (from, to) => {
        await nodeFileSystem.rename(from, to);
        renamed = true;
      },
      stat: (async (given: string) => {
        if (renamed && failing === 'stat') throw errno('EIO');
        return nodeFileSystem.stat(given);
      }) as FileSystem['stat'],
      open: async (given, ...rest) => {
        const file = await nodeFileSystem.open(given, ...rest);
        if (given === folder && failing === 'folder') {
          const close = file.close.bind(file);
          file.close = async () => {
            await close();
            throw errno('EIO');
          };
        }
        return file;
      },
    });
    const project = { ...smallContent().project, title: 'second' };
    const second = await writeProjectFile(path, { ...smallContent(), project }, { fs, expected });
    await writeProjectFile(path, smallContent(), { expected: second });
  });

  it('W7 is ours when the disk said that it had refused what it did, and could not be asked', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Plan.pitch');
    const expected = await writeProjectFile(path, smallContent());
    const tried = new Set<string>();
    let isDone = false;
    const fs = withFaults({
      rename: async (from, to) => {
        await nodeFileSystem.rename(from, to);
        isDone = true;
        throw errno('EIO');
      },
      stat: (async (given: string) => {
        if (isDone) throw errno('ETIMEDOUT');
        return nodeFileSystem.stat(given);
      }) as FileSystem['stat'],
    });
    const next = { ...smallContent(), project: { ...smallContent().project, title: 'a longer title' } };
    const beforeReplace = async (tail: string) => void tried.add(tail);
    expect(await codeOf(writeProjectFile(path, next, { fs, expected, tried, beforeReplace }))).toBe('files.failed');
    const later = { ...next, project: { ...next.project, title: 'later' } };
    expect(await codeOf(writeProjectFile(path, later, { expected }))).toBe('project.changedOnDisk');
    await writeProjectFile(path, later, { expected, tried });
  });

  it('W7 is known by its fingerprint', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Plan.pitch');
    const known = await writeProjectFile(path, smallContent());
    expect(await fingerprintOf(path)).toEqual(known);
    expect(await fingerprintOf(join(folder, 'none'))).toBeNull();
    await mkdir(join(folder, 'sub'));
    expect(await codeOf(fingerprintOf(join(path, 'x')))).toBe('files.notAFolder');
  });
});
