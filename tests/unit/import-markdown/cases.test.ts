import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planOutline } from '../../support/outline';
import { exported } from '../export-markdown/export-helper';
import { imported } from './import-helper';

/**
 * A case is a file: `name.md` as people write it, and `name.txt`, what the plan then says. A new `name.md` writes its
 * outline in the first run; read it before it is kept.
 */
const folder = fileURLToPath(new URL('../../fixtures/markdown/', import.meta.url));
const cases = readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []));

function read(name: string) {
  return imported(readFileSync(`${folder}${name}.md`), {
    path: `${folder}${name}.md`,
    language: 'zh-CN',
    readImage: async (path) => readFile(path).catch(() => null),
  });
}

describe('Markdown as people write it', () => {
  it.each(cases)('%s', async (name) => {
    const { project } = await read(name);
    await expect(`${planOutline(project).join('\n')}\n`).toMatchFileSnapshot(`${folder}${name}.txt`);
  });

  it.each(cases)('M8 %s comes back from our own Markdown', async (name) => {
    const { project, assets } = await read(name);
    const { text, bytes } = await exported(project, { asset: async (key) => assets.get(key) ?? new Uint8Array() });
    const back = await imported(text, {
      readImage: async (path) => bytes.get(path.replace('/plans/my plan', '')) ?? null,
    });
    const words = (of: typeof project) =>
      planOutline(of).map((line) => line.replace(/^( *picture) [^"]*/, '$1 ').trimEnd());
    expect(words(back.project), text).toEqual(words(project));
  });
});
