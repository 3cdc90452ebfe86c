import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AppFailure } from '#shared/base';
import { plainText } from '#shared/plan';
import { projectSchema } from '#shared/project';
import { imported } from './import-helper';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function titles(markdown: string) {
  const { project } = await imported(markdown);
  return [project.title, ...project.plan.sections.map((section) => section.title)];
}

async function errorOf(promise: Promise<unknown>) {
  const failure = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  return failure instanceof AppFailure ? failure.error : failure;
}

describe('a project from Markdown', () => {
  it('takes a lone first heading as the title and the next depth as sections', async () => {
    expect(await titles('# Lumen\n\n## Problem\n\n### Detail\n\n## Market')).toEqual(['Lumen', 'Problem', 'Market']);
    expect(await titles('## Lumen\n\n#### One\n\n#### Two')).toEqual(['Lumen', 'One', 'Two']);
  });

  it('is not led astray by a lone heading one level up', async () => {
    expect(await titles('### A\n\n#### a\n\n### B\n\n## Appendix\n\n### C')).toEqual(['A', 'A', 'B', 'Appendix', 'C']);
  });

  it('keeps several first-level headings as sections, and text before them under the title', async () => {
    expect(await titles('lead\n\n# One\n\n# Two')).toEqual(['One', 'One', 'One', 'Two']);
    expect(await titles('just text')).toEqual(['idea', 'idea']);
    expect(await titles('# Only title\n\ntext')).toEqual(['Only title', 'Only title']);
  });

  it('reads the title from front matter, and does not print it twice', async () => {
    expect(await titles('---\ntitle: "Lumen: a plan"\ndate: 2026-03-01\n---\n\n## One\n\n## Two')).toEqual([
      'Lumen: a plan',
      'One',
      'Two',
    ]);
    expect(await titles('---\nnot front matter at all\n---\n\ntext')).toContain('not front matter at all');
  });

  it('knows sections by their titles in both languages, each kind once', async () => {
    const { project } = await imported(
      ['1. Executive Summary', '三、市场分析', '第4章 竞争格局', 'The Team', 'Our team', 'Cover', 'Anything']
        .map((title) => `## ${title}\n\ntext`)
        .join('\n\n')
        .concat('\n\n## Risks'),
    );
    expect(project.plan.sections.map((section) => section.kind)).toEqual([
      'summary',
      'market',
      'competition',
      'team',
      'custom',
      'custom',
      'custom',
      // Without text: printed as the author’s own.
      'custom',
    ]);
  });

  it('is a valid project with the seed deck, in the language asked for, the same each time', async () => {
    const { project } = await imported('# T\n\n## A\n\n| a |\n|---|\n| b |', { language: 'zh-CN' });
    expect(projectSchema.parse(project)).toEqual(project);
    expect(project.deck.slides).toHaveLength(12);
    expect(project.language).toBe('zh-CN');
    expect((await imported('# T\n\n## A\n\n| a |\n|---|\n| b |', { language: 'zh-CN' })).project).toEqual(project);
    expect((await imported('# T')).project.plan.sections.length).toBeGreaterThan(5);
  });

  it('is not made of nothing', async () => {
    for (const text of ['', '\n \n', '---\nauthor: x\n---\n']) {
      expect(await errorOf(imported(text))).toMatchObject({ code: 'import.empty' });
    }
  });

  it('takes pictures beside the text once each, and those in the text itself', async () => {
    const asked: string[] = [];
    const readImage = async (path: string) => {
      asked.push(path);
      return png;
    };
    const data = `data:image/png;base64,${png.toString('base64')}`;
    const { project, assets } = await imported(`![a](img/my%20a.png)\n\n![b](./img/b.png)\n\n![c](${data})`, {
      readImage,
    });
    expect(asked).toEqual(['/plans/img/my a.png', '/plans/img/b.png']);
    expect([...assets.keys()]).toEqual(Object.keys(project.assets));
    expect(Object.values(project.assets)).toEqual([
      { name: 'my a.png', type: 'image/png', bytes: png.length, widthPx: 1, heightPx: 1 },
    ]);
    const keys = project.plan.sections.flatMap((section) => section.body).map((block) => block.asset);
    expect(keys).toEqual(Array(3).fill([...assets.keys()][0]));
  });

  it.each([
    '../secret.png',
    '/etc/secret.png',
    '..',
    'a/../../b.png',
    '%2e%2e/b.png',
    '..\\b.png',
    'C:\\b.png',
    'file:/b.png',
  ])('does not read a picture outside the folder: %s', async (url) => {
    const readImage = async () => {
      throw new Error('must not be read');
    };
    const error = await errorOf(imported(`![a](<${url}>)`, { readImage }));
    expect(error).toMatchObject({ code: 'import.imageOutside', params: { path: '/plans/idea.md' } });
  });

  it('names a missing or unusable picture, and a source that is not UTF-8 or too large', async () => {
    expect(await errorOf(imported('![a](gone.png)'))).toEqual({
      code: 'import.imageMissing',
      params: { path: '/plans/idea.md', image: 'gone.png' },
    });
    const readImage = async () => new TextEncoder().encode('not a picture');
    expect(await errorOf(imported('![a](a.png)', { readImage }))).toMatchObject({ code: 'import.unsupportedImage' });
    expect(await errorOf(imported(Uint8Array.of(0xff, 0xfe, 0x41, 0x00)))).toEqual({
      code: 'import.notUtf8',
      params: { path: '/plans/idea.md' },
    });
    expect(await errorOf(imported(new Uint8Array(11 * 1024 * 1024)))).toMatchObject({ code: 'import.tooLarge' });
  });
});

const article = new URL('../../fixtures/article.zh.md', import.meta.url);

describe('the article', () => {
  it('comes in whole and in order: every character that is no markup', async () => {
    const source = readFileSync(article, 'utf8');
    const { project } = await imported(source, { language: 'zh-CN' });
    const expected = source
      .split('\n')
      .map((line) => line.replace(/^\s*(?:#+ |> (?=\*\*)|-{3,}|\d+\. |- )+/, '').replaceAll('**', ''))
      .join('');
    const found = project.plan.sections.map((section) => section.title + plainText(section.body)).join('');
    expect(found.replaceAll(/^> |\s/g, '').replaceAll('>', '')).toBe(expected.replaceAll(/\s/g, ''));
    expect(project.plan.sections).toHaveLength(13);
  });
});
