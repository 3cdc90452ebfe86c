import { z } from 'zod';
import { guidanceSchema, guideSchema, outlineWordsSchema, partsSchema, topicTextsSchema } from '#shared/guidance';
import { benchmarkSchema } from '#shared/numbers';
import { workSchema } from '#shared/references';
import { type LawRow, lawRowsSchema } from '#shared/registers';
import type { DataSet, Fault, ReadFile } from './check-files';

/**
 * What the program ships as data, and what each file of it has to be. Another set is another entry: which files, their schema, and, if it
 * has some, rules of its own over all of its files.
 */
export const dataSets: readonly DataSet[] = [
  { files: /^guidance\/[^/]+\/outline\.json$/, schema: outlineWordsSchema },
  { files: /^guidance\/[^/]+\/(?:sections|slides|rooms)\/[^/]+\.json$/, schema: guidanceSchema },
  { files: /^guidance\/[^/]+\/texts\/[^/]+\.json$/, schema: topicTextsSchema },
  { files: /^guide\/[^/]+\.json$/, schema: guideSchema },
  { files: /^about\/parts\.json$/, schema: partsSchema },
  { files: /^law\/[^/]+\.json$/, schema: lawRowsSchema, rules: lawFaults },
  { files: /^library\/[^/]+\.json$/, schema: z.array(workSchema) },
  { files: /^benchmarks\/[^/]+\.json$/, schema: z.array(benchmarkSchema) },
];

/** Files that no set knows are a fault, but for these, which have readers and tests of their own. */
export const otherFiles = /^templates\//;

/** Each duty stands in the file of its jurisdiction, once, under an id and a sentence of its own. */
function lawFaults(files: readonly ReadFile[]): readonly Fault[] {
  const seen = new Set<string>();
  const once = (word: string) => !seen.has(word) && Boolean(seen.add(word));
  return files.flatMap((file) =>
    (file.value as readonly LawRow[]).flatMap(({ id, jurisdiction, duty }, at) => [
      ...(file.path.endsWith(`/${jurisdiction}.json`)
        ? []
        : [file.faultAt([at, 'jurisdiction'], `“${jurisdiction}” belongs into law/${jurisdiction}.json`)]),
      ...(once(id) ? [] : [file.faultAt([at, 'id'], `the id “${id}” is there already`)]),
      ...Object.entries(duty).flatMap(([language, text]) =>
        once(text) ? [] : [file.faultAt([at, 'duty', language], 'the same sentence is there already')],
      ),
    ]),
  );
}
