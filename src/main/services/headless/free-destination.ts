import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fail } from '#shared/base';
import type { Destination } from './read-only-file';

export interface FileOut {
  readonly out: Destination;
  /** Whether a file that is there already may be replaced. */
  readonly force: boolean;
}

/**
 * The absolute path of a file that may be written, with an ending where it is to have one. Rejects with `files.existsUnforced` for a
 * file that is there, unless forced, and for what is no file.
 */
export async function freeDestination({ out, force }: FileOut, ending = ''): Promise<Destination> {
  if (typeof out !== 'string') return out;
  const named = resolve(out);
  // `--out folder` would make folder.pitch beside the folder, where nobody looks.
  if ((await stat(named).catch(() => null))?.isDirectory()) fail('files.isFolder', { path: named });
  const path = out.toLowerCase().endsWith(ending) ? named : resolve(`${out}${ending}`);
  const stats = await stat(path).catch(() => null);
  if (stats?.isFile() && !force) fail('files.existsUnforced', { path });
  if (stats && !stats.isFile()) fail(stats.isDirectory() ? 'files.isFolder' : 'files.exists', { path });
  return path;
}
