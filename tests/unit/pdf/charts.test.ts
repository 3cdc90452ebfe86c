import { describe, expect, it } from 'vitest';
import { deckPdf, planPdf } from '#main/export/pdf';
import { documentLanguages } from '#shared/base';
import type { ChartElement } from '#shared/page';
import { buildScene } from '#shared/scene';
import { chartProject } from '../../fixtures/chart-samples';
import { demoProject } from '../../fixtures/demo-project';
import { chart, heading, paragraph, section, table } from '../../fixtures/plan-sampler';
import { exportContext, judge, objectsOf, onlyFile, outlineWords, tagsOf, textOf } from './judges';

describe.each(documentLanguages)('charts of a deck PDF in %s', (language) => {
  const scene = buildScene(chartProject(language));
  const charts = scene.pages.flatMap((page) =>
    page.elements.filter((element): element is ChartElement => element.kind === 'chart'),
  );

  it('P40 are vectors with their words as text and a description, the same bytes each time', async () => {
    const context = exportContext().context;
    const bytes = onlyFile(await deckPdf(scene, context));
    expect(judge(bytes, 'qpdf', '--check', '{}')).toContain('No syntax or stream encoding errors');
    expect(judge(bytes, 'pdfimages', '-list', '{}').trim().split('\n')).toHaveLength(2);
    const text = textOf(bytes);
    const missing = charts.flatMap((chart) =>
      chart.marks.flatMap((mark) =>
        mark.kind === 'text' && !text.includes(mark.text.replaceAll(/\s+/g, '')) ? [mark.text] : [],
      ),
    );
    expect(missing).toEqual([]);
    expect(tagsOf(bytes).filter((tag) => tag === 'Figure')).toHaveLength(charts.length);
    expect(Buffer.from(onlyFile(await deckPdf(scene, context))).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe.each(documentLanguages)('charts of a plan PDF in %s', (language) => {
  const types = ['column', 'doughnut', 'gantt'] as const;
  const categories = ['2027', '二〇二八'];
  const charts = types.map((type) =>
    chart(
      {
        type,
        unit: 'count',
        categories,
        series: [{ name: 'S', values: [null, 24_330], facts: ['raise.runwayMonths', ''] }],
        alt: `A ${type}`,
      },
      `Caption of ${type}`,
      'medium',
    ),
  );
  const fact = { type: 'fact' as const, name: 'raise.runwayMonths', children: [{ text: '' }] };
  const cell = table([['a', 'b']]) as Extract<ReturnType<typeof table>, { type: 'table' }>;
  cell.children[0]?.children[1]?.children.splice(0, 1, {
    type: 'paragraph',
    children: [{ text: '' }, fact, { text: '' }],
  });
  const body = charts.flatMap((block) => [heading(1, 'H'), paragraph('Text. '.repeat(150)), block]);
  const project = (runwayMonths: number) => {
    const demo = demoProject(language);
    const sections = [section('market', [...body, cell])];
    return { ...demo, raise: { ...demo.raise, runwayMonths }, plan: { sections } };
  };
  const write = async (months: number) =>
    onlyFile(await planPdf(project(months), outlineWords(language), exportContext().context));

  it('P29 are vectors that follow the figures, a figure each, with its caption on the same page', async () => {
    const bytes = await write(17);
    expect(judge(bytes, 'qpdf', '--check', '{}')).toContain('No syntax or stream encoding errors');
    expect(judge(bytes, 'pdfimages', '-list', '{}').trim().split('\n')).toHaveLength(2);
    expect(tagsOf(bytes).filter((tag) => tag === 'Figure')).toHaveLength(types.length);
    const alts = objectsOf(bytes).flatMap((object) => (typeof object['/Alt'] === 'string' ? [object['/Alt']] : []));
    expect(alts.map((alt) => alt.replace(/^u:/, ''))).toEqual(types.map((type) => `A ${type}`));
    const count = Number(/Pages:\s+(\d+)/.exec(judge(bytes, 'pdfinfo', '{}'))?.[1]);
    const pages = Array.from({ length: count }, (_, at) => textOf(bytes, '-f', `${at + 1}`, '-l', `${at + 1}`));
    for (const type of types) {
      const page = pages.find((text) => text.includes(`Captionof${type}`));
      expect(page, type).toContain('二〇二八');
    }
    const text = pages.join('');
    // The column's label and the chip in the table's cell.
    expect(text).toContain('24,330');
    expect(text).toMatch(language === 'en' ? /17months/ : /17个月/);
    expect(textOf(await write(19))).toMatch(language === 'en' ? /19months/ : /19个月/);
  });
});
