import {
  type FileSystem,
  type Fingerprint,
  fileFailure,
  fingerprintOf,
  lockFile,
  replaceFile,
  standOf,
} from '#main/files';
import { fail } from '#shared/base';

interface KnownFile {
  readonly path: string;
  readonly fingerprint: Fingerprint | null;
}

/**
 * Copies a project file byte by byte: what a newer program wrote must not be written by this one, which would leave out what it does not
 * know. Rejects with `AppFailure`, also when somebody else has changed the file since; nothing is changed then.
 */
export async function copyAsItIs(
  { path: from, fingerprint }: KnownFile,
  to: string,
  fs: FileSystem,
): Promise<KnownFile> {
  if (fingerprint && (await standOf(from, fingerprint, fs)) === 'changed')
    fail('project.changedOnDisk', { path: from });
  const lock = await lockFile(to, fs);
  try {
    const bytes = await fs.readFile(from);
    await replaceFile(to, [bytes], { fs });
  } catch (error) {
    throw fileFailure(error, from);
  } finally {
    await lock.release();
  }
  return { path: to, fingerprint: await fingerprintOf(to, fs) };
}
