import { dirname } from 'node:path';
import { type FileSystem, isAlive, lockFile, type ProjectFile, type Recovered, removeLeftovers } from '#main/files';
import type { ReadOnlyReason, SessionFile, SessionStart } from '../session';

type ReadFile = (path: string) => Promise<ProjectFile>;

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

/**
 * Brings back what a journal knows. A file that somebody else has changed since is left alone: the work then has no
 * file. Pictures whose bytes are in neither are gone.
 */
export async function prepareRecovered(found: Recovered, readFile: ReadFile, fs: FileSystem): Promise<Prepared> {
  const content = found.path === null ? null : await readFile(found.path).catch(() => null);
  const assets = new Map([...(content?.assets ?? []), ...found.assets]);
  const known = Object.entries(found.project.assets).filter(([key]) => assets.has(key));
  let file: SessionFile | null = null;
  if (found.path !== null && found.fileIsOurs) {
    void removeLeftovers(dirname(found.path), isAlive, fs);
    const lock = await lockFile(found.path, fs);
    file = { path: found.path, fingerprint: content?.fingerprint ?? null, lock };
  }
  return {
    project: { ...found.project, assets: Object.fromEntries(known) },
    file,
    assets,
    extras: content?.extras ?? [],
    readOnly: null,
    foundFormat: found.project.formatVersion,
    touched: true,
    recovered: true,
    journalFolder: found.folder,
  };
}
