import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { lockFile, makeFolder, writeProjectFile } from '#main/files';
import { fail, type IdSource, type Language } from '#shared/base';
import type { Project } from '#shared/project';
import { runHere } from '../jobs';
import { importMarkdown, type NewProject, type NewProjectChoice, newProject } from '../new-project';
import { createPreview } from '../paint-preview';

export interface NewFileOptions {
  readonly out: string;
  /** Whether a file that is there already may be replaced. */
  readonly force: boolean;
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
  const path = await freePath(options);
  return writeNew(path, await newProject(choice, { ...options, now: options.now() }));
}

/** Writes a project file from a Markdown file. Nothing is written when anything in it can't be used. */
export async function importProjectFile(source: string, language: Language, options: NewFileOptions): Promise<NewFile> {
  const path = await freePath(options);
  const { newId, now } = options;
  return writeNew(path, await importMarkdown(source, language, { newId, now: now(), keepOriginals: false }));
}

async function freePath({ out, force }: NewFileOptions): Promise<string> {
  const named = resolve(out);
  // `--out folder` would make folder.pitch beside the folder, where nobody looks.
  if ((await stat(named).catch(() => null))?.isDirectory()) fail('files.isFolder', { path: named });
  const path = /\.pitch$/i.test(out) ? named : resolve(`${out}.pitch`);
  const stats = await stat(path).catch(() => null);
  if (stats?.isFile() && !force) fail('files.existsUnforced', { path });
  if (stats && !stats.isFile()) fail(stats.isDirectory() ? 'files.isFolder' : 'files.exists', { path });
  return path;
}

async function writeNew(path: string, { project, assets }: NewProject): Promise<NewFile> {
  await makeFolder(dirname(path));
  const lock = await lockFile(path);
  try {
    const preview = await createPreview(runHere)(project, assets);
    await writeProjectFile(path, { project, assets, preview, extras: [] });
  } finally {
    await lock.release();
  }
  return { path, project };
}
