import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { planPdf } from '#main/export/pdf';
import { projectFromMarkdown } from '#main/import/markdown';
import { seededIds, seededRandom } from '#shared/base';
import type { Project } from '#shared/project';
import { bookmarksOf, exportContext, judge, onlyFile, outlineWords, textOf } from './judges';

const path = 'tests/fixtures/article.zh.md';
const source = readFileSync(path, 'utf8');

/** What the article says, by a reading of Markdown that shares nothing with the program's: marks away, text left. */
function articleText(): string {
  return source
    .split('\n')
    .filter((line) => !/^-{3,}\s*$/.test(line))
    .map((line) => line.replace(/^> |^#+ /, '').replace(/^\s*- /, '•'))
    .join('')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, '');
}

describe('the article as a plan in PDF', () => {
  let bytes: Uint8Array;
  let project: Project;

  beforeAll(async () => {
    const newId = seededIds(seededRandom(1));
    const reading = { path, source, language: 'zh-CN', newId } as const;
    const noPictures = {
      readImage: () => Promise.reject(new Error('no pictures')),
      readPicture: () => Promise.reject(new Error('no pictures')),
    };
    ({ project } = await projectFromMarkdown({ ...reading, ...noPictures }));
    bytes = onlyFile(await planPdf(project, outlineWords('zh-CN'), exportContext().context));
  });

  it('is accepted by another program', () => {
    expect(judge(bytes, 'qpdf', '--check', '{}')).toContain('No syntax or stream encoding errors');
  });

  /*
   * Only running heads, page numbers, cover and contents are not the article's own. The page labels say where the text
   * begins, and a window of the page that is the column of text leaves the furniture out: what is left must be the
   * article, character by character, nothing more and nothing less.
   */
  it('gives back all of its text in order, and nothing else', () => {
    const first = 1 + firstTextPage(bytes);
    const window = ['-x', '0', '-y', '70', '-W', '596', '-H', '715'];
    const got = textOf(bytes, '-f', String(first), ...window);
    expect(firstDifference(got, articleText())).toBe('none');
  });

  it('has its headings as bookmarks, nested as they were', () => {
    const headings = source.split('\n').flatMap((line) => /^#+ (.*)$/.exec(line)?.[1] ?? []);
    // The first heading is the document's title as well; as the title of the first section it is still a bookmark.
    expect(bookmarksOf(bytes).map(({ title }) => bare(title))).toEqual(headings.map(bare));
  });

  it('gives it back from the tags too, which know no page furniture', () => {
    const tagged = judge(bytes, 'pdfinfo', '-struct-text', '{}')
      .split('\n')
      .flatMap((line) => /^\s*"(.*)"$/.exec(line)?.[1] ?? [])
      .join('')
      .replace(/\s+/g, '');
    expect(firstDifference(tagged.slice(-articleText().length), articleText())).toBe('none');
  });
});

function bare(text: string): string {
  return text.replace(/\*\*|\s+/g, '');
}

/** Where two texts part, with what is around it: a whole article in a failure message helps nobody. */
function firstDifference(got: string, wanted: string): string {
  if (got === wanted) return 'none';
  let at = 0;
  while (got[at] === wanted[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 40);
  return `at ${at} of ${wanted.length}: ${around(got)} | ${around(wanted)}`;
}

function firstTextPage(bytes: Uint8Array): number {
  const json = JSON.parse(judge(bytes, 'qpdf', '--json', '--json-key=pagelabels', '{}'));
  return json.pagelabels[1].index;
}
