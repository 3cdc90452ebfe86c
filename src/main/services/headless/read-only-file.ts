import { resolve } from 'node:path';
import { type ProjectFile, readProjectFile } from '#main/files';
import { fail } from '#shared/base';
import { formatVersion } from '#shared/project';

/** Reads a project without claiming it. What a newer program wrote is refused: parts of it would be missing unseen. */
export async function readForUse(path: string): Promise<{ readonly path: string; readonly file: ProjectFile }> {
  const full = resolve(path);
  const file = await readProjectFile(full);
  if (file.isNewer) fail('project.tooNew', { path: full, found: file.foundFormat, supported: formatVersion });
  return { path: full, file };
}
