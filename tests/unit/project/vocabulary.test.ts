import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { formatVersion, projectSchema } from '#shared/project';

const folder = 'tests/fixtures/projects';
const fileOf = (version: number) => join(folder, `words-v${String(version).padStart(4, '0')}.json`);

/** Every word that a project may hold at a place, by place: a program that does not know one of them can't read the file. */
function vocabulary(): Record<string, unknown[]> {
  const words = new Map<string, Set<unknown>>();
  const walk = (node: unknown, place: readonly string[]): void => {
    if (typeof node !== 'object' || node === null) return;
    const { const: one, enum: some = one === undefined ? [] : [one] } = node as { const?: unknown; enum?: unknown[] };
    const name = place.join('.');
    for (const word of some) words.set(name, (words.get(name) ?? new Set()).add(word));
    for (const [key, child] of Object.entries(node)) {
      // Which of several forms has a word, and in which order they stand, is not said in a file.
      const isPlace = !/^(?:properties|items|prefixItems|oneOf|anyOf|allOf|\d+)$/.test(key);
      walk(child, isPlace ? [...place, key] : place);
    }
  };
  walk(z.toJSONSchema(projectSchema, { unrepresentable: 'any', io: 'input' }), []);
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, set]) => [name, [...set].sort()]));
}

it('F15 a format has the words that it was published with: a new one needs a new format', () => {
  const path = fileOf(formatVersion);
  // `PITCHWRIGHT_FREEZE=1 npm run unit -- vocabulary` writes the words of a new format, once.
  if (process.env.PITCHWRIGHT_FREEZE && !existsSync(path)) {
    writeFileSync(path, `${JSON.stringify(vocabulary(), null, 1)}\n`);
  }
  const published = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown[]>;
  expect(vocabulary(), 'Raise formatVersion with a migration: older programs refuse files with new words').toEqual(
    published,
  );
});

it('F15 holds layouts, slots, blocks, charts, streams, themes and currencies', () => {
  const words = vocabulary();
  for (const place of [
    'deck.slides.layout',
    'deck.theme',
    'raise.currency',
    'numbers.streams.kind',
    'plan.sections.kind',
  ]) {
    expect(words[place]?.length, place).toBeGreaterThan(1);
  }
});
