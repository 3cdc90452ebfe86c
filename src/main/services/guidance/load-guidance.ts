import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { errnoOf, fileFailure } from '#main/files';
import type { DocumentLanguage } from '#shared/base';
import { type GuidanceBundle, guidanceBundleSchema, type OutlineWords, outlineWordsSchema } from '#shared/guidance';

/** Titles and questions of all sections and slides: `resources/guidance/<language>/outline.json`. */
export function loadOutlineWords(resourcesFolder: string, language: DocumentLanguage): Promise<OutlineWords> {
  return loadJson(join(resourcesFolder, 'guidance', language, 'outline.json'), outlineWordsSchema);
}

/** All guidance of a language. A kind without a file has no guidance yet. Rejects with `AppFailure` of the `files` family. */
export async function loadGuidance(resourcesFolder: string, language: DocumentLanguage): Promise<GuidanceBundle> {
  const folder = join(resourcesFolder, 'guidance', language);
  const [outline, sections, slides, rooms, texts] = await Promise.all([
    loadOutlineWords(resourcesFolder, language),
    loadFamily(join(folder, 'sections')),
    loadFamily(join(folder, 'slides')),
    loadFamily(join(folder, 'rooms')),
    loadFamily(join(folder, 'texts')),
  ]);
  return guidanceBundleSchema.parse({ outline, sections, slides, rooms, texts });
}

async function loadFamily(folder: string): Promise<Record<string, unknown>> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return [] as string[];
    throw fileFailure(error, folder);
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const loaded = await Promise.all(files.map((name) => readText(join(folder, name))));
  return Object.fromEntries(
    files.map((name, index) => [name.slice(0, -'.json'.length), JSON.parse(loaded[index] ?? '')]),
  );
}

/** A file of the resources as its schema has it. Rejects with `AppFailure` of the `files` family. */
export async function loadJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  return schema.parse(JSON.parse(await readText(path)));
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw fileFailure(error, path);
  }
}
