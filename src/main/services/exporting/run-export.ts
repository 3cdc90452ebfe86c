import { rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { ExportContext, ExportedFile } from '#main/export';
import { type AssetBytes, makeFolder, type StagedFile, stageFile } from '#main/files';
import { fail } from '#shared/base';
import {
  type CallContext,
  defaultExportOptions,
  type ExportOptions,
  type ExportTarget,
  exportTargets,
  type Loss,
} from '#shared/contract';
import type { Project } from '#shared/project';
import { loadOutlineWords } from '../guidance';
import type { ServiceOptions } from '../services';
import { exportBaseName } from '../workspace';
import { exporters } from './exporters';

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

/** One target's share of the progress bar. */
const unitsPerTarget = 1_000;

/**
 * Exports a project into a folder, which is made when it is missing. Files are replaced whole, and only when all targets
 * are done: a failure or a cancelled export leaves every file as it was. Rejects with `AppFailure`.
 */
export async function runExport(
  source: ExportSource,
  { targets, options: choices = defaultExportOptions, folder }: ExportOrder,
  options: Pick<ServiceOptions, 'resourcesFolder' | 'now'>,
  call: CallContext,
): Promise<Exported> {
  const chosen = exportTargets.filter((target) => targets.includes(target));
  const words = await loadOutlineWords(options.resourcesFolder, source.project.language);
  const base = join(resolve(folder), exportBaseName(source.path, source.project));
  const files: ExportedFile[] = [];
  const losses: Loss[] = [];
  const total = chosen.length * unitsPerTarget;
  for (const [index, target] of chosen.entries()) {
    const from = index * unitsPerTarget;
    call.report({ done: from, total, what: target });
    const context: ExportContext = {
      fileName: basename(base),
      asset: async (key) => source.asset(key)?.bytes ?? fail('export.missingAsset', { asset: key }),
      signal: call.signal,
      report: (done, of) => call.report({ done: from + Math.round((done / of) * unitsPerTarget), total, what: target }),
      now: options.now(),
    };
    refuseWhenCancelled(call.signal);
    const result = await exporters[target](source.project, words, context, choices);
    files.push(...result.files);
    losses.push(...result.losses);
  }
  refuseWhenCancelled(call.signal);
  const paths = await replaceAll(files.map(({ suffix, bytes }) => ({ path: `${base}${suffix}`, bytes })));
  call.report({ done: total, total, what: chosen.at(-1) ?? '' });
  return { files: paths, losses };
}

function refuseWhenCancelled(signal: AbortSignal): void {
  if (signal.aborted) fail('export.cancelled', {});
}

interface Target {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes everything beside its target first; only when all of it is on the disk does anything change. */
async function replaceAll(targets: readonly Target[]): Promise<string[]> {
  const made = new Set<string>();
  const staged: StagedFile[] = [];
  try {
    for (const { path, bytes } of targets) {
      for (const folder of await makeFolder(dirname(path))) made.add(folder);
      staged.push(await stageFile(path, [bytes]));
    }
  } catch (error) {
    await Promise.all(staged.map((file) => file.discard()));
    const deepestFirst = [...made].sort((a, b) => b.length - a.length);
    for (const folder of deepestFirst) await rmdir(folder).catch(() => undefined);
    throw error;
  }
  for (const file of staged) await file.commit();
  return staged.map(({ path }) => path);
}
