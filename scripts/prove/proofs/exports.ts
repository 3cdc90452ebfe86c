import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFiles } from '../../../src/main/services/exporting/make-files';
import { defaultExportOptions, exportTargets } from '../../../src/shared/contract/index';
import type { Project } from '../../../src/shared/project/index';
import {
  exampleProjects,
  generatedProjects,
  laterExamples,
  type Projects,
} from '../../../tests/support/generated-projects';
import type { Proof } from '../proof';

const root = join(import.meta.dirname, '../../..');
const kept = join(root, 'tests/golden/exports.json');
const date = { moment: '2026-11-24T08:30:00Z', day: '2026-11-24' };

/**
 * Every export of the examples and of fifty generated projects has the bytes that it had. Who means to change them looks at what
 * changed, then runs this with `PITCHWRIGHT_UPDATE=1` and commits the sums with the change.
 */
export const proof: Proof = {
  minutes: 20,
  run: async () => {
    const sums: Record<string, string> = {};
    for (const { projects, assets } of [
      await exampleProjects(),
      await laterExamples(),
      await generatedProjects(50, 12),
    ]) {
      for (const [name, project] of projects) Object.assign(sums, await sumsOf(name, project, assets));
    }
    if (process.env.PITCHWRIGHT_UPDATE === '1') await writeFile(kept, `${JSON.stringify(sums, null, 1)}\n`);
    const before = JSON.parse(await readFile(kept, 'utf8')) as Record<string, string>;
    const names = [...new Set([...Object.keys(before), ...Object.keys(sums)])];
    const changed = names.filter((name) => before[name] !== sums[name]);
    for (const name of changed.slice(0, 20)) console.log(`changed: ${name}`);
    return [
      {
        name: 'exports that are as they were',
        value: `${names.length - changed.length} of ${names.length}`,
        bound: 'all',
        holds: changed.length === 0,
      },
    ];
  },
};

async function sumsOf(name: string, project: Project, assets: Projects['assets']): Promise<Record<string, string>> {
  // Pictures are of the PDF's glyphs; of generated decks the other targets say enough.
  const targets = exportTargets.filter((target) => target !== 'deck-png' || !name.startsWith('generated'));
  const sums: Record<string, string> = {};
  for (const target of targets) {
    const order = {
      project,
      targets: [target],
      choices: defaultExportOptions,
      baseName: 'plan',
      resourcesFolder: join(root, 'resources'),
      date,
    };
    const call = {
      signal: new AbortController().signal,
      report: () => undefined,
      asset: async (key: string) => assets.get(key) ?? null,
    };
    const made = await makeFiles(order, call).catch((error: Error) => ({ files: [], losses: [error.message] }));
    const hash = createHash('sha256');
    for (const { suffix, bytes } of made.files) hash.update(suffix).update(bytes);
    sums[`${name} ${target}`] = hash.update(JSON.stringify(made.losses)).digest('hex').slice(0, 16);
  }
  return sums;
}
