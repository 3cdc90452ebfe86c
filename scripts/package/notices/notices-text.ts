import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ForeignPackage } from './foreign-package';

const opening = `Pitchwright carries the work of others. Who wrote it, and on which terms it is passed on, is below.
Electron's own licence and those of Chromium lie beside this file: LICENSE.electron.txt, LICENSES.chromium.html.
`;
const rule = '='.repeat(100);

/**
 * All licences as one text, every wording once, with the packages that it is for. Throws when a package says on no terms that
 * are known here: somebody must look at it before it is passed on.
 */
export function noticesText(packages: readonly ForeignPackage[]): string {
  const byWording = new Map<string, Set<string>>();
  for (const one of packages) {
    for (const wording of wordingsOf(one)) {
      const names = byWording.get(wording) ?? new Set();
      byWording.set(wording, names.add(`${one.name} ${one.version} (${one.licence})`));
    }
  }
  const parts = [...byWording]
    .map(([wording, names]) => ({ wording, heading: [...names].sort().join('\n') }))
    .sort((one, other) => (one.heading < other.heading ? -1 : 1))
    .map(({ wording, heading }) => `${rule}\n${heading}\n${rule}\n\n${wording}\n`);
  return [opening, ...parts].join('\n');
}

function wordingsOf({ name, licence, texts, author, source }: ForeignPackage): readonly string[] {
  if (texts.length > 0) return texts.map((text) => text.replaceAll('\r\n', '\n'));
  if (licence === 'MIT') return [`Copyright (c) ${author ?? `the authors of ${name}`}\n\n${standardText('MIT')}`];
  // Its terms ask to say where the source is.
  if (licence === 'MPL-2.0' && source) return [`Its source code: ${source}\n\n${standardText('MPL-2.0')}`];
  throw new Error(
    `${name} has no licence file, and its licence is “${licence}”: its text must be added to scripts/package.`,
  );
}

function standardText(licence: string): string {
  return readFileSync(join(import.meta.dirname, '../licences', `${licence}.txt`), 'utf8').trim();
}
