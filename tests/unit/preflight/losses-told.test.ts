import { describe, expect, it } from 'vitest';
import { findingText, placeText, severities } from '#shared/checks';
import { defaultExportOptions, type ExportTarget, exportTargets, type Loss } from '#shared/contract';
import { groupsInOrder, lossWhere, type PreflightEntry, preflight } from '#shared/preflight';
import type { Block, Project, SlideParagraph } from '#shared/project';
import { exporters } from '../../../src/main/services/exporting/exporters';
import { loadOutlineWords } from '../../../src/main/services/guidance';
import { demoAssets, demoProject } from '../../fixtures/demo-project';
import { exportContext, outlineWords } from '../pdf/judges';

const languages = ['en', 'zh-CN'] as const;
const options = { ...defaultExportOptions, deckPdf: ['slides', 'notes'] as const };
const foretold = (project: Project, targets: readonly ExportTarget[] = exportTargets) =>
  preflight(project, {
    targets,
    options: { ...options, deckPdf: [...options.deckPdf] },
    words: outlineWords(project.language),
  }).entries;

/** What tells each kind of loss beforehand. The others are only known once pictures are decoded and files written. */
const tells: Readonly<Record<string, string>> = {
  missingGlyphs: 'glyph.blank',
  linkDropped: 'link.dropped',
  chartAsTable: 'chart.table',
  workbookEmpty: 'workbook.empty',
};
const knownAfterwards = ['pictureUnreadable', 'pictureTooSlow', 'pictureLeftOut', 'workbookBeyond'];

const link = (url: string): SlideParagraph['children'] => [
  { text: 'ꦄ 𓀀 ' },
  { type: 'link', url, children: [{ text: 'click' }] },
  { text: '' },
];
const chart = (caption: string): Block => ({
  type: 'chart',
  id: `chart${caption.length}`.padEnd(20, '0'),
  chart: {
    type: 'bar',
    unit: 'count',
    currency: 'USD',
    categories: ['2026', '2027'],
    series: [{ name: 'Customers', values: [3, 9] }],
    emphasis: -1,
    totals: [],
    ends: { left: '', right: '', bottom: '', top: '' },
    alt: '',
  } as never,
  caption,
  width: 'full',
  children: [{ text: '' }],
});

/** A project with everything that exporters lose, in shown, hidden and empty sections and slides. */
function lossy(project: Project): Project {
  const made = structuredClone(project);
  const [first, second] = made.deck.slides;
  if (!first || !second) throw new Error('The demo has slides');
  first.notes = 'ꦄ';
  // Each slide is drawn four times: a few are enough.
  made.deck.slides.splice(3);
  made.numbers.startMonth = '';
  second.slots.title = {
    kind: 'text',
    paragraphs: [{ type: 'paragraph', level: 0, list: 'none', children: link('javascript:a') }],
  };
  const body = [{ type: 'paragraph', children: link('javascript:b') } as Block, chart('Clinics'), chart('')];
  const empty: Block[] = [{ type: 'paragraph', children: [{ text: '' }] }];
  const section = { title: '', hidden: false, done: false };
  made.plan.sections = [
    { ...section, id: 'section0000000market', kind: 'market', body },
    { ...section, id: 'section0000000hidden', kind: 'operations', hidden: true, body },
    { ...section, id: 'section00000000empty', kind: 'technology', body: empty },
  ];
  return made;
}

const once = new Map<string, Promise<readonly Loss[]>>();

/** All that the exports of a project lose; made once a language. */
function losses(project: Project): Promise<readonly Loss[]> {
  const made = once.get(project.language) ?? lossesOfAll(project);
  once.set(project.language, made);
  return made;
}

async function lossesOfAll(project: Project): Promise<readonly Loss[]> {
  const words = await loadOutlineWords('resources', project.language);
  const { context } = exportContext(Object.fromEntries(demoAssets()));
  const all: Loss[] = [];
  for (const target of exportTargets)
    all.push(
      ...(await exporters[target](project, words, context, { ...options, deckPdf: [...options.deckPdf] })).losses,
    );
  return all;
}

