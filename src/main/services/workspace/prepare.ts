import { dirname } from 'node:path';
import { type FileSystem, isAlive, lockFile, type ProjectFile, removeLeftovers } from '#main/files';
import type { ReadOnlyReason, SessionStart } from '../session';

export type ReadFile = (path: string) => Promise<ProjectFile>;

/** A project that is read, checked and claimed, before the open one makes room for it. */
export type Prepared = Omit<SessionStart, 'id'>;

/** Reads a file and claims it. Rejects with `AppFailure`; nothing is held then. */
export async function prepareFile(path: string, readFile: ReadFile, fs: FileSystem): Promise<Prepared> {
  const { fingerprint, isNewer, ...content } = await readFile(path);
  const readOnly = isNewer ? 'newer-format' : await writeProtection(path, fs);
  if (readOnly === null) void removeLeftovers(dirname(path), isAlive, fs);
  const lock = readOnly === null ? await lockFile(path, fs) : null;
  return {
    ...content,
    file: { path, fingerprint, lock },
    readOnly,
    touched: false,
    recovered: false,
    journalFolder: null,
  };
}

/** Null when file and folder can be written: a file is replaced, which the folder must allow. */
async function writeProtection(path: string, fs: FileSystem): Promise<ReadOnlyReason> {
  const writable = await Promise.all([
    fs.access(path, fs.constants.W_OK),
    fs.access(dirname(path), fs.constants.W_OK),
  ]).catch(() => null);
  return writable ? null : 'no-permission';
}
