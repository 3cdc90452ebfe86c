import { beforeAll, describe, expect, it } from 'vitest';
import { deckPdf, deckPptx, planMarkdown, planPdf } from '#main/export';
import { seededIds, seededRandom } from '#shared/base';
import { defaultExportOptions, type ExportTarget, exportTargets } from '#shared/contract';
import { slideNumbers } from '#shared/deck';
import { type Preflight, preflight } from '#shared/preflight';
import type { Project, SlideParagraph, Slot } from '#shared/project';
import { buildScene } from '#shared/scene';
import { blankProject } from '#shared/starter';
import { symbolCoverage } from '../../../scripts/symbol-coverage';
import coverage from '../../../src/shared/losses/symbol-coverage.json';
import { demoAssets, demoProject } from '../../fixtures/demo-project';
import { filledProject } from '../../fixtures/filled-project';
import { exportContext, judge, outlineWords } from '../pdf/judges';

const words = outlineWords('en');
const both = 'deck-plan-pdf';
const look = (project: Project, targets: readonly ExportTarget[] = exportTargets, options = {}) =>
  preflight(project, { targets, options: { ...defaultExportOptions, ...options }, words });

const line = (text: string, url = ''): SlideParagraph => ({
  type: 'paragraph',
  level: 0,
  list: 'none',
  children: url === '' ? [{ text }] : [{ text: '' }, { type: 'link', url, children: [{ text }] }, { text: '' }],
});

/** The demo with one of everything that can go wrong on its second slide, its picture's slide, and in its plan. */
function odd(): Project {
  const project = structuredClone(demoProject('en'));
  const [, second, third] = project.deck.slides;
  if (!second || !third) throw new Error('The demo has slides');
  second.slots = {
    title: { kind: 'text', paragraphs: [line('Rare ꦄ𓀀 and common 🚀 ☑ and 中')] },
    body: {
      kind: 'text',
      paragraphs: [line('click', 'javascript:alert(1)'), ...Array(14).fill(line('More and more.'))],
    },
  };
  third.layout = 'chart';
  third.slots = {
    title: third.slots.title as (typeof third.slots)[string],
    chart: {
      kind: 'chart',
      type: 'funnel',
      unit: 'count',
      currency: 'USD',
      categories: ['Asked', 'Tried', 'Bought'],
      series: [{ name: 'Customers', values: [90, 40, 9] }],
      emphasis: -1,
      totals: [],
      ends: { left: '', right: '', bottom: '', top: '' },
      alt: '',
    },
  };
  const crowded = Array.from({ length: 40 }, (_, index) => `A competitor with a long name ${index}`);
  project.deck.slides.push({
    ...third,
    id: 'slide00000000000crowd',
    slots: {
      ...third.slots,
      chart: {
        ...(third.slots.chart as Extract<Slot, { kind: 'chart' }>),
        type: 'positioning',
        categories: crowded,
        series: ['Across', 'Up'].map((name) => ({ name, values: crowded.map(() => 50) })),
        alt: 'Everybody in one place',
      },
    },
  });
  for (const { slots } of project.deck.slides)
    for (const slot of Object.values(slots)) if (slot.kind === 'image') slot.alt = '';
  for (const asset of Object.values(project.assets)) {
    asset.widthPx = Math.round(asset.widthPx / 8);
    asset.heightPx = Math.round(asset.heightPx / 8);
  }
  project.plan.sections = [
    {
      id: 'section000000000001',
      kind: 'market',
      title: '',
      hidden: false,
      done: false,
      body: [{ type: 'paragraph', children: [{ text: 'Also ꦄ.' }] }] as never,
    },
  ];
  return project;
}

const codes = ({ entries }: Preflight) => entries.map(({ code }) => code);
const of = ({ entries }: Preflight, code: string) => entries.filter((entry) => entry.code === code);

