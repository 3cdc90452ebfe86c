import type { CallContext, ExportTarget } from '#shared/contract';
import { type Exported, runExport } from '../exporting';
import type { ServiceOptions } from '../services';
import { readForUse } from './read-only-file';

/** Exports a project file, which may be open in a window meanwhile. Rejects like {@link runExport}. */
export async function exportProjectFile(
  path: string,
  targets: readonly ExportTarget[],
  folder: string,
  options: Pick<ServiceOptions, 'resourcesFolder' | 'now'>,
  call: CallContext,
): Promise<Exported> {
  const { path: full, file } = await readForUse(path);
  const source = { project: file.project, path: full, asset: (key: string) => file.assets.get(key) ?? null };
  return runExport(source, targets, folder, options, call);
}
