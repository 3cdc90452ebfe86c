import { beforeAll, describe, expect, it } from 'vitest';
import { planPdf } from '#main/export/pdf';
import { documentLanguages } from '#shared/base';
import { demoAssets, demoProject } from '../../fixtures/demo-project';
import { paragraph, planSampler, section } from '../../fixtures/plan-sampler';
import { bookmarksOf, exportContext, judge, objectsOf, onlyFile, outlineWords, tagsOf, textOf } from './judges';

const assets = Object.fromEntries(demoAssets());

describe.each(documentLanguages)('planPdf in %s', (language) => {
  const project = planSampler(language);
  const words = outlineWords(language);
  const { context, reports } = exportContext(assets);
  let bytes: Uint8Array;
  let losses: readonly { key: string; detail: string }[];

  beforeAll(async () => {
    const result = await planPdf(project, words, context);
    bytes = onlyFile(result);
    losses = result.losses;
  });

  it('P20 is accepted by another program, and reports every page', () => {
    expect(judge(bytes, 'qpdf', '--check', '{}')).toContain('No syntax or stream encoding errors');
    const pages = Number(/Pages:\s+(\d+)/.exec(judge(bytes, 'pdfinfo', '{}'))?.[1]);
    expect(reports.map(([done]) => done)).toEqual(Array.from({ length: pages + 1 }, (_, index) => index + 1));
  });

  it('P11 is the same, byte for byte, every time', async () => {
    const again = onlyFile(await planPdf(planSampler(language), words, exportContext(assets).context));
    expect(Buffer.compare(bytes, again)).toBe(0);
  });

  it('P12 embeds subsets of all its fonts, with Unicode', () => {
    const fonts = judge(bytes, 'pdffonts', '{}').trim().split('\n').slice(2);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  it('P21 has a bookmark for every section and heading, on the page where its words stand', () => {
    const bookmarks = bookmarksOf(bytes);
    expect(bookmarks.filter(({ depth }) => depth === 1).map(({ title }) => title.slice(0, 2))).toEqual(
      Array.from({ length: 8 }, (_, index) => `${index + 1} `),
    );
    expect(bookmarks.filter(({ depth }) => depth === 3)).toHaveLength(2);
    for (const { title, page } of bookmarks) {
      const text = textOf(bytes, '-f', String(page), '-l', String(page));
      expect(text).toContain(title.replace(/^\d+ |\s+/g, ''));
    }
  });

  it('P22 numbers the pages of text from 1 and those before in Roman numerals', () => {
    const { pagelabels } = JSON.parse(judge(bytes, 'qpdf', '--json', '--json-key=pagelabels', '{}'));
    expect(pagelabels).toEqual([
      { index: 0, label: { '/S': '/r', '/St': 1 } },
      { index: 2, label: { '/S': '/D', '/St': 1 } },
    ]);
  });

  it('P24 gives each row of a table as many cells as the others, also where one is empty', async () => {
    const cells = (...texts: string[]) => ({
      type: 'table-row' as const,
      children: texts.map((text) => ({
        type: 'table-cell' as const,
        children: [{ type: 'paragraph' as const, children: [{ text }] }],
      })),
    });
    const grid = { type: 'table' as const, children: [cells('a', 'b', 'c'), cells('d', '', 'f'), cells('', '', 'i')] };
    const plan = { sections: [section('market', [grid as never])] };
    const file = onlyFile(await planPdf({ ...demoProject(language), plan }, words, exportContext(assets).context));
    const rows = objectsOf(file).filter((object) => object['/S'] === '/TR');
    expect(rows.map((row) => (row['/K'] as readonly unknown[]).length)).toEqual([3, 3, 3]);
  });

  it('P23 links contents to pages and addresses to the web, and nothing to anywhere unsafe', () => {
    const links = objectsOf(bytes).filter((object) => object['/Subtype'] === '/Link');
    expect(links.filter((link) => link['/Dest'] !== undefined).length).toBeGreaterThanOrEqual(11);
    const addresses = objectsOf(bytes).flatMap((object) => (object['/S'] === '/URI' ? [object['/URI']] : []));
    expect(addresses.sort()).toEqual([
      'u:https://example.org/%E6%8A%A5%E5%91%8A?a=(1)',
      'u:https://northfrost.example/',
      'u:mailto:founders@northfrost.example',
    ]);
    expect(losses).toEqual([
      { target: 'plan-pdf', place: 'section-background', key: 'linkDropped', detail: 'javascript:alert(1)' },
    ]);
  });

  it('P24 is tagged: contents, headings, lists, quotes, tables, code, pictures with descriptions and captions', () => {
    const tags = new Set(tagsOf(bytes));
    for (const tag of [
      'TOC',
      'TOCI',
      'Sect',
      'H1',
      'H2',
      'H3',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'BlockQuote',
      'Div',
      'Code',
      'Table',
      'TR',
      'TH',
      'TD',
      'Figure',
      'Caption',
      'Link',
    ]) {
      expect(tags).toContain(tag);
    }
  });

  it('P25 shows nothing of a hidden section', () => {
    expect(textOf(bytes)).not.toContain('HIDDEN');
  });
});

describe('planPdf', () => {
  const words = outlineWords('en');

  it('P4 stops when it is told to', async () => {
    const signal = AbortSignal.abort();
    await expect(planPdf(planSampler('en'), words, exportContext(assets, { signal }).context)).rejects.toMatchObject({
      error: { code: 'export.cancelled' },
    });
  });

  it('P26 makes a cover of a project in which nothing is written yet', async () => {
    const bytes = onlyFile(await planPdf(demoProject('en'), words, exportContext(assets).context));
    expect(judge(bytes, 'pdfinfo', '{}')).toMatch(/Pages:\s+1\n/);
    expect(judge(bytes, 'qpdf', '--check', '{}')).toContain('No syntax or stream encoding errors');
  });

  it('P27 passes on what the project cannot give', async () => {
    const project = planSampler('en');
    await expect(planPdf(project, words, exportContext({}).context)).rejects.toThrow('No asset');
  });

  it('P28 takes any text for a title: control characters, markup, parentheses', async () => {
    const title = 'A <b>&\u0007 (c) \\ “d” \ud800';
    const project = {
      ...demoProject('en'),
      title,
      plan: { sections: [section('summary', [paragraph('x')], { title })] },
    };
    const bytes = onlyFile(await planPdf(project, words, exportContext(assets).context));
    expect(judge(bytes, 'qpdf', '--check', '{}')).toContain('No syntax or stream encoding errors');
    expect(judge(bytes, 'pdfinfo', '-meta', '{}')).toContain('A &lt;b&gt;&amp;');
    expect(bookmarksOf(bytes)[0]?.title).toContain('A <b>&');
  });
});
