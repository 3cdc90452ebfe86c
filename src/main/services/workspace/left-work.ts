import {
  type FileLock,
  type FileSystem,
  type FoundJournals,
  findJournals,
  fingerprintOf,
  lockFile,
  type Recovered,
  recoverJournal,
} from '#main/files';
import { type AppError, AppFailure, appError, fail } from '#shared/base';
import { exportBaseName } from './suggested-name';

export interface LeftWorkOptions {
  readonly recoveryFolder: string;
  readonly fs: FileSystem;
  /** The folder of the open project's own journal: it says nothing about a crash. */
  readonly ownFolder: () => string | null;
  readonly report: (error: AppError) => void;
}

/** What programs that were killed have left behind. */
export interface LeftWork {
  /** Unsaved work of a file: also of one that has been moved since. */
  of(path: string): Promise<Recovered | undefined>;
  /** The newest unsaved work; what else is there is told, and what was saved after all is taken away. */
  newest(): Promise<Recovered | undefined>;
  /**
   * Does something with left work that no other program may do meanwhile. `gone` when another one has brought it back a moment ago; rejects
   * with `project.locked` while it does.
   */
  claimed<T>(found: Recovered, work: () => Promise<T>): Promise<T | 'gone'>;
}

export function createLeftWork({ recoveryFolder, fs, ownFolder, report }: LeftWorkOptions): LeftWork {
  const journals = async (): Promise<FoundJournals> => {
    const { whole, broken } = await findJournals(recoveryFolder, fs);
    const isForeign = ({ folder }: { readonly folder: string }) => folder !== ownFolder();
    return { whole: whole.filter(isForeign), broken: broken.filter(isForeign) };
  };
  return {
    async of(path) {
      const left = (await journals()).whole.filter(({ hasUnsavedWork }) => hasUnsavedWork);
      const own = left.find(({ file }) => file.state === 'ours' && file.path === path);
      if (own || left.length === 0) return own;
      const tail = (await fingerprintOf(path, fs))?.tail ?? '';
      const moved = left.find(
        ({ file, tails, revision }) => file.state === 'gone' && tails.has(tail) && tails.get(tail) !== revision,
      );
      return moved && { ...moved, file: { state: 'ours', path } };
    },
    async newest() {
      const { whole, broken } = await journals();
      for (const { error } of broken) report(error);
      for (const saved of whole.filter(({ hasUnsavedWork }) => !hasUnsavedWork)) await takeAway(saved, fs, report);
      const left = whole.filter(({ hasUnsavedWork }) => hasUnsavedWork);
      for (const { file } of left) {
        if (file.state === 'unreadable') report(appError('recovery.fileUnreadable', { path: file.path }));
      }
      const [newest, ...others] = left.filter(({ file }) => file.state !== 'unreadable');
      if (others.length > 0) report(appError('recovery.othersWait', { names: others.map(nameOf).join(', ') }));
      return newest;
    },
    async claimed(found, work) {
      const claim = await claimJournal(found.folder, fs);
      if (!claim) return fail('project.locked', { path: found.file.state === 'none' ? found.folder : found.file.path });
      try {
        const isStillThere = (await recoverJournal(found.folder, fs))?.revision === found.revision;
        return isStillThere ? await work() : 'gone';
      } finally {
        await claim.release();
      }
    },
  };
}

/** Removes a journal whose work is in a file. Who was told that it could not be saved there looks for it in the other file. */
async function takeAway({ folder, file, isElsewhere }: Recovered, fs: FileSystem, report: LeftWorkOptions['report']) {
  if (isElsewhere && file.state === 'ours') report(appError('recovery.savedIn', { path: file.path }));
  await fs.rm(folder, { recursive: true, force: true }).catch(() => undefined);
}

/** Null when another program has it. A disk that takes no lock keeps nobody from their work. */
function claimJournal(folder: string, fs: FileSystem): Promise<Pick<FileLock, 'release'> | null> {
  return lockFile(folder, fs).catch((error: unknown) =>
    error instanceof AppFailure && error.error.code === 'project.locked' ? null : { release: async () => undefined },
  );
}

function nameOf({ file, project }: Recovered): string {
  return exportBaseName(file.state === 'none' ? null : file.path, project);
}
