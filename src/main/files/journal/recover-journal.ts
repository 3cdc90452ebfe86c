import { hostname } from 'node:os';
import { join } from 'node:path';
import { applyPatches, migrate, type Project, projectSchema } from '#shared/project';
import { type FileSystem, nodeFileSystem } from '../file-system';
import { fingerprintOf } from '../fingerprint';
import { isAlive } from '../lock-file';
import { type AssetBytes, assetBytes, assetKey } from '../project-assets';
import { journalAssetsFolder, journalName } from './journal';
import { parseJournal, type StartRecord } from './journal-record';

/** What a journal makes of a project, and what its file has of that. */
export interface Recovered {
  readonly folder: string;
  readonly project: Project;
  readonly revision: number;
  readonly startedAt: string;
  /** The file that the work belongs to; null when it has none. */
  readonly path: string | null;
  /** The file is gone, or is one that this session read or wrote: saving over it destroys nothing. */
  readonly fileIsOurs: boolean;
  /** Something in it is in no file. */
  readonly hasUnsavedWork: boolean;
  /** Pictures that were taken in since the last save. */
  readonly assets: ReadonlyMap<string, AssetBytes>;
}

/** Journals whose program is gone, newest first. Broken ones are left out: they hold not even a beginning. */
export async function findJournals(recoveryFolder: string, fs: FileSystem = nodeFileSystem): Promise<Recovered[]> {
  const names = await fs.readdir(recoveryFolder).catch(() => [] as string[]);
  const all = await Promise.all(names.map((name) => recoverJournal(join(recoveryFolder, name), fs)));
  return all.filter((one) => one !== null).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
}

/** Replays the longest part of a journal that is whole. Null while its program lives, or when nothing can be read. */
export async function recoverJournal(folder: string, fs: FileSystem = nodeFileSystem): Promise<Recovered | null> {
  const text = await fs.readFile(join(folder, journalName), 'utf8').catch(() => '');
  const [start, ...records] = parseJournal(text);
  if (start?.kind !== 'start' || (await isRunning(start, join(folder, journalName), fs))) return null;
  let { project, revision, path } = start;
  const ours = new Map<string, number | null>(start.tail === null ? [] : [[start.tail, start.savedRevision]]);
  for (const record of records) {
    if (record.kind === 'saving') {
      path = record.path;
      ours.set(record.tail, record.revision);
    } else if (record.kind === 'edit') {
      const next = replay(project, revision, record.revision, record.patches);
      if (!next) break;
      project = next;
      revision = record.revision;
    }
  }
  const parsed = parsedNow(project);
  if (!parsed) return null;
  const now = path === null ? null : await fingerprintOf(path, fs).catch(() => null);
  const isOurs = now !== null && ours.has(now.tail);
  const saved = path === null ? start.savedRevision : isOurs ? ours.get(now.tail) : null;
  return {
    folder,
    project: parsed,
    revision,
    startedAt: start.startedAt,
    path,
    fileIsOurs: path !== null && (now === null || isOurs),
    hasUnsavedWork: saved !== revision,
    assets: await readAssets(join(folder, journalAssetsFolder), fs),
  };
}

/** Three missed heartbeats: the process number has gone to somebody else since. */
const silentAfterMs = 3 * 60_000;

async function isRunning(start: StartRecord, path: string, fs: FileSystem): Promise<boolean> {
  if (start.host !== hostname() || start.pid === process.pid || !isAlive(start.pid)) return false;
  const { mtimeMs } = await fs.stat(path);
  return Date.now() - mtimeMs < silentAfterMs;
}

/** The project in today's format: a program of yesterday may have crashed before this one was installed. Null when it is none. */
function parsedNow(project: unknown): Project | null {
  try {
    return projectSchema.parse(migrate(project as Record<string, unknown>));
  } catch {
    return null;
  }
}

function replay(
  project: Project,
  revision: number,
  next: number,
  patches: Parameters<typeof applyPatches>[1],
): Project | null {
  if (next !== revision + 1) return null;
  try {
    return applyPatches(project, patches).value;
  } catch {
    return null;
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
