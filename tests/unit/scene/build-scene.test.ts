import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import { layouts } from '#shared/deck';
import type { LaidParagraph, SceneElement, ScenePage } from '#shared/page';
import { layoutIds, type Project, type Slide, type SlideParagraph } from '#shared/project';
import { buildPage, buildScene } from '#shared/scene';
import { demoProject } from '../../fixtures/demo-project';
import { edgeProject } from '../../fixtures/edge-project';

const projects = documentLanguages.flatMap((language) => [
  { name: `${language} demo`, project: demoProject(language) },
  { name: `${language} edge`, project: edgeProject(language) },
]);

function paragraphsOf(element: SceneElement): readonly LaidParagraph[] {
  if (element.kind === 'text') return element.paragraphs;
  if (element.kind === 'table') return element.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
  return [];
}

const overflows = (element: SceneElement) => (element.kind === 'text' || element.kind === 'table') && element.overflows;

const text = (...lines: string[]): Slide['slots'][string] => ({
  kind: 'text',
  paragraphs: lines.map(
    (line): SlideParagraph => ({ type: 'paragraph', level: 0, list: 'none', children: [{ text: line }] }),
  ),
});

function slide(change: Partial<Slide>): Slide {
  return { id: 's', kind: 'custom', layout: 'title-body', hidden: false, slots: {}, notes: '', ...change };
}

function element<K extends SceneElement['kind']>(
  page: ScenePage,
  id: string,
  kind: K,
): Extract<SceneElement, { kind: K }> {
  const found = page.elements.find((other) => other.id === id);
  if (found?.kind !== kind) throw new Error(`No ${kind} ${id}`);
  return found as Extract<SceneElement, { kind: K }>;
}

describe.each(projects)('the scene of the $name project', ({ project }) => {
  const scene = buildScene(project);

  it('SC1 is plain JSON and the same every time', () => {
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
    expect(buildScene(structuredClone(project))).toEqual(scene);
  });

  it('SC2 has a page a slide, hidden ones among them', () => {
    expect(scene.pages.map((page) => [page.slideId, page.hidden])).toEqual(
      project.deck.slides.map((one) => [one.id, one.hidden]),
    );
  });

  it('SC3 gives each element of a page an id of its own', () => {
    for (const page of scene.pages) {
      const ids = page.elements.map((one) => one.id);
      expect(new Set(ids).size, page.slideId).toBe(ids.length);
    }
  });

  it('SC4 keeps frames on the page, unless an element says that it overflows', () => {
    for (const page of scene.pages)
      for (const one of page.elements.filter((other) => !overflows(other))) {
        const { x, y, w, h } = one.frame;
        expect([x >= 0, y >= 0, x + w <= 960.01, y + h <= 540.01, w >= 0, h >= 0], `${page.slideId} ${one.id}`).toEqual(
          Array(6).fill(true),
        );
      }
  });

  it('SC5 keeps text inside its frame, unless the element says that it overflows', () => {
    for (const page of scene.pages)
      for (const one of page.elements.filter((other) => !overflows(other)))
        for (const line of paragraphsOf(one).flatMap((paragraph) => paragraph.lines)) {
          const { x, y, w, h } = one.frame;
          expect(line.baselinePt, `${page.slideId} ${one.id}`).toBeGreaterThan(y);
          expect(line.baselinePt, `${page.slideId} ${one.id}`).toBeLessThanOrEqual(y + h);
          for (const run of line.runs) {
            expect(run.xPt).toBeGreaterThanOrEqual(x - 0.01);
            expect(run.xPt + run.widthPt).toBeLessThanOrEqual(x + w + 0.01);
          }
        }
  });

  it('SC6 puts no text over other text, unless an element says that it overflows', () => {
    for (const page of scene.pages) {
      const texts = page.elements.filter(
        (one) => (one.kind === 'text' || one.kind === 'table') && paragraphsOf(one).length > 0,
      );
      if (texts.some(overflows)) continue;
      for (const [index, one] of texts.entries())
        for (const other of texts.slice(index + 1)) {
          const apart =
            one.frame.x + one.frame.w <= other.frame.x + 0.01 ||
            other.frame.x + other.frame.w <= one.frame.x + 0.01 ||
            one.frame.y + one.frame.h <= other.frame.y + 0.01 ||
            other.frame.y + other.frame.h <= one.frame.y + 0.01;
          expect(apart, `${page.slideId}: ${one.id} and ${other.id}`).toBe(true);
        }
    }
  });

  it('SC7 draws the text that it hands to PPTX, whole', () => {
    const solid = (value: string) => value.replaceAll(/\s/g, '');
    for (const page of scene.pages)
      for (const paragraph of page.elements.flatMap(paragraphsOf)) {
        const drawn = paragraph.lines.flatMap((line) => line.runs.map((run) => run.text)).join('');
        expect(solid(drawn)).toBe(solid(paragraph.runs.map((run) => run.text).join('')));
      }
  });

  it('SC8 stands its first line at top + pitch - 0.2 x size, and the others a pitch apart', () => {
    for (const page of scene.pages)
      for (const one of page.elements) {
        if (one.kind !== 'text' || one.valign !== 'top') continue;
        let top = one.frame.y;
        for (const paragraph of one.paragraphs) {
          top += paragraph.spaceBeforePt;
          for (const line of paragraph.lines) {
            top += paragraph.lineHeightPt;
            expect(line.baselinePt).toBeCloseTo(top - 0.2 * paragraph.sizePt, 1);
          }
        }
      }
  });

  it('SC9 offers only placeholders that its layout has', () => {
    for (const page of scene.pages) {
      const layout = scene.layouts.find((one) => one.layout === page.layout);
      const slots = layout?.placeholders.map((one) => `${one.placeholder.role} ${one.placeholder.slot}`);
      for (const { placeholder } of page.elements) {
        if (!placeholder || placeholder.role === 'decoration') continue;
        expect(slots).toContain(`${placeholder.role} ${placeholder.slot}`);
      }
    }
  });

  it('SC10 draws the decorations of its layout, and no others', () => {
    for (const page of scene.pages) {
      const layout = scene.layouts.find((one) => one.layout === page.layout);
      expect(page.elements.filter((one) => one.placeholder?.role === 'decoration')).toEqual(layout?.decorations);
    }
  });
});

