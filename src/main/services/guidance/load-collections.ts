import { join } from 'node:path';
import { z } from 'zod';
import type { InterfaceLanguage } from '#shared/base';
import { type GuidePage, guideSchema, type Part, partsSchema } from '#shared/guidance';
import { type Benchmark, benchmarkSchema } from '#shared/numbers';
import { type Library, librarySchema, workSchema, workShelves } from '#shared/references';
import { jurisdictions, type LawRow, lawRowsSchema } from '#shared/registers';
import { loadJson } from './load-guidance';

/** All works to cite: `resources/library/<shelf>.json`. Rejects with `AppFailure` of the `files` family. */
export async function loadLibrary(resourcesFolder: string): Promise<Library> {
  const shelves = await Promise.all(
    workShelves.map(async (shelf) => {
      const works = await loadJson(join(resourcesFolder, 'library', `${shelf}.json`), z.array(workSchema));
      return [shelf, works] as const;
    }),
  );
  return librarySchema.parse(Object.fromEntries(shelves));
}

/** What metrics are compared with: `resources/benchmarks/benchmarks.json`. Rejects likewise. */
export function loadBenchmarks(resourcesFolder: string): Promise<Benchmark[]> {
  return loadJson(join(resourcesFolder, 'benchmarks', 'benchmarks.json'), z.array(benchmarkSchema));
}

/** What laws and standards ask for, by jurisdiction: `resources/law/<jurisdiction>.json`. Rejects likewise. */
export async function loadLaw(resourcesFolder: string): Promise<LawRow[]> {
  const files = jurisdictions.map((name) => loadJson(join(resourcesFolder, 'law', `${name}.json`), lawRowsSchema));
  return (await Promise.all(files)).flat();
}

/** The guide to the program: `resources/guide/<language>.json`. Rejects likewise. */
export function loadGuide(resourcesFolder: string, language: InterfaceLanguage): Promise<GuidePage[]> {
  return loadJson(join(resourcesFolder, 'guide', `${language}.json`), guideSchema);
}

/** Whose work the program carries: `resources/about/parts.json`. Rejects likewise. */
export function loadParts(resourcesFolder: string): Promise<Part[]> {
  return loadJson(join(resourcesFolder, 'about', 'parts.json'), partsSchema);
}
