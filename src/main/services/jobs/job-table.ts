import type { ProjectFile } from '#main/files';
import { deflate, readProjectFile } from '#main/files';
import type { JobContext } from '#main/threads';
import { newId } from '#shared/base';
import type { Project } from '#shared/project';
import { type ExportedFiles, type FilesOrder, makeFiles } from '../exporting/make-files';
import {
  type ImportedMarkdown,
  type ImportLanguage,
  importMarkdown,
  type NewProject,
  type NewProjectChoice,
  newProject,
} from '../new-project';
import { type Preview, paintSlide } from '../paint-slide';

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

interface PreviewParams {
  readonly project: Project;
  readonly look: string | null;
}

/** Every job: plain values in and out, so that it can be done by a thread. All reject with `AppFailure`. */
export const jobTable = {
  open: ({ path }: { readonly path: string }): Promise<ProjectFile> => readProjectFile(path),
  create: ({ choice, ...given }: CreateParams): Promise<NewProject> => newProject(choice, { ...given, newId }),
  import: ({ path, language, ...given }: ImportParams): Promise<ImportedMarkdown> =>
    importMarkdown(path, language, { ...given, newId }),
  preview: ({ project, look }: PreviewParams, { asset }: JobContext): Promise<Preview | null> =>
    paintSlide(project, look, asset),
  deflate: async ({ bytes }: { readonly bytes: Uint8Array }): Promise<Uint8Array> => deflate(bytes),
  export: (order: FilesOrder, context: JobContext): Promise<ExportedFiles> => makeFiles(order, context),
};
export type JobTable = typeof jobTable;
