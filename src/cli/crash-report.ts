import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppError, appError } from '#shared/base';

/** Writes what nobody foresaw into a file of its own, and answers with the failure that names it. */
export function crashReport(thrown: unknown, version: string): AppError {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const lines = [
    `Pitchwright ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
  ];
  try {
    // A folder of its own: in a temporary folder that all share, a name that can be guessed may be somebody's link.
    const path = join(mkdtempSync(join(tmpdir(), 'pitchwright-crash-')), 'crash.txt');
    writeFileSync(path, `${lines.join('\n')}\n`, { flag: 'wx' });
    return appError('bug.written', { path, detail });
  } catch {
    return appError('bug.unexpected', { id: 'cli', detail });
  }
}
