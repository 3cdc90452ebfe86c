import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import { layouts } from '#shared/deck';
import { type LaidParagraph, markParagraph, type SceneElement } from '#shared/page';
import { chartTypes, layoutIds, type Slide, type SlideParagraph, type Slot, themeIds } from '#shared/project';
import { buildPage } from '#shared/scene';
import { demoProject } from '../fixtures/demo-project';

const words = fc.oneof(
  fc.constantFrom(
    '公司',
    '人工智能',
    '，',
    '。',
    '“',
    '”',
    '——',
    ' ',
    'plan',
    'investors',
    '$1.2M',
    '¥1,200万',
    '\n',
    '\t',
    'x'.repeat(60),
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const phrase = fc.array(words, { maxLength: 14 }).map((parts) => parts.join(''));
const paragraph = fc.record({
  text: phrase,
  level: fc.constantFrom(0, 1, 2),
  list: fc.constantFrom('none', 'bullet', 'number'),
  bold: fc.boolean(),
});
const textSlot = fc.array(paragraph, { maxLength: 12 }).map(
  (lines): Slot => ({
    kind: 'text',
    paragraphs: lines.map(
      ({ text, level, list, bold }) =>
        ({
          type: 'paragraph',
          level,
          list,
          children: [
            { text, bold },
            { type: 'link', url: 'https://x.example', children: [{ text }] },
          ],
        }) as SlideParagraph,
    ),
  }),
);
const metricsSlot = fc
  .array(fc.record({ value: phrase, label: phrase, note: phrase }), { maxLength: 6 })
  .map((items): Slot => ({ kind: 'metrics', items: items.map((item, index) => ({ id: `m${index}`, ...item })) }));
const tableSlot = fc.array(fc.array(phrase, { maxLength: 6 }), { maxLength: 9 }).map(
  (rows): Slot => ({
    kind: 'table',
    header: rows.length % 2 === 0,
    rows: rows.map((cells, index) => ({ id: `r${index}`, emphasis: index === 1, cells })),
    aligns: ['left', 'center', 'right'],
  }),
);
const picture = Object.keys(demoProject('en').assets)[0] ?? '';
const imageSlot = fc
  .record({ fit: fc.constantFrom('cover', 'contain'), asset: fc.constantFrom(picture, '') })
  .map((image): Slot => ({ kind: 'image', alt: '', ...image }) as Slot);
const teamSlot = fc.constant<Slot>({ kind: 'team', memberIds: [] });
const chartSlot = fc
  .record({
    type: fc.constantFrom(...chartTypes),
    categories: fc.array(phrase, { maxLength: 9 }),
    values: fc.array(fc.array(fc.option(fc.integer({ min: -1e9, max: 1e9 })), { maxLength: 9 }), { maxLength: 3 }),
  })
  .map(
    ({ type, categories, values }): Slot => ({
      kind: 'chart',
      type,
      unit: 'money',
      currency: 'CNY',
      categories,
      series: values.map((row, at) => ({ name: `S${at}`, values: row })),
      emphasis: 0,
      totals: [],
      ends: { left: '', right: '', bottom: '', top: '' },
      alt: '',
    }),
  );
const lines = (text: string): SlideParagraph[] =>
  text === '' ? [] : [{ type: 'paragraph', level: 0, list: 'none', children: [{ text }] }];
const stepsSlot = fc.array(fc.record({ label: phrase, title: phrase, text: phrase }), { maxLength: 11 }).map(
  (items): Slot => ({
    kind: 'steps',
    items: items.map(({ label, title, text }, at) => ({
      id: `s${at}`,
      label: lines(label),
      title: lines(title),
      text: lines(text),
    })),
  }),
);
const logosSlot = fc
  .array(fc.record({ asset: fc.constantFrom(picture, '', 'none'), name: phrase }), { maxLength: 14 })
  .map((items): Slot => ({ kind: 'logos', items: items.map((item, at) => ({ id: `l${at}`, ...item })) }));
const anySlot = fc.oneof(
  { weight: 6, arbitrary: textSlot },
  metricsSlot,
  tableSlot,
  imageSlot,
  teamSlot,
  chartSlot,
  stepsSlot,
  logosSlot,
);
const slide = fc
  .record({
    layout: fc.constantFrom(...layoutIds),
    slots: fc.record(
      {
        title: anySlot,
        subtitle: textSlot,
        body: anySlot,
        body2: textSlot,
        body3: textSlot,
        caption: textSlot,
        metrics: metricsSlot,
        table: tableSlot,
        image: imageSlot,
        team: teamSlot,
        chart: chartSlot,
        steps: stepsSlot,
        logos: logosSlot,
      },
      { requiredKeys: [] },
    ),
  })
  .map(
    ({ layout, slots }): Slide => ({
      id: 's',
      kind: 'custom',
      layout,
      hidden: false,
      slots: slots as Slide['slots'],
      notes: '',
    }),
  );

/** The words of a slot, a line each; a logo that has a picture is that picture. */
function wordsOf(slot: Slot): readonly string[] {
  const spoken = ({ children }: SlideParagraph) =>
    children.map((child) => ('text' in child ? child.text : '')).join('');
  switch (slot.kind) {
    case 'text':
      return slot.paragraphs.map(spoken);
    case 'metrics':
      return slot.items.flatMap(({ value, label, note }) => [value, label, note]);
    case 'table':
      return slot.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.split('\n')));
    case 'steps':
      return slot.items.flatMap(({ label, title, text }) => [...label, ...title, ...text].map(spoken));
    case 'logos':
      return slot.items.flatMap(({ asset, name }) => (asset === picture ? [] : [name.trim()]));
    default:
      return [];
  }
}

