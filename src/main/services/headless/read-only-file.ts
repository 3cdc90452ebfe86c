import { resolve } from 'node:path';
import { type ProjectFile, projectFileOf, readProjectFile } from '#main/files';
import { fail } from '#shared/base';
import { formatVersion } from '#shared/project';

/** Bytes that came another way than by a file of their own, and what they are called. */
export interface GivenBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where a file comes from: a path, or bytes. */
export type Source = string | GivenBytes;

/** Where one file goes to: a path, or somebody who takes its bytes. */
export type Destination = string | ((bytes: Uint8Array) => Promise<void>);

/** What stands for a path where there is none. */
export const noPath = '-';

/** Reads a project without claiming it. What a newer program wrote is refused: parts of it would be missing unseen. */
export async function readForUse(source: Source): Promise<{ readonly path: string; readonly file: ProjectFile }> {
  const isPath = typeof source === 'string';
  const full = isPath ? resolve(source) : source.name;
  const file = isPath ? await readProjectFile(full) : projectFileOf(source.bytes, full);
  const [word] = file.newerWords;
  if (word) fail('project.newerWord', { path: full, ...word });
  if (file.isNewer) fail('project.tooNew', { path: full, found: file.foundFormat, supported: formatVersion });
  return { path: isPath ? full : noPath, file };
}
