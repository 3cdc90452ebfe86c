import { beforeAll, describe, expect, it } from 'vitest';
import { deckPdf, deckPlanPdf, planPdf } from '#main/export/pdf';
import { documentLanguages } from '#shared/base';
import { leavingScene } from '#shared/scene';
import { demoAssets } from '../../fixtures/demo-project';
import { planSampler } from '../../fixtures/plan-sampler';
import { bookmarksOf, exportContext, judge, objectsOf, onlyFile, outlineWords, textOf } from './judges';

const assets = Object.fromEntries(demoAssets());
const pagesOf = (bytes: Uint8Array) => Number(/Pages:\s+(\d+)/.exec(judge(bytes, 'pdfinfo', '{}'))?.[1]);

describe.each(documentLanguages)('deckPlanPdf in %s', (language) => {
  const project = planSampler(language);
  const scene = leavingScene(project, true);
  const words = outlineWords(language);
  const { context, reports } = exportContext(assets);
  let bytes: Uint8Array;
  let deck: Uint8Array;
  let plan: Uint8Array;

  beforeAll(async () => {
    bytes = onlyFile(await deckPlanPdf(scene, project, words, context));
    deck = onlyFile(await deckPdf(scene, exportContext(assets).context));
    plan = onlyFile(await planPdf(project, words, exportContext(assets).context));
  });

  it('is the deck, and then the plan: page for page what each of them says in a file of its own', () => {
    expect(judge(bytes, 'qpdf', '--check', '{}')).toContain('No syntax or stream encoding errors');
    const slides = pagesOf(deck);
    expect(pagesOf(bytes)).toBe(slides + pagesOf(plan));
    expect(textOf(bytes, '-l', String(slides))).toBe(textOf(deck));
    expect(textOf(bytes, '-f', String(slides + 1))).toBe(textOf(plan));
    expect(reports.map(([done]) => done)).toEqual(Array.from({ length: pagesOf(bytes) + 1 }, (_, index) => index + 1));
  });

  it('has a bookmark for each of the two, and theirs below it', () => {
    const bookmarks = bookmarksOf(bytes);
    const deeper = (of: Uint8Array, from: number) =>
      bookmarksOf(of).map(({ title, depth, page }) => ({ title, depth: depth + 1, page: page + from }));
    const slides = pagesOf(deck);
    const tops = bookmarks.filter(({ depth }) => depth === 1);
    expect(tops.map(({ page }) => page)).toEqual([1, slides + 1]);
    expect(
      bookmarks.filter(({ depth }) => depth > 1).map(({ title, depth, page }) => ({ title, depth, page })),
    ).toEqual([...deeper(deck, 0), ...deeper(plan, slides)]);
  });

  it('numbers slides with a letter before them, and the plan as it prints its pages', () => {
    const labels = JSON.parse(judge(bytes, 'qpdf', '--json', '--json-key=pagelabels', '{}')).pagelabels;
    const slides = pagesOf(deck);
    expect(labels[0].label['/P']).toMatch(/D$/);
    expect(labels.slice(-2)).toEqual([
      { index: slides, label: { '/S': '/r', '/St': 1 } },
      { index: slides + 2, label: { '/S': '/D', '/St': 1 } },
    ]);
  });

  it('leads from the contents to pages of the plan', () => {
    const inside = (of: Uint8Array) =>
      objectsOf(of).filter((object) => object['/Subtype'] === '/Link' && object['/Dest'] !== undefined).length;
    expect(inside(plan)).toBeGreaterThan(0);
    expect(inside(bytes)).toBe(inside(plan));
  });
});
