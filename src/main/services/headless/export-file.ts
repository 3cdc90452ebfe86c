import { type DocumentLanguage, fail } from '#shared/base';
import type { CallContext } from '#shared/contract';
import {
  createOwnFiles,
  type Exported,
  type ExportOrder,
  type ExportSurroundings,
  makeExport,
  runExport,
} from '../exporting';
import { runHere } from '../jobs';
import { type Destination, noPath, readForUse, type Source } from './read-only-file';

/** What `pitchwright export --json` prints. */
export interface ExportedFile extends Exported {
  /** Those of the files that were there before. */
  readonly replaced: readonly string[];
  /** Of the project. */
  readonly language: DocumentLanguage;
}

/** The folder to write into, or who takes the one file that is made. */
export type FileOrder = Omit<ExportOrder, 'folder'> & { readonly folder: Destination };

/**
 * Exports a project file, which may be open in a window meanwhile. Rejects like {@link runExport}, and with `usage.notOneFile` where
 * more than one file would have to be taken at once.
 */
export async function exportProjectFile(
  from: Source,
  order: FileOrder,
  options: Omit<ExportSurroundings, 'runJob' | 'mayReplace'>,
  call: CallContext,
): Promise<ExportedFile> {
  const { path, file } = await readForUse(from);
  const { project } = file;
  const source = {
    project,
    path: path === noPath ? null : path,
    asset: (key: string) => file.assets.get(key) ?? null,
  };
  const { folder } = order;
  const around = { ...options, runJob: runHere };
  if (typeof folder !== 'string') {
    const { files, losses } = await makeExport(source, order, around, call);
    const [only] = files;
    if (!only || files.length > 1) return fail('usage.notOneFile', { count: files.length });
    await folder(only.bytes);
    return { files: [noPath], losses: [...losses], replaced: [], language: project.language };
  }
  let replaced: readonly string[] = [];
  const mayReplace = async (paths: readonly string[]) => {
    replaced = await createOwnFiles().foreignAmong(paths);
    return true;
  };
  const exported = await runExport(source, { ...order, folder }, { ...around, mayReplace }, call);
  return { ...exported, replaced, language: project.language };
}
