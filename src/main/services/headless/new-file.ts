import { dirname, resolve } from 'node:path';
import { lockFile, makeFolder, projectFileParts, writeProjectFile } from '#main/files';
import type { DocumentLanguage, IdSource } from '#shared/base';
import type { Project } from '#shared/project';
import { runHere } from '../jobs';
import { importMarkdown, importMarkdownText, type NewProject, type NewProjectChoice, newProject } from '../new-project';
import { createPreview } from '../paint-preview';
import { type FileOut, freeDestination } from './free-destination';
import { type Destination, noPath, type Source } from './read-only-file';

export interface NewFileOptions extends FileOut {
  readonly newId: IdSource;
  readonly now: () => Date;
  readonly resourcesFolder: string;
}

export interface NewFile {
  readonly path: string;
  readonly project: Project;
}

/** Writes a project file from a template. Rejects with `files.existsUnforced` for a file that is there, unless forced. */
export async function createProjectFile(choice: NewProjectChoice, options: NewFileOptions): Promise<NewFile> {
  const out = await freeDestination(options, '.pitch');
  return writeNew(out, await newProject(choice, { ...options, now: options.now() }));
}

/**
 * Writes a project file from a Markdown file, or from text whose pictures lie in the process's folder. Nothing is written when
 * anything in it can't be used.
 */
export async function importProjectFile(
  source: Source,
  language: DocumentLanguage,
  options: NewFileOptions,
): Promise<NewFile> {
  const out = await freeDestination(options, '.pitch');
  const how = { newId: options.newId, now: options.now(), keepOriginals: false };
  const imported =
    typeof source === 'string'
      ? await importMarkdown(source, language, how)
      : await importMarkdownText(source.bytes, resolve(source.name), language, how);
  return writeNew(out, imported);
}

async function writeNew(out: Destination, { project, assets }: NewProject): Promise<NewFile> {
  const content = async () => {
    return { project, assets, preview: await createPreview(runHere)(project, assets), extras: [] };
  };
  if (typeof out !== 'string') {
    await out(Buffer.concat(projectFileParts(await content())));
    return { path: noPath, project };
  }
  await makeFolder(dirname(out));
  const lock = await lockFile(out);
  try {
    await writeProjectFile(out, await content());
  } finally {
    await lock.release();
  }
  return { path: out, project };
}