describe('the preflight', () => {
  it('PF1 knows which symbols there are fonts for', async () => {
    expect(coverage.stretches).toBe(await symbolCoverage());
  });

  describe('of a deck with one of everything that can go wrong', () => {
    let found: Preflight;
    const project = odd();
    const scene = buildScene(project);
    beforeAll(() => {
      found = look(project);
    });

    it('PF2 names characters without a font, where they stand, and not those that symbols have', () => {
      const characters = 'ꦄ (U+A984), 𓀀 (U+13000)';
      const place = ['deck', 'slides', 1, 'slots', 'title'];
      expect(of(found, 'glyph.blank')).toMatchObject([
        { severity: 'warning', place, targets: ['deck-pdf', 'deck-png', both], text: { params: { characters } } },
        { place: ['plan', 'sections', 0], targets: ['plan-pdf', both], text: { params: { characters: 'ꦄ (U+A984)' } } },
      ]);
      expect(of(found, 'glyph.elsewhere')).toMatchObject([{ severity: 'hint', place, targets: ['deck-pptx'] }]);
    });

    it('PF3 tells what overflows, what was shrunk and by how much', () => {
      expect(of(found, 'text.overflows')).toMatchObject([{ place: ['deck', 'slides', 1, 'slots', 'body'] }]);
      for (const { place, text } of of(found, 'text.shrunk')) {
        const { from, to, percent } = text.params as Record<string, number>;
        const page = scene.pages[Number(place?.[2])];
        const element = page?.elements.find(
          ({ placeholder }) => placeholder && 'slot' in placeholder && placeholder.slot === place?.[4],
        );
        const sizes = element?.kind === 'text' ? element.paragraphs.map(({ sizePt }) => sizePt) : [];
        expect(to).toBe(Math.max(...sizes));
        expect(from).toBeGreaterThan(to ?? 0);
        expect(percent).toBe(Math.round((1 - (to ?? 0) / (from ?? 1)) * 100));
      }
      expect(of(found, 'text.shrunk').length).toBeGreaterThan(1);
    });

    it('PF4 tells of coarse pictures with how fine they should be, and of those without a description', () => {
      const [coarse] = of(found, 'picture.coarse');
      const { dpi, widthCm, wantedPx } = (coarse?.text.params ?? {}) as Record<string, number>;
      expect(dpi).toBeLessThan(150);
      expect((wantedPx ?? 0) / ((widthCm ?? 1) / 2.54)).toBeCloseTo(150, 0);
      expect(of(found, 'image.noDescription')).toMatchObject([{ group: 'descriptions', severity: 'warning' }]);
      expect(of(found, 'chart.labels')).toMatchObject([{ place: ['deck', 'slides', 13, 'slots', 'chart'] }]);
      expect(of(found, 'chart.described')).toMatchObject([{ place: ['deck', 'slides', 2, 'slots', 'chart'] }]);
    });

    it('PF5 tells what kinds of file can’t carry, and what they carry unseen', () => {
      expect(of(found, 'chart.shapes')).toMatchObject([{ targets: ['deck-pptx'] }, { targets: ['deck-pptx'] }]);
      expect(of(found, 'link.dropped')).toMatchObject([
        { targets: ['deck-pptx', 'deck-pdf', both], text: { params: { address: 'javascript:alert(1)' } } },
      ]);
      expect(of(found, 'hidden.leave')).toMatchObject([{ targets: ['deck-pptx'], text: { params: { count: 1 } } }]);
      expect(of(found, 'notes.leave')).toMatchObject([{ targets: ['deck-pptx'] }]);
      expect(of(look(project, ['deck-pdf'], { deckPdf: ['notes'] }), 'notes.leave')).toMatchObject([
        { targets: ['deck-pdf'] },
      ]);
      expect(of(found, 'workbook.empty')).toHaveLength(1);
    });

    it('PF6 speaks of a part of the project only when it leaves', () => {
      expect(codes(look(project, ['plan-pdf']))).not.toContain('text.overflows');
      expect(of(look(project, ['plan-md']), 'glyph.blank')).toEqual([]);
      expect(codes(look(project, ['deck-png'], { slides: [1] }))).not.toContain('text.overflows');
    });

    it('PF7 foretells whatever exporters lose of text and links', async () => {
      const { context } = exportContext(Object.fromEntries(demoAssets()));
      const lost = [
        ...(await deckPptx(scene, context)).losses,
        ...(await deckPdf(scene, context)).losses,
        ...(await planPdf(project, words, context)).losses,
      ];
      const told = { missingGlyphs: 'glyph.blank', linkDropped: 'link.dropped' } as const;
      expect(lost.length).toBeGreaterThan(3);
      for (const { target, key, detail } of lost) {
        const entries = of(found, told[key as keyof typeof told]).filter(({ targets }) => targets.includes(target));
        const said = entries.map(({ text }) => Object.values(text.params).join(' ')).join(' ');
        for (const part of detail.split(' ')) expect(said, `${target} ${key}`).toContain(part);
      }
    });
  });

  it('PF7 foretells which links of a plan are lost, in print and in Markdown', async () => {
    const url = 'javascript:alert(1)';
    const id = 'section000000000001';
    const body = [{ type: 'paragraph', children: line('click', url).children }] as never;
    const section = { id, kind: 'market', title: '', hidden: false, done: false, body } as const;
    const project = { ...demoProject('en'), plan: { sections: [section] } };
    expect(of(look(project), 'link.dropped')).toMatchObject([
      { place: ['plan', 'sections', 0], targets: ['plan-pdf', 'plan-md', both], text: { params: { address: url } } },
    ]);
    const { context } = exportContext(Object.fromEntries(demoAssets()));
    const loss = { place: id, key: 'linkDropped', detail: url };
    expect((await planPdf(project, words, context)).losses).toContainEqual({ target: 'plan-pdf', ...loss });
    expect((await planMarkdown(project, words, context)).losses).toContainEqual({ target: 'plan-md', ...loss });
  });

  it('PF7 knows that PowerPoint takes no address that is long once it is escaped', async () => {
    const project = structuredClone(demoProject('en'));
    const address = `https://例子.测试/${'报'.repeat(900)}`;
    const [, second] = project.deck.slides;
    if (second) second.slots.body = { kind: 'text', paragraphs: [line('report', address)] };
    expect(of(look(project), 'link.dropped')).toMatchObject([
      { place: ['deck', 'slides', 1, 'slots', 'body'], targets: ['deck-pptx'], text: { params: { address } } },
    ]);
    const { context } = exportContext(Object.fromEntries(demoAssets()));
    const { losses } = await deckPptx(buildScene(project), context);
    expect(losses).toMatchObject([{ target: 'deck-pptx', key: 'linkDropped', detail: address }]);
    expect((await deckPdf(buildScene(project), context)).losses).toEqual([]);
  });

  it.each(['ledger', 'folio', 'atrium'] as const)(
    'PF8 counts pages and names fonts as the files have them: %s',
    async (theme) => {
      const demo = demoProject('zh-CN');
      const project = { ...demo, deck: { ...demo.deck, theme } };
      const { leaving } = look(project, ['deck-pdf'], { deckPdf: ['slides', 'notes', 'handout-6'] });
      const { context } = exportContext(Object.fromEntries(demoAssets()));
      const { files } = await deckPdf(buildScene(project), context, ['slides', 'notes', 'handout-6']);
      expect(leaving).toHaveLength(3);
      for (const [index, { bytes }] of files.entries()) {
        const pages = Number(/Pages:\s+(\d+)/.exec(judge(bytes, 'pdfinfo', '{}'))?.[1]);
        const fonts = judge(bytes, 'pdffonts', '{}')
          .split('\n')
          .slice(2)
          .filter((font) => font !== '');
        const family = (font: string) => /\+([A-Za-z0-9]+?)-?(Regular|Bold|Italic)*\s/.exec(font)?.[1] ?? font;
        expect(leaving[index]).toMatchObject({ target: 'deck-pdf', count: pages });
        const named = leaving[index]?.fonts.map(({ name }) => name.replaceAll(' ', '')).sort();
        expect(named).toEqual([...new Set(fonts.map(family))].sort());
      }
    },
  );

  it('PF9 has nothing to say of an empty project but that its deck is empty', () => {
    const project = demoProject('en');
    const empty = { ...project, deck: { ...project.deck, slides: [] }, team: [], assets: {} };
    const found = look(empty, ['deck-pptx', 'deck-pdf', 'deck-png']);
    expect(of(found, 'deck.empty')).toMatchObject([
      { severity: 'error', targets: ['deck-pptx', 'deck-pdf', 'deck-png'] },
    ]);
    expect(of(look(empty, ['deck-png'], { slides: [3] }), 'slides.unknown')).toMatchObject([{ severity: 'error' }]);
  });

  it('PF10 tells first which slides have nothing on them, and whether they leave', () => {
    const project = filledProject('en');
    const kinds = project.deck.slides.map(({ kind }) => kind);
    const empty = kinds.flatMap((kind, at) => (['problem', 'solution', 'why-now'].includes(kind) ? [at + 1] : []));
    const all = ['deck-pptx', 'deck-pdf', 'deck-png'] as const;
    const count = (found: Preflight) => found.leaving.map((one) => one.count);
    const left = look(project, all);
    const number = Number(left.entries[0]?.text.params.count);
    expect(left.entries[0]).toMatchObject({ code: 'slides.leftOut', severity: 'hint', targets: [...all] });
    expect(String(left.entries[0]?.text.params.slides)).toContain(`${empty[0]} Problem; ${empty[1]} Solution`);
    expect(count(left)).toEqual(all.map(() => kinds.length - number));
    const kept = look(project, all, { keepEmptySlides: true });
    expect(kept.entries[0]).toMatchObject({ code: 'slides.empty', severity: 'warning', targets: [...all] });
    expect(count(kept)).toEqual(all.map(() => kinds.length));
    const named = look(project, ['deck-pdf', 'deck-png'], { slides: [1, empty[0]] });
    expect(named.entries.slice(0, 2)).toMatchObject([
      { code: 'slides.empty', targets: ['deck-png'], text: { params: { count: 1 } } },
      { code: 'slides.leftOut', targets: ['deck-pdf'], text: { params: { count: number } } },
    ]);
    expect(count(named)).toEqual([kinds.length - number, 2]);
  });

  it('PF10 leaves a deck as it is of which nothing would be left to see', () => {
    const blank = blankProject({ round: 'seed', language: 'en', newId: seededIds(seededRandom(3)) });
    const found = look(blank, ['deck-pptx']);
    expect(found.entries[0]).toMatchObject({ code: 'slides.empty', severity: 'warning' });
    expect(found.leaving[0]?.count).toBe(blank.deck.slides.length);
  });

  it('PN2 reads lists of slides', () => {
    expect(slideNumbers('2, 5-7，6')).toEqual([2, 5, 6, 7]);
    for (const wrong of ['', '0', '3-1', '1-', 'a', '1,,2', '1-99999']) expect(slideNumbers(wrong), wrong).toBeNull();
  });
});
