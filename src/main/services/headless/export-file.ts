import type { CallContext } from '#shared/contract';
import { type Exported, type ExportOrder, runExport } from '../exporting';
import { runHere } from '../jobs';
import type { ServiceOptions } from '../services';
import { readForUse } from './read-only-file';

/** Exports a project file, which may be open in a window meanwhile. Rejects like {@link runExport}. */
export async function exportProjectFile(
  path: string,
  order: ExportOrder,
  options: Pick<ServiceOptions, 'resourcesFolder' | 'now'>,
  call: CallContext,
): Promise<Exported> {
  const { path: full, file } = await readForUse(path);
  const source = { project: file.project, path: full, asset: (key: string) => file.assets.get(key) ?? null };
  return runExport(source, order, { ...options, runJob: runHere }, call);
}