const said = (entries: readonly PreflightEntry[]) => entries.map((entry) => findingText(entry, 'en')).join(' ');

const projects: readonly (readonly [string, () => Project])[] = languages.flatMap((language) => [
  [language, () => lossy(demoProject(language))] as const,
]);

describe('losses', () => {
  it.each(projects)(
    'PF11 are told before an export when they are told after it: %s',
    { timeout: 120_000 },
    async (_language, make) => {
      const project = make();
      const entries = foretold(project);
      const lost = await losses(project);
      for (const { target, key, detail } of lost) {
        if (knownAfterwards.includes(key)) continue;
        const before = entries.filter(({ code, targets }) => code === tells[key] && targets.includes(target));
        expect(before, `${target} ${key}`).not.toEqual([]);
        for (const part of key === 'missingGlyphs' ? detail.split(' ') : [detail])
          expect(said(before), `${target} ${key}`).toContain(part);
      }
      expect(new Set(lost.map(({ key }) => key))).toEqual(new Set(Object.keys(tells)));
    },
  );

  it.each(projects)(
    'PF12 and entries name places in words, never by an id or a missing number: %s',
    { timeout: 120_000 },
    async (_n, make) => {
      const project = make();
      const ids = [...project.plan.sections, ...project.deck.slides].map(({ id }) => id);
      for (const language of languages) {
        const words = outlineWords(language);
        const where = [
          ...(await losses(project)).map((loss) => lossWhere(project, loss, language, words)),
          ...foretold(project).map(({ place }) => (place ? placeText(project, place, language, words) : '')),
        ].join('\n');
        for (const id of [...ids, 'NaN', 'undefined']) expect(where).not.toContain(id);
      }
    },
  );

  it.each([
    ['plan-md', 'section0000000market', 'Plan · Market and positioning'],
    ['deck-pdf', '{slide}/body', 'Deck · 1 Fewer spoiled containers'],
    ['plan-pdf', 'cover', 'Company'],
    ['plan-pdf', 'plan', 'Plan'],
    ['numbers-xlsx', 'Cash', 'Cash'],
    ['deck-pdf', 'uhyi0gn5my9jxccb5kt9', ''],
    ['deck-pdf', '', ''],
  ] as const)('PF12 say where %s lost something at %s', (target, place, where) => {
    const project = lossy(demoProject('en'));
    const at = place.replace('{slide}', project.deck.slides[0]?.id ?? '');
    const text = lossWhere(project, { target, place: at }, 'en', outlineWords('en'));
    if (place.startsWith('{')) expect(text).toMatch(/^Deck · /);
    else expect(text).toBe(where);
  });
});

describe('the order of what is told', () => {
  it('PF13 names empty sections, and hidden ones by the place of the first', () => {
    const entries = foretold(lossy(demoProject('en')), ['plan-md']);
    expect(entries[0]).toMatchObject({
      code: 'sections.empty',
      severity: 'hint',
      place: ['plan', 'sections', 2],
      text: { params: { count: 1, sections: expect.stringMatching(/^Technology/) } },
    });
    expect(entries.find(({ code }) => code === 'sections.stay')?.place).toEqual(['plan', 'sections', 1]);
  });

  it('PF13 shows groups as their gravest entries come', () => {
    const project = lossy(demoProject('en'));
    for (const slide of project.deck.slides) slide.hidden = true;
    const entries = foretold(project, ['deck-pdf']);
    const groups = groupsInOrder(entries).filter((group) => group !== 'slides');
    const worst = groups.map((group) =>
      Math.min(...entries.filter((one) => one.group === group).map(({ severity }) => severities.indexOf(severity))),
    );
    expect(groups[0]).toBe('target');
    expect(worst).toEqual(worst.toSorted());
  });
});
