import { join } from 'node:path';
import { z } from 'zod';
import { type Benchmark, benchmarkSchema } from '#shared/numbers';
import { type Library, librarySchema, workSchema, workShelves } from '#shared/references';
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
