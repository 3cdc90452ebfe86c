import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '#shared/base';
import { chartTypes, layoutIds, type Slide, type SlideParagraph, type Slot } from '#shared/project';
import { buildPage, chartParagraph, type LaidParagraph, type SceneElement } from '#shared/scene';
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
const anySlot = fc.oneof({ weight: 6, arbitrary: textSlot }, metricsSlot, tableSlot, imageSlot, teamSlot, chartSlot);
const slide = fc
  .record({
    layout: fc.constantFrom(...layoutIds),
    slots: fc.record(
      {
        title: anySlot,
        subtitle: textSlot,
        body: anySlot,
        body2: textSlot,
        caption: textSlot,
        metrics: metricsSlot,
        table: tableSlot,
        image: imageSlot,
        team: teamSlot,
        chart: chartSlot,
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

function paragraphsOf(element: SceneElement): readonly LaidParagraph[] {
  if (element.kind === 'text') return element.paragraphs;
  if (element.kind === 'table') return element.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
  if (element.kind === 'chart')
    return element.marks.flatMap((mark) => (mark.kind === 'text' ? [chartParagraph(mark)] : []));
  return [];
}

describe.each(languages)('any slide of a project in %s', (language) => {
  const project = demoProject(language);

  it('SC3 SC4 SC5 stays on its page and in its frames, or says that it does not', () => {
    fc.assert(
      fc.property(slide, (one) => {
        const page = buildPage(project, one, 1);
        expect(new Set(page.elements.map((element) => element.id)).size).toBe(page.elements.length);
        for (const element of page.elements) {
          if ('overflows' in element && element.overflows) continue;
          const { x, y, w, h } = element.frame;
          const place = `${page.layout} ${element.id}`;
          expect(Math.min(x, y, w, h), place).toBeGreaterThanOrEqual(0);
          expect(x + w, place).toBeLessThanOrEqual(960.01);
          expect(y + h, place).toBeLessThanOrEqual(540.01);
          for (const { runs, baselinePt } of paragraphsOf(element).flatMap((part) => part.lines)) {
            expect(baselinePt, place).toBeLessThanOrEqual(y + h + 0.01);
            for (const run of runs.filter((part) => part.text.length > 2))
              expect(run.xPt + run.widthPt, place).toBeLessThanOrEqual(x + w + 0.01);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('SC1 SC7 is the same twice, and drawn as it is written', () => {
    const solid = (value: string) => value.replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '');
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
