import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../src');
/** What a reader takes in at a glance, with some room; what has more holds two things. */
const most = 32;

it('no folder of the program holds more than a reader takes in', () => {
  const crowded = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((folder) => ({ folder, entries: readdirSync(folder).length }))
    .filter(({ entries }) => entries > most);
  expect(crowded).toEqual([]);
});
