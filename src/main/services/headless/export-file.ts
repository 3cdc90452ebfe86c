import { type DocumentLanguage, fail, type InterfaceLanguage, usualDocumentLanguage } from '#shared/base';
import type { CallContext, Loss } from '#shared/contract';
import { lossWhere } from '#shared/preflight';
import type { Project } from '#shared/project';
import {
  createOwnFiles,
  type Exported,
  type ExportOrder,
  type ExportSurroundings,
  makeExport,
  runExport,
} from '../exporting';
import { loadOutlineWords } from '../guidance';
import { runHere } from '../jobs';
import { type Destination, noPath, readForUse, type Source } from './read-only-file';

/** A loss with its place in words; empty for a file as a whole. */
export interface SaidLoss extends Loss {
  readonly where: string;
}

/** What `pitchwright export --json` prints. */
export interface ExportedFile extends Omit<Exported, 'losses'> {
  readonly losses: readonly SaidLoss[];
  /** Those of the files that were there before. */
  readonly replaced: readonly string[];
  /** Of the project. */
  readonly language: DocumentLanguage;
}

/** The folder to write into, or who takes the one file that is made. */
export type FileOrder = Omit<ExportOrder, 'folder'> & { readonly folder: Destination };

/**
 * Exports a project file, which may be open in a window meanwhile. Rejects like {@link runExport}, and with `usage.notOneFile` where
 * more than one file would have to be taken at once. Places are said in a language or, for null, in the project's own.
 */
export async function exportProjectFile(
  from: Source,
  order: FileOrder,
  options: Omit<ExportSurroundings, 'runJob' | 'mayReplace'>,
  call: CallContext,
  wanted: InterfaceLanguage | null = null,
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
    return {
      files: [noPath],
      losses: await said(project, losses, options.resourcesFolder, wanted),
      replaced: [],
      language: project.language,
    };
  }
  let replaced: readonly string[] = [];
  const mayReplace = async (paths: readonly string[]) => {
    replaced = await createOwnFiles().foreignAmong(paths);
    return true;
  };
  const exported = await runExport(source, { ...order, folder }, { ...around, mayReplace }, call);
  const losses = await said(project, exported.losses, options.resourcesFolder, wanted);
  return { ...exported, losses, replaced, language: project.language };
}

async function said(
  project: Project,
  losses: readonly Loss[],
  resourcesFolder: string,
  wanted: InterfaceLanguage | null,
): Promise<readonly SaidLoss[]> {
  if (losses.length === 0) return [];
  const words = await loadOutlineWords(resourcesFolder, wanted ? usualDocumentLanguage(wanted) : project.language);
  const language = wanted ?? project.language;
  return losses.map((loss) => ({ ...loss, where: lossWhere(project, loss, language, words) }));
}
