import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findJournals, readProjectFile } from '#main/files';
import { removeFolder } from '../remove-folder';

/** The folders of one user: what the program keeps for itself, their files, and what they export. */
export interface Home {
  readonly folder: string;
  readonly dataFolder: string;
  readonly files: string;
  readonly exported: string;
  /** The project's file. */
  readonly path: string;
}

export function homeAt(folder: string): Home {
  const files = join(folder, 'files');
  return {
    folder,
    dataFolder: join(folder, 'data'),
    files,
    exported: join(folder, 'exported'),
    path: join(files, 'Plan.pitch'),
  };
}

/** Makes the folders, empty. */
export async function clearHome(home: Home): Promise<void> {
  await removeFolder(home.folder);
  await mkdir(home.files, { recursive: true });
  await mkdir(home.exported);
}

/** What a file or a journal holds: the number in the title, and how many pictures. */
export interface Held {
  readonly number: number;
  readonly pictures: number;
}

/** How things stand on the disk. Looks only. */
export interface Stand {
  /** Null when there is none. */
  readonly file: Held | null;
  /** The newest work that a journal has and no file; null without any. */
  readonly journal: Held | null;
  /** What is not as it must be whatever has happened. */
  readonly faults: readonly string[];
  /** Names of what the program leaves beside its files and takes away again. */
  readonly left: {
    readonly temporary: readonly string[];
    readonly locks: readonly string[];
    readonly journals: number;
  };
}

export async function standOf({ path, files, dataFolder }: Home): Promise<Stand> {
  const faults: string[] = [];
  const file = await readProjectFile(path).catch((error: unknown) => {
    const code = (error as { error?: { code?: string } }).error?.code;
    if (code !== 'files.notFound') faults.push(`the file is not whole: ${code ?? error}`);
    return null;
  });
  const { whole, broken } = await findJournals(join(dataFolder, 'recovery'));
  if (broken.length > 0) faults.push(`a journal can't be read: ${broken[0]?.error.code}`);
  const work = whole.find(({ hasUnsavedWork }) => hasUnsavedWork);
  const names = await readdir(files);
  const own = await readdir(dataFolder, { recursive: true }).catch(() => [] as string[]);
  return {
    file: file && { number: Number(file.project.title), pictures: file.assets.size },
    journal: work
      ? {
          number: Number(work.project.title),
          // What the file has need not be in the journal.
          pictures: Object.keys(work.project.assets).filter((key) => file?.assets.has(key) || work.assets.has(key))
            .length,
        }
      : null,
    faults,
    left: {
      temporary: [...names, ...own].filter((name) => name.endsWith('.tmp')),
      locks: names.filter((name) => /\.(?:lock|guard)$/.test(name)),
      journals: whole.length + broken.length,
    },
  };
}
