import { hostname } from 'node:os';
import { join } from 'node:path';
import { type AppError, AppFailure, appError, fail } from '#shared/base';
import { applyPatches, type Patch, type Project } from '#shared/project';
import { errnoOf, type FileSystem, nodeFileSystem } from '../file-system';
import { type Fingerprint, fingerprintOf } from '../fingerprint';
import { isAlive, isBeforeStart } from '../lock-file';
import { type AssetBytes, assetBytes, assetKey } from '../project-assets';
import { projectFromJson } from '../project-json';
import { journalAssetsFolder, journalName, spareStartName } from './journal';
import { type FoundRecord, type FoundStart, parseJournal } from './journal-record';

/** How the file stands to which recovered work belongs. */
export type RecoveredFile =
  /** The work never had one. */
  | { readonly state: 'none' }
  /**
   * `ours`: as this work knew it. `changed`: somebody else has written it since. `gone`: moved or removed. `unreadable`: it is there,
   * or may be, and nothing can be said of it now.
   */
  | { readonly state: 'ours' | 'changed' | 'gone' | 'unreadable'; readonly path: string };

/** What a journal makes of a project, and what its file has of that. */
export interface Recovered {
  readonly folder: string;
  readonly project: Project;
  readonly revision: number;
  readonly startedAt: string;
  readonly file: RecoveredFile;
  /** The files that this work has been in, by their `tail`, each with the revision that it has. */
  readonly tails: ReadonlyMap<string, number | null>;
  /** It was saved in another file than the one that it began in. */
  readonly isElsewhere: boolean;
  /** Something in it is in no file. */
  readonly hasUnsavedWork: boolean;
  /** Pictures that were taken in since the last save. */
  readonly assets: ReadonlyMap<string, AssetBytes>;
}

/** A journal of which nothing can be brought back, and why. */
export interface BrokenJournal {
  readonly folder: string;
  readonly error: AppError;
}

export interface FoundJournals {
  /** Newest first. */
  readonly whole: readonly Recovered[];
  readonly broken: readonly BrokenJournal[];
}

/** The journals whose program is gone. One that can't be read keeps nobody from the others, and is not passed over in silence. */
export async function findJournals(recoveryFolder: string, fs: FileSystem = nodeFileSystem): Promise<FoundJournals> {
  const names = await fs.readdir(recoveryFolder).catch(() => [] as string[]);
  const whole: Recovered[] = [];
  const broken: BrokenJournal[] = [];
  for (const name of names) {
    const folder = join(recoveryFolder, name);
    try {
      const recovered = await recoverJournal(folder, fs);
      if (recovered) whole.push(recovered);
    } catch (error) {
      if (!(error instanceof AppFailure)) throw error;
      broken.push({ folder, error: error.error });
    }
  }
  return { whole: whole.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)), broken };
}

function errorOf(error: unknown, folder: string): AppError {
  const code = error instanceof AppFailure ? error.error.code : '';
  if (code.startsWith('recovery.')) return (error as AppFailure).error;
  if (code === 'project.tooNew' || code === 'project.newerWord') return appError('recovery.tooNew', { folder });
  return appError(errnoOf(error) === '' ? 'recovery.damaged' : 'recovery.unreadable', { folder });
}

/**
 * Replays the longest part of a journal that is whole. Null while its program lives, and for a folder without a journal. Rejects
 * with `AppFailure` of the `recovery` family when there is one and nothing of it can be used.
 */
export async function recoverJournal(folder: string, fs: FileSystem = nodeFileSystem): Promise<Recovered | null> {
  try {
    return await readJournal(folder, fs);
  } catch (error) {
    throw new AppFailure(errorOf(error, folder), { cause: error });
  }
}

