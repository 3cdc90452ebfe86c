import { dirname } from 'node:path';
import {
  type AssetBytes,
  type FileLock,
  type FileSystem,
  isAlive,
  lockFile,
  type NewerWord,
  type ProjectFile,
  removeLeftovers,
} from '#main/files';
import { type AppError, AppFailure, appError } from '#shared/base';
import type { Project } from '#shared/project';
import type { ReadOnlyReason, SessionStart } from '../session';

export type ReadFile = (path: string) => Promise<ProjectFile>;

/** A project that is read, checked and claimed, before the open one makes room for it. */
export interface Prepared extends Omit<SessionStart, 'id'> {
  /** The first word of a newer program's that a note stands for; null when there is none. */
  readonly newerWord: NewerWord | null;
}

export interface PrepareOptions {
  readonly readFile: ReadFile;
  readonly fs: FileSystem;
  readonly report: (error: AppError) => void;
}

/** A project that has no file yet. `touched`: there is work in it, so that leaving it asks. */
export function prepareNew(project: Project, assets: ReadonlyMap<string, AssetBytes>, touched: boolean): Prepared {
  return {
    project,
    file: null,
    assets,
    extras: [],
    newerWord: null,
    readOnly: null,
    foundFormat: project.formatVersion,
    touched,
    recovered: false,
    journalFolder: null,
  };
}

/**
 * Reads a file and claims it. Where the disk takes no lock, the project is opened for reading, which is said. Rejects with
 * `AppFailure`; nothing is held then.
 */
export async function prepareFile(path: string, { readFile, fs, report }: PrepareOptions): Promise<Prepared> {
  const { fingerprint, isNewer, newerWords, ...content } = await readFile(path);
  const readOnly = isNewer ? 'newer-format' : await writeProtection(path, fs);
  if (readOnly === null) void removeLeftovers(dirname(path), isAlive, fs);
  const lock = readOnly === null ? await claim(path, fs, report) : null;
  if (lock && (await hasOtherNames(path, fs))) report(appError('project.otherNames', { path }));
  return {
    ...content,
    file: { path, fingerprint, lock },
    newerWord: newerWords[0] ?? null,
    readOnly: readOnly ?? (lock ? null : 'no-permission'),
    touched: false,
    recovered: false,
    journalFolder: null,
  };
}

async function claim(path: string, fs: FileSystem, report: PrepareOptions['report']): Promise<FileLock | null> {
  try {
    return await lockFile(path, fs);
  } catch (error) {
    if (!(error instanceof AppFailure) || error.error.code === 'project.locked') throw error;
    report(error.error);
    report(appError('project.readOnly', { path }));
    return null;
  }
}

/** A save puts a new file in the place of this name: any other (a hard link) keeps the old one. */
async function hasOtherNames(path: string, fs: FileSystem): Promise<boolean> {
  return ((await fs.stat(path).catch(() => null))?.nlink ?? 1) > 1;
}

/** Null when file and folder can be written: a file is replaced, which the folder must allow. */
async function writeProtection(path: string, fs: FileSystem): Promise<ReadOnlyReason> {
  const writable = await Promise.all([
    fs.access(path, fs.constants.W_OK),
    fs.access(dirname(path), fs.constants.W_OK),
  ]).catch(() => null);
  return writable ? null : 'no-permission';
}
