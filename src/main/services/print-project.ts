import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFailure } from '#main/files';
import type { RunJob } from '#main/threads';
import { fail } from '#shared/base';
import { type CallContext, defaultExportOptions, type Printable } from '#shared/contract';
import { type ExportSource, runExport } from './exporting';
import type { JobTable } from './jobs';
import type { ServiceOptions } from './services';

const prefix = 'pitchwright-print-';
/** The system's program may still show what was printed this morning. */
const keptMs = 24 * 60 * 60 * 1000;

/**
 * Prints by way of the exported PDF: makes it in a folder of its own and opens it in the system's program for PDF files, which knows
 * the printers. Rejects with `AppFailure`.
 */
export async function printProject(
  source: ExportSource,
  what: Printable,
  options: ServiceOptions & { readonly runJob: RunJob<JobTable> },
  call: CallContext,
): Promise<void> {
  const { host, temporaryFolder, now } = options;
  await removeOldPrints(temporaryFolder, now().getTime());
  const folder = await makeFolder(temporaryFolder);
  const order =
    what === 'plan'
      ? { targets: ['plan-pdf' as const], folder }
      : { targets: ['deck-pdf' as const], options: { ...defaultExportOptions, deckPdf: [what] }, folder };
  try {
    const { files } = await runExport(source, order, options, call);
    const [path] = files;
    if (path === undefined || !(await host.openFile(path))) fail('shell.noPdfProgram', { path: path ?? folder });
  } catch (error) {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

async function makeFolder(temporaryFolder: string): Promise<string> {
  try {
    await mkdir(temporaryFolder, { recursive: true });
    return await mkdtemp(join(temporaryFolder, prefix));
  } catch (error) {
    throw fileFailure(error, temporaryFolder);
  }
}

/** What can't be removed is the system's to clean up. */
async function removeOldPrints(temporaryFolder: string, nowMs: number): Promise<void> {
  const names = await readdir(temporaryFolder).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(prefix))) {
    const folder = join(temporaryFolder, name);
    const age = await stat(folder).then(
      ({ mtimeMs }) => nowMs - mtimeMs,
      () => 0,
    );
    if (age > keptMs) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