/** What a slide says where its layout has a place for it. */
function wordsShown({ layout, slots }: Slide): readonly string[] {
  return layouts[layout].slots.flatMap(({ name, accepts }) => {
    const slot = slots[name];
    return slot && accepts.includes(slot.kind) ? wordsOf(slot) : [];
  });
}

const solid = (value: string) => value.replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '');

type Box = SceneElement['frame'];

function areApart(one: Box, other: Box): boolean {
  const beside = one.x + one.w <= other.x + 0.01 || other.x + other.w <= one.x + 0.01;
  return beside || one.y + one.h <= other.y + 0.01 || other.y + other.h <= one.y + 0.01;
}

function paragraphsOf(element: SceneElement): readonly LaidParagraph[] {
  if (element.kind === 'text') return element.paragraphs;
  if (element.kind === 'table') return element.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
  if (element.kind === 'chart')
    return element.marks.flatMap((mark) => (mark.kind === 'text' ? [markParagraph(mark)] : []));
  return [];
}

describe.each(documentLanguages)('any slide of a project in %s', (language) => {
  const project = demoProject(language);

  it('SC3 SC4 SC5 SC6 SC11 stays on its page and in its frames with every word, none over another, or says that it does not', () => {
    fc.assert(
      fc.property(slide, fc.constantFrom(...themeIds), (one, theme) => {
        const page = buildPage({ ...project, deck: { ...project.deck, theme } }, one, 1);
        expect(new Set(page.elements.map((element) => element.id)).size).toBe(page.elements.length);
        for (const element of page.elements) {
          if ('overflows' in element && element.overflows) continue;
          const { x, y, w, h } = element.frame;
          const place = `${theme} ${page.layout} ${element.id}`;
          expect(Math.min(x, y, w, h), place).toBeGreaterThanOrEqual(0);
          expect(x + w, place).toBeLessThanOrEqual(960.01);
          expect(y + h, place).toBeLessThanOrEqual(540.01);
          for (const { runs, baselinePt } of paragraphsOf(element).flatMap((part) => part.lines)) {
            expect(baselinePt, place).toBeLessThanOrEqual(y + h + 0.01);
            for (const run of runs.filter((part) => part.text.length > 2))
              expect(run.xPt + run.widthPt, place).toBeLessThanOrEqual(x + w + 0.01);
          }
        }
        const drawn = solid(
          page.elements
            .flatMap(paragraphsOf)
            .flatMap(({ runs }) => runs.map((run) => run.text))
            .join(''),
        );
        for (const words of wordsShown(one))
          if (!drawn.includes(solid(words))) expect(drawn, one.layout).toContain(words);
        if (page.elements.some((element) => 'overflows' in element && element.overflows)) return;
        const texts = page.elements.filter(
          (element) => (element.kind === 'text' || element.kind === 'table') && paragraphsOf(element).length > 0,
        );
        for (const [at, { id, frame }] of texts.entries())
          for (const other of texts.slice(at + 1))
            if (!areApart(frame, other.frame)) expect(`${id} over ${other.id}`, `${theme} ${page.layout}`).toBe('');
      }),
      { numRuns: 240 },
    );
  });

  it('SC1 SC7 is the same twice, and drawn as it is written', () => {
    fc.assert(
      fc.property(slide, (one) => {
        const page = buildPage(project, one, 1);
        expect(buildPage(project, structuredClone(one), 1)).toEqual(page);
        expect(JSON.parse(JSON.stringify(page))).toEqual(page);
        for (const part of page.elements.flatMap(paragraphsOf)) {
          const drawn = part.lines.flatMap((line) => line.runs.map((run) => run.text)).join('');
          expect(solid(drawn)).toBe(solid(part.runs.map((run) => run.text).join('')));
        }
      }),
      { numRuns: 100 },
    );
  });
});
