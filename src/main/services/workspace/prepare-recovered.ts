import { dirname } from 'node:path';
import {
  type AssetBytes,
  type FileSystem,
  isAlive,
  lockFile,
  type ProjectFile,
  type Recovered,
  removeLeftovers,
} from '#main/files';
import { type AppError, AppFailure, appError } from '#shared/base';
import type { Host } from '../host';
import type { SessionFile } from '../session';
import type { Prepared, ReadFile } from './prepare';

export interface RecoverOptions {
  readonly readFile: ReadFile;
  readonly fs: FileSystem;
  readonly host: Pick<Host, 'askAboutLostPictures' | 'chooseFileToOpen'>;
  readonly report: (error: AppError) => void;
}

/**
 * Brings back what a journal knows. A file that somebody else has changed since is left alone: the work then has no file, and so
 * it is with one that has gone. Pictures that are in neither file nor journal are asked about. Null when the user leaves the work where it
 * is. Rejects with `AppFailure` when the file can't be read now; journal and file are as they were.
 */
export async function prepareRecovered(found: Recovered, options: RecoverOptions): Promise<Prepared | null> {
  const { readFile, fs, report } = options;
  const own = await readOwn(found, readFile);
  const assets = new Map([...(own?.assets ?? []), ...found.assets]);
  const home = await findPictures(found, assets, own, options);
  if (home === 'later') return null;
  const file = home && (await claim(home, fs));
  if (found.file.state === 'gone' && !file) report(appError('recovery.fileGone', { path: found.file.path }));
  const known = Object.entries(found.project.assets).filter(([key]) => assets.has(key));
  return {
    project: { ...found.project, assets: Object.fromEntries(known) },
    file,
    assets,
    extras: own?.extras ?? [],
    newerWord: null,
    readOnly: null,
    foundFormat: found.project.formatVersion,
    touched: true,
    recovered: true,
    journalFolder: found.folder,
  };
}

interface Home extends ProjectFile {
  readonly path: string;
}

/** The content of the file that the work knows. Of another one's, only the pictures can be of use; null when it is none. */
async function readOwn({ file }: Recovered, readFile: ReadFile): Promise<Home | null> {
  if (file.state === 'none' || file.state === 'gone') return null;
  if (file.state === 'unreadable') throw new AppFailure(appError('recovery.fileUnreadable', { path: file.path }));
  try {
    return { ...(await readFile(file.path)), path: file.path };
  } catch (error) {
    // It is there and no project, any more: that won't change. What the disk refuses may be given later.
    if (error instanceof AppFailure && error.error.code.startsWith('project.')) return null;
    throw new AppFailure(appError('recovery.fileUnreadable', { path: file.path }), { cause: error });
  }
}

/** Completes `assets` from files that the user shows, as far as they want to; answers the file in which the work goes on. */
async function findPictures(
  { project, tails, file }: Recovered,
  assets: Map<string, AssetBytes>,
  own: Home | null,
  { host, readFile, report }: RecoverOptions,
): Promise<Home | null | 'later'> {
  const isOurs = (home: Home) => tails.has(home.fingerprint.tail);
  const missing = () => Object.keys(project.assets).filter((key) => !assets.has(key)).length;
  let home = own && isOurs(own) ? own : null;
  while (missing() > 0) {
    const path = file.state === 'none' ? null : file.path;
    const answer = await host.askAboutLostPictures({
      title: project.title || project.company.name,
      path,
      count: missing(),
    });
    if (answer === 'later') return 'later';
    if (answer === 'without') return null;
    const chosen = await host.chooseFileToOpen('project');
    if (chosen === null) continue;
    try {
      const shown = { ...(await readFile(chosen)), path: chosen };
      for (const [key, bytes] of shown.assets) assets.set(key, bytes);
      if (isOurs(shown)) home = shown;
    } catch (error) {
      if (!(error instanceof AppFailure)) throw error;
      report(error.error);
    }
  }
  return home;
}

async function claim({ path, fingerprint }: Home, fs: FileSystem): Promise<SessionFile> {
  void removeLeftovers(dirname(path), isAlive, fs);
  return { path, fingerprint, lock: await lockFile(path, fs) };
}
