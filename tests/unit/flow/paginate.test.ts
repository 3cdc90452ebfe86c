import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import { buildFlow, layPlan, type PageItem, type PlanPages } from '#shared/flow';
import type { Block } from '#shared/project';
import { demoProject } from '../../fixtures/demo-project';
import { chart, heading, list, paragraph, planSampler, section, table } from '../../fixtures/plan-sampler';
import { linesOf, lineText } from './page-reading';

const words = JSON.parse(readFileSync('resources/guidance/en/outline.json', 'utf8'));

function pagesOf(body: readonly Block[]): PlanPages {
  const project = { ...demoProject('en'), plan: { sections: [section('custom', body, { title: 'Section' })] } };
  return layPlan(buildFlow(project, words), 'today');
}

/** Text of the lines of each page of text. */
function texts(plan: PlanPages): string[][] {
  return plan.pages.flatMap((page, index) => (page.kind === 'text' ? [linesOf(plan, index).map(lineText)] : []));
}

const sentence = 'One line of words that is long enough to be read and short enough to stay on a single line here.';

describe('pages of a plan', () => {
  it('L1 never leaves a heading at the foot of a page', () => {
    for (let before = 20; before < 48; before += 1) {
      const filler = Array.from({ length: before }, (_, index) => paragraph(`filler ${index}`));
      const plan = pagesOf([...filler, heading(1, 'HEAD'), heading(2, 'SUB'), paragraph('BODY')]);
      const [page] = texts(plan).filter((lines) => lines.includes('HEAD'));
      expect(page, `${before} before`).toEqual(expect.arrayContaining(['HEAD', 'SUB', 'BODY']));
    }
  });

  it('L2 leaves no single line of a paragraph on a page', () => {
    for (let before = 20; before < 44; before += 1) {
      const filler = Array.from({ length: before }, (_, index) => paragraph(`filler ${index}`));
      const long = paragraph(sentence.repeat(5));
      const plan = pagesOf([...filler, long]);
      const counts = texts(plan).map((lines) => lines.filter((line) => /line|words|read|stay/.test(line)).length);
      expect(
        counts.filter((count) => count === 1),
        `${before} before`,
      ).toEqual([]);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5);
    }
  });

  it('L3 repeats the header of a table on every page that the table reaches, and only there', () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`row ${index}`, 'x']);
    const plan = pagesOf([table([['HEADER', 'Y'], ...rows]), paragraph('after')]);
    const pages = plan.pages.filter((page) => page.kind === 'text');
    const has = (items: readonly PageItem[], text: RegExp) =>
      items.some((item) => item.kind === 'text' && item.runs.some((run) => text.test(run.text)));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(has(page.items, /HEADER/)).toBe(has(page.items, /^row /));
    // Only the first of them is content; the others are furniture.
    expect(
      texts(plan)
        .flat()
        .filter((line) => line.includes('HEADER')),
    ).toHaveLength(1);
    expect(
      texts(plan)
        .flat()
        .filter((line) => line.startsWith('row ')),
    ).toHaveLength(90);
  });

  it('L4 divides tables between rows, and a row only when it is higher than a third of a page', () => {
    const cell = sentence.repeat(3);
    const plan = pagesOf([table([['A', 'B'], ...Array.from({ length: 40 }, (_, index) => [`row ${index}`, cell])])]);
    const starts = texts(plan).map((lines) => lines.findIndex((line) => line.startsWith('row ')));
    // The first line of reading matter on each further page is the first line of a row.
    expect(starts.slice(1)).toEqual(starts.slice(1).map(() => 0));
    const tall = pagesOf([
      table([
        ['A', 'B'],
        ['tall', sentence.repeat(90)],
      ]),
    ]);
    expect(texts(tall).length).toBeGreaterThan(1);
    expect(texts(tall).flat().join('').replace(/\s/g, '')).toContain('hereOnelineofwords'.replace('here', 'here.'));
  });

  it('L4 does not divide small tables', () => {
    const rows = Array.from({ length: 9 }, (_, index) => [`row ${index}`, 'x']);
    for (let before = 15; before < 45; before += 1) {
      const filler = Array.from({ length: before }, (_, index) => paragraph(`filler ${index}`));
      const pages = texts(pagesOf([...filler, table([['A', 'B'], ...rows])]));
      expect(pages.filter((lines) => lines.some((line) => line.startsWith('row ')))).toHaveLength(1);
    }
  });

  it('L5 keeps a picture and its caption together', () => {
    const project = planSampler('en');
    const image = project.plan.sections.flatMap((part) => part.body).find((block) => block.type === 'image') as Block;
    for (let before = 5; before < 40; before += 1) {
      const filler = Array.from({ length: before }, (_, index) => paragraph(`filler ${index}`));
      const body = [...filler, image];
      const flow = buildFlow({ ...project, plan: { sections: [section('custom', body, { title: 'S' })] } }, words);
      const plan = layPlan(flow, 'today');
      const page = plan.pages.find((candidate) =>
        candidate.items.some((item) => item.kind === 'picture' && item.w > 200),
      );
      expect(page?.items.some((item) => item.kind === 'text' && lineText(item).startsWith('The control tower'))).toBe(
        true,
      );
    }
  });

  it('L5 keeps a chart and its caption together', () => {
    for (let before = 5; before < 40; before += 1) {
      const filler = Array.from({ length: before }, (_, index) => paragraph(`filler ${index}`));
      const plan = pagesOf([...filler, chart({}, 'The caption')]);
      const page = plan.pages.find(({ items }) => items.some((item) => item.kind === 'chart'));
      expect(page?.items.some((item) => item.kind === 'text' && lineText(item) === 'The caption')).toBe(true);
    }
  });

  it('L13 keeps a paragraph that ends with a colon with the list that it announces', () => {
    for (let before = 20; before < 46; before += 1) {
      const filler = Array.from({ length: before }, (_, index) => paragraph(`filler ${index}`));
      const pages = texts(pagesOf([...filler, paragraph('LEAD：'), list(false, ['ITEM', 'x'])]));
      const page = pages.find((lines) => lines.includes('LEAD：'));
      expect(page, `${before} before`).toContain('ITEM');
    }
  });

  it('L6 moves lists in, until there is no room to', () => {
    let inner = list(false, ['deepest level']);
    for (let depth = 0; depth < 40; depth += 1) inner = list(false, [`level ${depth}`, inner]);
    const plan = pagesOf([inner]);
    const right = plan.pages.flatMap((page) => page.items).flatMap((item) => (item.kind === 'text' ? item.runs : []));
    expect(Math.max(...right.map((run) => run.xPt + run.widthPt))).toBeLessThanOrEqual(plan.widthPt - 72);
    expect(texts(plan).flat().join()).toContain('deepest level');
  });

  it.each(documentLanguages)('L7 links every entry of the contents to its heading in %s', (language) => {
    const plan = layPlan(buildFlow(planSampler(language), words), 'today');
    const runs = plan.pages[1]?.items.flatMap((item) => (item.kind === 'text' ? item.runs : [])) ?? [];
    const targets = new Set(runs.flatMap((run) => (run.link.startsWith('#') ? [Number(run.link.slice(1))] : [])));
    const wanted = plan.headings.flatMap((entry, index) => (entry.level < 3 ? [index] : []));
    expect([...targets]).toEqual(wanted);
  });

  it('L7 keeps the contents of a short plan on one page, of a long one whole', () => {
    const contents = (sections: number) => {
      const body = Array.from({ length: 5 }, (_, index) => [heading(1, `h${index}`), paragraph(sentence)]).flat();
      const parts = Array.from({ length: sections }, (_, index) =>
        section('custom', body, { title: 'T', id: `s${index}` }),
      );
      const plan = layPlan(buildFlow({ ...demoProject('en'), plan: { sections: parts } }, words), 'today');
      const pages = plan.pages.flatMap((page, index) => (page.kind === 'contents' ? [linesOf(plan, index)] : []));
      return [pages.length, pages.flat().length - 1];
    };
    expect(contents(4)).toEqual([1, 24]);
    expect(contents(18)).toEqual([1, 18]);
    const [pages, entries] = contents(80);
    expect(pages).toBeGreaterThan(5);
    expect(entries).toBe(480);
  });

  it('L8 prints a plan without any text as its cover alone', () => {
    const plan = layPlan(buildFlow({ ...demoProject('en'), plan: { sections: [] } }, words), 'today');
    expect(plan.pages.map((page) => page.kind)).toEqual(['cover']);
  });

  it('L9 gives a long preface pages of its own', () => {
    const project = planSampler('en');
    const long = Array.from({ length: 12 }, () => paragraph(sentence.repeat(2)));
    const sections = [section('cover', long), section('summary', [paragraph('x')])];
    const plan = layPlan(buildFlow({ ...project, plan: { sections } }, words), 'today');
    expect(plan.pages.map((page) => page.label)).toEqual(['', 'ii', 'iii', '1']);
    expect(linesOf(plan, 1).map(lineText).join(' ')).toContain('One line of words');
    expect(linesOf(plan, 0).map(lineText).join(' ')).not.toContain('One line of words');
  });
});
