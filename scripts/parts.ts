/**
 * Writes whose work the program carries, for its window to show: `npm run build && npx tsx scripts/parts.ts`, run by hand when packages
 * change. The full texts are put beside an installed program (scripts/package/notices).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages, packedPackages } from './package/notices/find-packages';

const root = join(import.meta.dirname, '..');
const electron = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as {
  version: string;
};
const parts = [
  { name: 'electron', version: electron.version, licence: 'MIT' },
  ...packedPackages(root),
  ...bundledPackages(root, join(root, 'out')),
].map(({ name, version, licence }) => ({ name, version, licence }));
const byName = new Map(parts.map((part) => [`${part.name} ${part.version}`, part]));
const sorted = [...byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
writeFileSync(join(root, 'resources/about/parts.json'), `${JSON.stringify(sorted, null, 1)}\n`);
console.log(`${sorted.length} parts`);
