import type { CallContext } from '#shared/contract';
import { type Exported, type ExportOrder, type ExportSurroundings, runExport } from '../exporting';
import { runHere } from '../jobs';
import { readForUse } from './read-only-file';

export type { Exported } from '../exporting';

/** Exports a project file, which may be open in a window meanwhile. Rejects like {@link runExport}. */
export async function exportProjectFile(
  path: string,
  order: ExportOrder,
  options: Omit<ExportSurroundings, 'runJob' | 'mayReplace'>,
  call: CallContext,
): Promise<Exported> {
  const { path: full, file } = await readForUse(path);
  const source = { project: file.project, path: full, asset: (key: string) => file.assets.get(key) ?? null };
  return runExport(source, order, { ...options, runJob: runHere }, call);
}