describe('what a slide holds', () => {
  const project = demoProject('en');

  it('SC11 reaches the page: every word of every slot that its layout has', () => {
    for (const language of documentLanguages) {
      const demo = demoProject(language);
      for (const [index, one] of demo.deck.slides.entries()) {
        const page = buildPage(demo, one, index + 1);
        const drawn = page.elements.flatMap(paragraphsOf).flatMap((paragraph) => paragraph.runs.map((run) => run.text));
        const all = drawn.join('').replaceAll(/\s/g, '');
        for (const { name } of layouts[one.layout].slots)
          for (const words of wordsOf(one.slots[name])) expect(all, `${one.layout} ${name}`).toContain(words);
      }
    }
  });

  it('SC12 shrinks in steps to 14 pt, takes the wider frame before small type, and then says that it overflows', () => {
    const body = (count: number) => {
      const lines = Array.from({ length: count }, () => 'Carriers learn of a failing compressor too late, every time.');
      return element(buildPage(project, slide({ slots: { body: text(...lines) } }), 1), 'body', 'text');
    };
    const all = Array.from({ length: 40 }, (_, index) => body(index + 1));
    const bodies = all.filter(({ overflows }) => !overflows);
    const sizes = bodies.map((one) => one.paragraphs[0]?.sizePt ?? 0);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect([28, 26, 24, 22, 20, 18, 17, 16, 15, 14]).toEqual(expect.arrayContaining([...new Set(sizes)]));
    expect([sizes[0], sizes.at(-1)]).toEqual([28, 14]);
    const wide = bodies[0]?.frame.w ?? 0;
    for (const [index, one] of bodies.entries()) {
      const sizePt = sizes[index] ?? 0;
      if (sizePt > 22 || sizePt < 18) expect(one.frame.w).toBe(wide);
    }
    const measured = bodies.filter((one, index) => (sizes[index] ?? 0) <= 22 && one.frame.w < wide);
    expect(measured.length).toBeGreaterThan(0);
    const over = all.filter(({ overflows }) => overflows);
    expect(over.length).toBeGreaterThan(10);
    for (const { frame, paragraphs } of over) {
      expect(paragraphs[0]?.sizePt).toBeLessThan(14);
      expect(paragraphs.at(-1)?.lines.at(-1)?.baselinePt).toBeLessThan(frame.y + frame.h);
    }
    expect(body(40).paragraphs).toHaveLength(40);
  });

  it('SC13 has no words of the program on an empty slide', () => {
    for (const layout of layoutIds) {
      const page = buildPage({ ...project, team: [] }, slide({ kind: 'problem', layout }), 7);
      const words = page.elements.flatMap(paragraphsOf).flatMap((paragraph) => paragraph.runs.map((run) => run.text));
      expect(
        words.filter((word) => !['Northfrost', 'N', '7'].includes(word)),
        layout,
      ).toEqual([]);
      expect(
        page.elements.some((one) => one.id === 'title'),
        layout,
      ).toBe(true);
    }
  });

  it('SC14 takes the room of what is missing', () => {
    const two = buildPage(project, slide({ layout: 'two-columns', slots: { body: text('a'), body2: text('b') } }), 1);
    const one = buildPage(project, slide({ layout: 'two-columns', slots: { body: text('a') } }), 1);
    expect([two.layout, one.layout]).toEqual(['two-columns', 'title-body']);
    expect(element(one, 'body', 'text').frame.w).toBeGreaterThan(element(two, 'body', 'text').frame.w);
    const noPicture = buildPage(project, slide({ layout: 'image-text', slots: { body: text('a') } }), 1);
    expect(noPicture.layout).toBe('title-body');
  });

  it('SC15 sets both columns in the size that the longer one needs', () => {
    const long = Array.from({ length: 12 }, () => 'A line that is long enough to fill a column and a bit more.');
    const page = buildPage(
      project,
      slide({ layout: 'two-columns', slots: { body: text(...long), body2: text('b') } }),
      1,
    );
    const [left, right] = ['body', 'body2'].map((id) => element(page, id, 'text').paragraphs[0]?.sizePt);
    expect(left).toBe(15);
    expect(right).toBe(left);
  });

  it('SC16 keeps a big number on one line', () => {
    const items = ['¥12,345.6亿', '$1.2M', '0', '+1,234%'].map((value, index) => ({
      id: `m${index}`,
      value,
      label: '',
      note: '',
    }));
    const page = buildPage(
      project,
      slide({ layout: 'big-numbers', slots: { metrics: { kind: 'metrics', items } } }),
      1,
    );
    const values = items.map((_, index) => element(page, `metrics-${index + 1}`, 'text').paragraphs[0]);
    expect(values.map((value) => value?.lines.length)).toEqual([1, 1, 1, 1]);
    expect(new Set(values.map((value) => value?.sizePt)).size).toBe(1);
  });

  it('SC17 crops a picture to cover its frame, and shows it whole to contain it', () => {
    const key = Object.keys(project.assets)[0] ?? '';
    const page = (fit: 'cover' | 'contain') =>
      element(
        buildPage(
          project,
          slide({ layout: 'image-text', slots: { image: { kind: 'image', asset: key, alt: 'x', fit } } }),
          1,
        ),
        'image',
        'image',
      );
    const cover = page('cover');
    const { left, right, top, bottom } = cover.crop;
    expect((1200 * (1 - left - right)) / (900 * (1 - top - bottom))).toBeCloseTo(cover.frame.w / cover.frame.h, 3);
    const contain = page('contain');
    expect(contain.crop).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
    expect(contain.frame.w / contain.frame.h).toBeCloseTo(1200 / 900, 3);
  });

  it('SC18 survives slots, pictures and people that do not exist', () => {
    const hostile: Project = { ...project, company: { ...project.company, name: '', logo: 'constructor' }, title: '' };
    const slots: Slide['slots'] = {
      title: { kind: 'image', asset: '__proto__', alt: '', fit: 'cover' },
      image: { kind: 'image', asset: 'toString', alt: '', fit: 'cover' },
      metrics: { kind: 'metrics', items: [] },
      team: { kind: 'team', memberIds: ['nobody'] },
      table: {
        kind: 'table',
        header: true,
        rows: [
          { id: 'a', emphasis: false, cells: [] },
          { id: 'b', emphasis: true, cells: ['x', 'y'] },
        ],
        aligns: [],
      },
      body: { kind: 'text', paragraphs: [] },
    };
    for (const layout of layoutIds) expect(() => buildPage(hostile, slide({ layout, slots }), 1)).not.toThrow();
  });

  it('SC19 numbers lists, and begins again below a deeper level', () => {
    const item = (level: 0 | 1, list: 'number' | 'bullet'): SlideParagraph => ({
      type: 'paragraph',
      level,
      list,
      children: [{ text: 'x' }],
    });
    const paragraphs = [
      item(0, 'number'),
      item(1, 'number'),
      item(1, 'number'),
      item(0, 'number'),
      item(1, 'number'),
      item(0, 'bullet'),
      item(0, 'number'),
    ];
    const page = buildPage(project, slide({ slots: { body: { kind: 'text', paragraphs } } }), 1);
    expect(element(page, 'body', 'text').paragraphs.map((one) => one.marker.text)).toEqual([
      '1.',
      '1.',
      '2.',
      '2.',
      '1.',
      '•',
      '1.',
    ]);
  });

  it('SC20 hands over notes by paragraph and the title as plain text', () => {
    const page = buildPage(
      project,
      slide({ notes: 'One.\r\nTwo.\n\nThree.', slots: { title: text('A title', 'in two lines') } }),
      1,
    );
    expect(page.notes).toEqual(['One.', 'Two.', '', 'Three.']);
    expect(page.title).toBe('A title in two lines');
  });
});

function wordsOf(slot: Slide['slots'][string] | undefined): string[] {
  const solid = (value: string) => value.replaceAll(/\s/g, '');
  switch (slot?.kind) {
    case 'text':
      return slot.paragraphs.map((one) =>
        solid(one.children.map((child) => ('text' in child ? child.text : '')).join('')),
      );
    case 'metrics':
      return slot.items.flatMap((item) => [item.value, item.label, item.note].map(solid));
    case 'table':
      return slot.rows.flatMap((row) => row.cells.map(solid));
    default:
      return [];
  }
}
