import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileFailure } from '#main/files';
import { fail } from '#shared/base';

/** Larger than anything that is taken in, and small enough to be read whole. */
const limitMb = 64;

/** Reads a file that the user chose. Rejects with `AppFailure` of the `files` family, or `import.tooLarge`. */
export async function readAnyFile(path: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  try {
    const { size } = await stat(path);
    if (size > limitMb * 2 ** 20) fail('import.tooLarge', { path, limitMb });
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    throw fileFailure(error, path);
  }
}
