import { type PackedProject, type ProjectFile, packProject, readProjectFile } from '#main/files';
import type { PreparedPicture } from '#main/pictures';
import type { JobContext } from '#main/threads';
import { newId } from '#shared/base';
import type { TableFile } from '#shared/contract';
import type { Project } from '#shared/project';
import type { ExportedFiles, FilesOrder } from '../exporting/make-files';
import type { ImportedMarkdown, ImportLanguage, NewProject, NewProjectChoice } from '../new-project';
import type { Preview, PreviewParams } from '../paint-slide';

interface CreateParams {
  readonly choice: NewProjectChoice;
  readonly resourcesFolder: string;
  readonly now: Date;
}

interface ImportParams {
  readonly path: string;
  readonly language: ImportLanguage;
  readonly keepOriginals: boolean;
  readonly now: Date;
}

interface TakeParams {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly keepOriginals: boolean;
}

/**
 * Every job: plain values in and out, so that it can be done by a thread. What a job needs is loaded when it is first asked for: a
 * command line that exports Markdown waits for no PDF. All reject with `AppFailure`.
 */
export const jobTable = {
  open: ({ path }: { readonly path: string }): Promise<ProjectFile> => readProjectFile(path),
  create: async ({ choice, ...given }: CreateParams): Promise<NewProject> =>
    (await import('../new-project')).newProject(choice, { ...given, newId }),
  import: async (
    { path, language, ...given }: ImportParams,
    { signal, report }: JobContext,
  ): Promise<ImportedMarkdown> =>
    (await import('../new-project')).importMarkdown(path, language, {
      ...given,
      newId,
      signal,
      report: (done, total) => report({ done, total, what: 'pictures' }),
    }),
  table: async ({ path }: { readonly path: string }): Promise<TableFile> =>
    (await import('../read-table-file')).readTableFile(path),
  take: async ({ name, bytes, keepOriginals }: TakeParams, { signal }: JobContext): Promise<PreparedPicture> =>
    (await import('#main/pictures')).preparePicture(bytes, name, { keepOriginals, signal }),
  preview: async (params: PreviewParams, { asset }: JobContext): Promise<Preview | null> =>
    (await import('../paint-slide')).paintSlide(params, asset),
  pack: async ({ project }: { readonly project: Project }): Promise<PackedProject> => packProject(project),
  export: async (order: FilesOrder, context: JobContext): Promise<ExportedFiles> =>
    (await import('../exporting/make-files')).makeFiles(order, context),
};
export type JobTable = typeof jobTable;
