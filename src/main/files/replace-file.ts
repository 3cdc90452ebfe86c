import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileFailure } from './file-failure';
import { errnoOf, type FileSystem, nodeFileSystem } from './file-system';
import { syncFolder } from './sync-folder';
import { writeParts } from './write-parts';

export interface ReplaceOptions {
  readonly fs?: FileSystem;
  /** Runs when the new content is safe on the disk and the old file still stands; a throw leaves the old file. */
  readonly beforeReplace?: () => Promise<void>;
}

/** Virus scanners and sync clients hold a file for moments; after about a second it is a real refusal. */
const renameWaitsMs = [10, 30, 80, 160, 320, 500];

/**
 * Puts new content in a file's place, whole or not at all: a temporary file beside it, synced, renamed, the folder
 * synced. On failure the target is as before and the temporary file is gone. Rejects with `AppFailure` of the `files` family.
 */
export async function replaceFile(
  path: string,
  parts: readonly Uint8Array[],
  options: ReplaceOptions = {},
): Promise<void> {
  const staged = await stageFile(path, parts, options.fs);
  try {
    await options.beforeReplace?.();
  } catch (error) {
    await staged.discard();
    throw error;
  }
  await staged.commit();
}

/** Content that lies synced beside its target and waits for the word. */
export interface StagedFile {
  readonly path: string;
  /** Renames over the target and syncs the folder. Discards itself when that fails. */
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** The first half of {@link replaceFile}: for exports, which replace several files or none. */
export async function stageFile(
  path: string,
  parts: readonly Uint8Array[],
  fs: FileSystem = nodeFileSystem,
): Promise<StagedFile> {
  const target = await realTarget(path, fs);
  const temporary = join(dirname(target), temporaryName(basename(target)));
  const discard = () => fs.unlink(temporary).catch(() => undefined);
  try {
    await refuseUnwritable(target, fs);
    await writeSynced(temporary, parts, await modeOf(target, fs), fs);
  } catch (error) {
    await discard();
    throw fileFailure(error, path);
  }
  const commit = async () => {
    try {
      await renameWithPatience(temporary, target, fs);
    } catch (error) {
      await discard();
      throw fileFailure(error, path);
    }
    await syncFolder(dirname(target), fs);
  };
  return { path, commit, discard };
}

/** Which of the computers that share a folder: a process number says nothing about another one's. */
const ownHost = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/**
 * `.name.<computer>-<process>-<random>.tmp`: hidden, and a later start can tell whose leftovers they are. A name may have 255 bytes on
 * most disks, and a Chinese character takes three.
 */
function temporaryName(base: string): string {
  return `.${base.slice(0, 40)}.${ownHost}-${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
}
const ownTemporary = new RegExp(`^\\..+\\.${ownHost}-(\\d+)-[0-9a-f]{8}\\.tmp$`);

/** Removes what killed processes of this computer left in a folder. Never fails: it is housekeeping. */
export async function removeLeftovers(
  folder: string,
  isAlive: (pid: number) => boolean,
  fs: FileSystem = nodeFileSystem,
): Promise<void> {
  const names = await fs.readdir(folder).catch(() => [] as string[]);
  for (const name of names) {
    const pid = ownTemporary.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await fs.unlink(join(folder, name)).catch(() => undefined);
  }
}

/** Longer chains of links are circles to every system. */
const mostLinks = 40;

/** A link stays a link: what it points to is replaced, or made where it points to nothing yet. */
async function realTarget(path: string, fs: FileSystem, links = 0): Promise<string> {
  try {
    return await fs.realpath(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT' || links > mostLinks) throw fileFailure(error, path);
    const pointsTo = await fs.readlink(path).catch(() => null);
    return pointsTo === null ? path : realTarget(resolve(dirname(path), pointsTo), fs, links + 1);
  }
}

/** A rename would replace a file that is write-protected, or that another program holds, without a word. */
async function refuseUnwritable(path: string, fs: FileSystem): Promise<void> {
  try {
    await (await fs.open(path, 'r+')).close();
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
  }
}

/** What everybody may do with a file that is there; null for a new one. */
async function modeOf(path: string, fs: FileSystem): Promise<number | null> {
  const stats = await fs.stat(path).catch(() => null);
  return stats && stats.mode & 0o777;
}

async function writeSynced(
  path: string,
  parts: readonly Uint8Array[],
  mode: number | null,
  fs: FileSystem,
): Promise<void> {
  const file = await fs.open(path, 'wx', mode ?? 0o666);
  try {
    // The system takes away from the mode of a new file what this user does not give by habit. Some network disks keep no modes.
    if (mode !== null) await file.chmod(mode).catch(() => undefined);
    await writeParts(file, parts);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function renameWithPatience(from: string, to: string, fs: FileSystem): Promise<void> {
  for (const waitMs of renameWaitsMs) {
    try {
      return await fs.rename(from, to);
    } catch (error) {
      if (!['EBUSY', 'EPERM', 'EACCES'].includes(errnoOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
  await fs.rename(from, to);
}
