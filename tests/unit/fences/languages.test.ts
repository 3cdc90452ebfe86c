import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { interfaceLanguages, otherLanguages } from '#shared/base';

const root = join(import.meta.dirname, '../../../src');

it('no part of the program asks for one language by name: a third would be taken for the other', () => {
  const compared = /[!=]==? '(?:en|zh-CN)'|'(?:en|zh-CN)' [!=]==? |case '(?:en|zh-CN)'/;
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => compared.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

it.each(interfaceLanguages)('the other languages of %s are all but it', (language) => {
  expect([language, ...otherLanguages(language)].sort()).toEqual([...interfaceLanguages].sort());
});
