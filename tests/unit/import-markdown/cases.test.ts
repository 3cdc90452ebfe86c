import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Case, casesOfFiles, expectPart, partOf, titled } from '../../support/case-files';
import { planOutline } from '../../support/outline';
import { exported } from '../export-markdown/export-helper';
import { imported } from './import-helper';

/** `name.md` as people write it, and `name.txt`, what the plan then says. */
const cases = casesOfFiles('markdown', 'md', 'txt');

function read(one: Case) {
  return imported(Buffer.from(partOf(one, 'md')), {
    path: `${one.path}.md`,
    language: 'zh-CN',
    readImage: async (path) => readFile(path).catch(() => null),
  });
}

describe('Markdown as people write it', () => {
  it.each(titled(cases))('%s', async (_, one) => {
    const { project } = await read(one);
    expectPart(one, 'txt', planOutline(project).join('\n'));
  });

  it.each(titled(cases))('M8 %s comes back from our own Markdown', async (_, one) => {
    const { project, assets } = await read(one);
    const { text, bytes } = await exported(project, { asset: async (key) => assets.get(key) ?? new Uint8Array() });
    const back = await imported(text, {
      readImage: async (path) => bytes.get(path.replace('/plans/my plan', '')) ?? null,
    });
    const words = (of: typeof project) =>
      planOutline(of).map((line) => line.replace(/^( *picture) [^"]*/, '$1 ').trimEnd());
    expect(words(back.project), text).toEqual(words(project));
  });
});