async function readJournal(folder: string, fs: FileSystem): Promise<Recovered | null> {
  const text = await readIfThere(join(folder, journalName), fs);
  if (text === null) return null;
  const journal = parseJournal(text, (await readIfThere(join(folder, spareStartName), fs)) ?? '');
  if (!journal) return fail('recovery.damaged', { folder });
  const { start, records } = journal;
  if (await isRunning(start, join(folder, journalName), fs)) return null;
  const { json, revision, target, tails } = replayAll(start, records);
  // Patches are of the format that they were made in, so that only their sum can be brought to the present one.
  const { project, isNewer } = projectFromJson(json, folder);
  if (isNewer) return fail('recovery.tooNew', { folder });
  const file = await fileNow(start.path, target, tails, fs);
  const saved = file.fingerprint ? tails.get(file.fingerprint.tail) : start.savedRevision;
  return {
    folder,
    project,
    revision,
    startedAt: start.startedAt,
    file: file.stands,
    tails,
    isElsewhere: file.stands.state === 'ours' && file.stands.path !== start.path,
    hasUnsavedWork: saved !== revision,
    assets: await readAssets(join(folder, journalAssetsFolder), fs),
  };
}

async function readIfThere(path: string, fs: FileSystem): Promise<string | null> {
  try {
    return await fs.readFile(path, 'utf8');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/** Three missed heartbeats: the process number has gone to somebody else since. */
const silentAfterMs = 3 * 60_000;

async function isRunning(start: FoundStart, path: string, fs: FileSystem): Promise<boolean> {
  if (start.host !== hostname() || start.pid === process.pid || !isAlive(start.pid)) return false;
  const { mtimeMs } = await fs.stat(path);
  return Date.now() - mtimeMs < silentAfterMs && !isBeforeStart(mtimeMs);
}

interface Replayed {
  readonly json: unknown;
  readonly revision: number;
  /** Where it was saved last, or was about to be. */
  readonly target: string | null;
  readonly tails: ReadonlyMap<string, number | null>;
}

/** The start with all that followed, up to the first edit that does not follow on. */
function replayAll(start: FoundStart, records: readonly FoundRecord[]): Replayed {
  let { project: json, revision, path: target } = start;
  const tails = new Map<string, number | null>(start.tail === null ? [] : [[start.tail, start.savedRevision]]);
  for (const record of records) {
    if (record.kind === 'saving') {
      target = record.path;
      tails.set(record.tail, record.revision);
    } else if (record.kind === 'edit') {
      if (record.revision !== revision + 1) break;
      try {
        json = applyPatches(json as Project, record.patches as readonly Patch[]).value;
      } catch {
        break;
      }
      revision = record.revision;
    }
  }
  return { json, revision, target, tails };
}

interface FileNow {
  readonly stands: RecoveredFile;
  readonly fingerprint: Fingerprint | null;
}

/** A project that was being saved elsewhere has moved there only if that file is written: else it is where it was. */
async function fileNow(
  path: string | null,
  target: string | null,
  tails: Replayed['tails'],
  fs: FileSystem,
): Promise<FileNow> {
  if (target !== null && target !== path) {
    const moved = await lookAt(target, tails, fs);
    if (moved.stands.state === 'ours' || moved.stands.state === 'unreadable') return moved;
  }
  return path === null ? { stands: { state: 'none' }, fingerprint: null } : lookAt(path, tails, fs);
}

/** Only a file that is not there is gone. Of one that can't be read nothing is known, so nothing may be done to it. */
async function lookAt(path: string, tails: Replayed['tails'], fs: FileSystem): Promise<FileNow> {
  try {
    const fingerprint = await fingerprintOf(path, fs);
    if (!fingerprint) return { stands: { state: 'gone', path }, fingerprint: null };
    return { stands: { state: tails.has(fingerprint.tail) ? 'ours' : 'changed', path }, fingerprint };
  } catch {
    return { stands: { state: 'unreadable', path }, fingerprint: null };
  }
}

/** Only bytes that are what their name says: a picture that was being written is not one. */
async function readAssets(folder: string, fs: FileSystem): Promise<Map<string, AssetBytes>> {
  const assets = new Map<string, AssetBytes>();
  for (const key of await fs.readdir(folder).catch(() => [] as string[])) {
    const bytes = await fs.readFile(join(folder, key)).catch(() => null);
    if (bytes && assetKey(bytes) === key) assets.set(key, assetBytes(bytes));
  }
  return assets;
}
