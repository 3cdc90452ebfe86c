import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The files that this run of the program has exported. */
export interface OwnFiles {
  /** Remembers files as they are now. */
  note(paths: readonly string[]): Promise<void>;
  /** Whether this run has exported a file of that path. */
  has(path: string): boolean;
  /** Whether this run has exported a file into a folder. */
  hasFolder(folder: string): boolean;
  /** Those that are there and are not as we left them: somebody else's, or ours with somebody's changes. */
  foreignAmong(paths: readonly string[]): Promise<string[]>;
}

/** Begins to remember. An export that is made again asks only about what somebody may miss. */
export function createOwnFiles(): OwnFiles {
  const known = new Map<string, string>();
  return {
    note: async (paths) => {
      for (const path of paths) {
        const mark = await markOf(path);
        if (mark !== null) known.set(path, mark);
      }
    },
    has: (path) => known.has(path),
    hasFolder: (folder) => [...known.keys()].some((path) => dirname(path) === folder),
    foreignAmong: async (paths) => {
      const marks = await Promise.all(paths.map(async (path) => [path, await markOf(path)] as const));
      return marks.flatMap(([path, mark]) => (mark !== null && mark !== known.get(path) ? [path] : []));
    },
  };
}

/** Null when the file is not there. What can't be looked at is refused when it is written. */
async function markOf(path: string): Promise<string | null> {
  const stats = await stat(path).catch(() => null);
  return stats && `${stats.size} ${stats.mtimeMs}`;
}
