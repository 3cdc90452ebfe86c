import { dirname } from 'node:path';
import { fail } from '#shared/base';
import { fileFailure } from './file-failure';
import { errnoOf, type FileSystem, nodeFileSystem } from './file-system';
import { syncFolder } from './sync-folder';

/**
 * Makes a folder and those above it that are missing; answers with what it made, outermost first. Node's own recursive
 * call never ends where a parent can't be made (below /proc, for one). Rejects with `AppFailure` of the `files` family.
 */
export async function makeFolder(folder: string, fs: FileSystem = nodeFileSystem): Promise<string[]> {
  const made: string[] = [];
  await make(folder, true, made, fs);
  return made;
}

async function make(folder: string, parentsToo: boolean, made: string[], fs: FileSystem): Promise<void> {
  try {
    await fs.mkdir(folder);
    made.push(folder);
    // What is synced in it is lost with it.
    await syncFolder(dirname(folder), fs);
  } catch (error) {
    const code = errnoOf(error);
    const parent = dirname(folder);
    if (code === 'ENOENT' && parentsToo && parent !== folder) {
      await make(parent, true, made, fs);
      return make(folder, false, made, fs);
    }
    const stats = code === 'ENOTDIR' ? null : await fs.stat(folder).catch(() => null);
    if (stats?.isDirectory()) return;
    if (stats || code === 'ENOTDIR') fail('files.notAFolder', { path: folder }, error);
    throw fileFailure(error, folder);
  }
}
