import { dirname, resolve } from 'node:path';
import { lockFile, makeFolder, projectFileParts, writeProjectFile } from '#main/files';
import type { DocumentLanguage, IdSource } from '#shared/base';
import { draftDeck, draftPatches, expectedKeys } from '#shared/deck-draft';
import { applyPatches, type Project } from '#shared/project';
import { loadOutlineWords } from '../guidance';
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

export interface ImportFileOptions extends NewFileOptions {
  /** Whether the deck is drafted from the plan at once. */
  readonly draftsDeck: boolean;
}

/**
 * Writes a project file from a Markdown file, or from text whose pictures lie in the process's folder. Nothing is written when
 * anything in it can't be used.
 */
export async function importProjectFile(
  source: Source,
  language: DocumentLanguage,
  options: ImportFileOptions,
): Promise<NewFile> {
  const out = await freeDestination(options, '.pitch');
  const how = { newId: options.newId, now: options.now(), keepOriginals: false };
  const imported =
    typeof source === 'string'
      ? await importMarkdown(source, language, how)
      : await importMarkdownText(source.bytes, resolve(source.name), language, how);
  if (!options.draftsDeck) return writeNew(out, imported);
  return writeNew(out, { ...imported, project: await withDeck(imported.project, options) });
}

/** The project with the deck that its plan makes. */
async function withDeck(project: Project, { resourcesFolder, newId }: NewFileOptions): Promise<Project> {
  const draft = draftDeck(project, await loadOutlineWords(resourcesFolder, project.language), newId);
  return applyPatches(project, draftPatches(project, draft, expectedKeys(draft))).value;
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
