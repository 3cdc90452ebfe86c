import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errnoOf } from '#main/files';
import { fail } from '#shared/base';

/**
 * Sees that the program can write into its own folder, before anything counts on it: Electron would take a folder that it can't
 * lock for another running program, and end without a word. Throws `start.folder`.
 */
export function claimOwnFolder(folder: string): void {
  const trial = join(folder, `.trial-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(trial, '');
    rmSync(trial);
  } catch (error) {
    fail('start.folder', { path: folder, detail: errnoOf(error) || String(error) }, error);
  }
}
