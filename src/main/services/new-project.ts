import { readFile, realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { type AssetBytes, assetBytes, errnoOf, fileFailure, whyUnsavable } from '#main/files';
import { type ImportOptions, projectFromMarkdown, writtenLanguage } from '#main/import/markdown';
import { type PreparedPicture, type PrepareOptions, preparePicture } from '#main/pictures';
import { type DocumentLanguage, fail, type IdSource } from '#shared/base';
import type { TemplateName } from '#shared/contract';
import { momentOf, type Project, type Round } from '#shared/project';
import { readAnyFile } from './read-any-file';
import { createFromTemplate } from './templates';

export interface NewProject {
  readonly project: Project;
  readonly assets: ReadonlyMap<string, AssetBytes>;
}

export interface NewProjectChoice {
  readonly template: TemplateName;
  readonly round: Round;
  readonly language: DocumentLanguage;
}

/** A project from a template: empty, or a complete example. */
export async function newProject(
  choice: NewProjectChoice,
  { resourcesFolder, newId, now }: Beginning & { readonly resourcesFolder: string },
): Promise<NewProject> {
  return begun(await createFromTemplate({ ...choice, newId, resourcesFolder }), now);
}

/** What a project takes from the world when it is made. */
interface Beginning {
  readonly newId: IdSource;
  readonly now: Date;
}

function begun(made: { project: Project; assets: ReadonlyMap<string, Uint8Array> }, now: Date): NewProject {
  const project = { ...made.project, changedAt: momentOf(now) };
  return { project, assets: new Map([...made.assets].map(([key, bytes]) => [key, assetBytes(bytes)])) };
}

/** A language, or what to take for a text that shows none of its own. */
export type ImportLanguage = DocumentLanguage | { readonly otherwise: DocumentLanguage };

export interface ImportedMarkdown extends NewProject {
  /** Its pictures, with what was done to them. */
  readonly pictures: readonly PreparedPicture[];
}

/** A project from a Markdown file and the pictures beside it. Rejects with `AppFailure` of `import` and `files`. */
export async function importMarkdown(path: string, wanted: ImportLanguage, how: ImportHow): Promise<ImportedMarkdown> {
  const { bytes } = await readAnyFile(path);
  return importMarkdownText(bytes, path, wanted, how);
}

type ImportHow = PrepareOptions & Beginning & Pick<ImportOptions, 'report'>;

/** The same of a text that was read already: `path` names it, and its pictures lie beside that. */
export async function importMarkdownText(
  bytes: Uint8Array,
  path: string,
  wanted: ImportLanguage,
  { keepOriginals, signal, report, newId, now }: ImportHow,
): Promise<ImportedMarkdown> {
  const language =
    typeof wanted === 'string' ? wanted : (writtenLanguage(new TextDecoder().decode(bytes)) ?? wanted.otherwise);
  const folder = await realpath(dirname(resolve(path)));
  const pictures: PreparedPicture[] = [];
  const imported = await projectFromMarkdown({
    path,
    source: bytes,
    language,
    newId,
    ...(report ? { report } : {}),
    readImage: (image) => readInside(folder, image),
    takePicture: async (image, name) => {
      const picture = await preparePicture(image, name, { keepOriginals, ...(signal ? { signal } : {}) });
      pictures.push(picture);
      return picture;
    },
  });
  const made = begun(imported, now);
  const refused = whyUnsavable(made.project);
  if (refused) fail('import.beyond', { path, ...refused });
  return { ...made, pictures };
}

/** Null when the file is not there, or when a link leads out of the folder: a stranger's text must not show the disk. */
async function readInside(folder: string, path: string): Promise<Uint8Array | null> {
  try {
    const real = await realpath(path);
    return real.startsWith(folder + sep) ? await readFile(real) : null;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errnoOf(error))) return null;
    throw fileFailure(error, path);
  }
}
