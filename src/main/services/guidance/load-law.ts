import { join } from 'node:path';
import { jurisdictions, type LawRow, lawRowsSchema } from '#shared/registers';
import { loadJson } from './load-guidance';

/** What laws and standards ask for, by jurisdiction: `resources/law/<jurisdiction>.json`. Rejects as `loadJson` does. */
export async function loadLaw(resourcesFolder: string): Promise<LawRow[]> {
  const files = jurisdictions.map((name) => loadJson(join(resourcesFolder, 'law', `${name}.json`), lawRowsSchema));
  return (await Promise.all(files)).flat();
}
