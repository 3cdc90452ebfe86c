import { dirname, join, resolve } from 'node:path';
import { type DateSources, exportDate } from '#main/export/date';
import {
  type AssetBytes,
  type FileSystem,
  isAlive,
  makeFolder,
  nodeFileSystem,
  removeLeftovers,
  type StagedFile,
  stageFile,
} from '#main/files';
import type { RunJob } from '#main/threads';
import { fail } from '#shared/base';
import {
  type CallContext,
  defaultExportOptions,
  type ExportOptions,
  type ExportTarget,
  type Loss,
} from '#shared/contract';
import type { Project } from '#shared/project';
import type { JobTable } from '../jobs';
import type { ServiceOptions } from '../services';
import { exportBaseName } from '../workspace';
import { type ExportedFiles, refuseWhenCancelled } from './make-files';

export interface ExportSource {
  readonly project: Project;
  /** The project's file, which exported files are named after; null: the title. */
  readonly path: string | null;
  readonly asset: (key: string) => AssetBytes | null;
}

/** What is to be made of a project, and where. */
export interface ExportOrder {
  readonly targets: readonly ExportTarget[];
  readonly options?: ExportOptions | undefined;
  readonly folder: string;
}

export interface Exported {
  /** Absolute paths, in the order of the targets. */
  readonly files: string[];
  readonly losses: Loss[];
}

/** What an export needs of the program around it. */
export interface ExportSurroundings
  extends Pick<ServiceOptions, 'resourcesFolder' | 'now'>,
    Pick<DateSources, 'sourceDateEpoch'> {
  /** Makes the bytes of the files. */
  readonly runJob: RunJob<JobTable>;
  /** Asked before anything is written; without it files are replaced. */
  readonly mayReplace?: (paths: readonly string[]) => Promise<boolean>;
  readonly fs?: FileSystem;
}

/** Files in memory, and what the suffixes follow. */
export interface NamedFiles extends ExportedFiles {
  readonly baseName: string;
}

/** Makes the files of an export in memory. Rejects with `AppFailure`. */
export async function makeExport(
  { project, path, asset }: ExportSource,
  { targets, options: choices = defaultExportOptions }: Omit<ExportOrder, 'folder'>,
  { resourcesFolder, now, sourceDateEpoch, runJob }: ExportSurroundings,
  { signal, report }: CallContext,
): Promise<NamedFiles> {
  const date = exportDate(project.changedAt, { now: now(), sourceDateEpoch });
  const baseName = exportBaseName(path, project, { pattern: choices.names, day: date.day });
  const order = { project, targets, choices, baseName, resourcesFolder, date };
  const made = await runJob('export', order, { asset: async (key) => asset(key)?.bytes ?? null, signal, report });
  return { ...made, baseName };
}

/**
 * Exports a project into a folder, which is made when it is missing. Files are replaced whole, and only when all targets
 * are done: a failure or a cancelled export leaves every file as it was. Rejects with `AppFailure`.
 */
export async function runExport(
  source: ExportSource,
  order: ExportOrder,
  around: ExportSurroundings,
  call: CallContext,
): Promise<Exported> {
  const { mayReplace, fs = nodeFileSystem } = around;
  const { files, losses, baseName } = await makeExport(source, order, around, call);
  const base = join(resolve(order.folder), baseName);
  const targetFiles = files.map(({ suffix, bytes }) => ({ path: `${base}${suffix}`, bytes }));
  // Who has stopped it is asked nothing more.
  refuseWhenCancelled(call.signal);
  if (mayReplace && !(await mayReplace(targetFiles.map(({ path }) => path)))) fail('export.cancelled', {});
  refuseWhenCancelled(call.signal);
  const paths = await replaceAll(targetFiles, fs);
  return { files: paths, losses: [...losses] };
}

interface Target {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes everything beside its target first; only when all of it is on the disk does anything change. */
async function replaceAll(targets: readonly Target[], fs: FileSystem): Promise<string[]> {
  const made = new Set<string>();
  const staged: StagedFile[] = [];
  try {
    for (const folder of new Set(targets.map(({ path }) => dirname(path)))) {
      for (const one of await makeFolder(folder, fs)) made.add(one);
      // What a killed export has left: no start of the program comes by here to take it away.
      await removeLeftovers(folder, isAlive, fs);
    }
    for (const { path, bytes } of targets) staged.push(await stageFile(path, [bytes], fs));
  } catch (error) {
    await Promise.all(staged.map((file) => file.discard()));
    const deepestFirst = [...made].sort((a, b) => b.length - a.length);
    for (const folder of deepestFirst) await fs.rmdir(folder).catch(() => undefined);
    throw error;
  }
  const paths = staged.map(({ path }) => path);
  try {
    for (let file = staged.shift(); file; file = staged.shift()) await file.commit();
  } finally {
    await Promise.all(staged.map((file) => file.discard()));
  }
  return paths;
}
