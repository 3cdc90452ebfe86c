import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import { layouts } from '#shared/deck';
import { paragraphsOf, type SceneElement, type ScenePage, type TextElement } from '#shared/page';
import { type Project, type Slide, type SlideParagraph, type TextLook, themeIds } from '#shared/project';
import { buildPage, buildScene, leastBodyPt, leastTextPt } from '#shared/scene';
import { demoProject } from '../../fixtures/demo-project';
import { sampleProject } from '../../fixtures/sample-project';

/** A slide with a look in each of its texts. */
function looked(slide: Slide, look: TextLook): Slide {
  const slots = Object.entries(slide.slots).map(([name, slot]) => [
    name,
    slot.kind === 'text' ? { ...slot, look } : slot,
  ]);
  return { ...slide, slots: Object.fromEntries(slots) };
}

function lookedDeck(project: Project, look: TextLook): Project {
  return { ...project, deck: { ...project.deck, slides: project.deck.slides.map((slide) => looked(slide, look)) } };
}

const isText = (element: SceneElement): element is TextElement => element.kind === 'text';

/** Texts of slots, by page and name. */
function textsOf(pages: readonly ScenePage[]): ReadonlyMap<string, TextElement> {
  const found = pages.flatMap((page) => {
    const names = new Set(layouts[page.layout].slots.map(({ name }) => name));
    return page.elements
      .filter(isText)
      .flatMap((one) => (names.has(one.id) ? [[`${page.layout}/${one.id}`, one] as const] : []));
  });
  return new Map(found);
}

const sizeOf = (element: TextElement | undefined) =>
  Math.max(0, ...(element?.paragraphs ?? []).map(({ sizePt }) => sizePt));
const leastOf = (element: TextElement) => Math.min(...element.paragraphs.map(({ sizePt }) => sizePt));

/** What lies outside the page or its own frame, or over another text. */
function misplaced(page: ScenePage): readonly string[] {
  const at = (what: string) => `${page.layout}: ${what}`;
  const texts = page.elements.filter((one) => (isText(one) || one.kind === 'table') && paragraphsOf(one).length > 0);
  const outside = page.elements.flatMap(({ id, frame: { x, y, w, h } }) =>
    x < 0 || y < 0 || x + w > 960.01 || y + h > 540.01 || w < 0 || h < 0 ? [at(`${id} off the page`)] : [],
  );
  const spilt = texts.flatMap((one) => {
    const { x, y, w, h } = one.frame;
    const lines = paragraphsOf(one).flatMap((paragraph) => paragraph.lines);
    const isIn = lines.every(
      ({ baselinePt, runs }) =>
        baselinePt > y &&
        baselinePt <= y + h &&
        runs.every(({ xPt, widthPt }) => xPt >= x - 0.01 && xPt + widthPt <= x + w + 0.01),
    );
    return isIn ? [] : [at(`${one.id} outside its frame`)];
  });
  const over = texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => {
      const apart =
        one.frame.x + one.frame.w <= other.frame.x + 0.01 ||
        other.frame.x + other.frame.w <= one.frame.x + 0.01 ||
        one.frame.y + one.frame.h <= other.frame.y + 0.01 ||
        other.frame.y + other.frame.h <= one.frame.y + 0.01;
      return apart ? [] : [at(`${one.id} over ${other.id}`)];
    }),
  );
  const full = page.elements.flatMap((one) => ('overflows' in one && one.overflows ? [at(`${one.id} overflows`)] : []));
  return [...outside, ...spilt, ...over, ...full];
}

const decks = themeIds.flatMap((theme) => documentLanguages.map((language) => [theme, language] as const));

describe.each(decks)('texts in another size than the theme’s, in all layouts of %s, %s', (theme, language) => {
  const sample = sampleProject(language);
  const project: Project = { ...sample, deck: { ...sample.deck, theme } };
  const usual = textsOf(buildScene(project).pages);

  it.each([-2, -1, 1, 2])('SC41 %i steps: nothing leaves its place or lies over another text', (size) => {
    const { pages } = buildScene(lookedDeck(project, { size, align: size > 0 ? 'right' : 'center' }));
    expect(pages.flatMap(misplaced)).toEqual([]);
    const texts = textsOf(pages);
    expect([...texts.keys()]).toEqual([...usual.keys()]);
    for (const [name, text] of texts) {
      if (sizeOf(text) === 0) continue;
      const least = name.includes('/body') ? leastBodyPt : leastTextPt;
      expect(leastOf(text), name).toBeGreaterThanOrEqual(least);
      expect(
        text.paragraphs.every(({ align }) => align === (size > 0 ? 'right' : 'center')),
        name,
      ).toBe(true);
    }
  });

  it.each([-1, 1])(
    'SC41 %i step of one text alone makes it smaller or larger, or it is at its floor or says that it is held',
    (size) => {
      const still: string[] = [];
      for (const slide of project.deck.slides)
        for (const [name, slot] of Object.entries(slide.slots)) {
          const before = usual.get(`${slide.layout}/${name}`);
          if (slot.kind !== 'text' || !before || sizeOf(before) === 0) continue;
          const own = { ...slide, slots: { ...slide.slots, [name]: { ...slot, look: { size } } } };
          const after = textsOf([buildPage(project, own, 1)]).get(`${slide.layout}/${name}`) as TextElement;
          const isAtFloor = leastOf(before) <= (name.startsWith('body') ? leastBodyPt : leastTextPt);
          const isSmaller = sizeOf(after) < sizeOf(before);
          const isDone =
            size < 0 ? isSmaller || isAtFloor : sizeOf(after) > sizeOf(before) || (after.held && !isSmaller);
          if (!isDone) still.push(`${slide.layout}/${name} ${sizeOf(before)} to ${sizeOf(after)}`);
        }
      expect(still).toEqual([]);
    },
  );
});

describe('the look of a text', () => {
  const line = (text: string, list: SlideParagraph['list'] = 'none'): SlideParagraph => ({
    type: 'paragraph',
    level: 0,
    list,
    children: [{ text }],
  });
  const slide = (body: TextLook | undefined, title?: TextLook, lines = ['A line', 'Another one']): Slide => ({
    id: 's',
    kind: 'custom',
    layout: 'title-body',
    hidden: false,
    notes: '',
    slots: {
      title: { kind: 'text', paragraphs: [line('A title')], ...(title ? { look: title } : {}) },
      body: { kind: 'text', paragraphs: lines.map((one) => line(one, 'bullet')), ...(body ? { look: body } : {}) },
    },
  });
  const project = demoProject('en');
  const lay = (...looks: Parameters<typeof slide>) => textsOf([buildPage(project, slide(...looks), 1)]);
  const plain = lay(undefined);
  const body = (texts: ReadonlyMap<string, TextElement>) => texts.get('title-body/body') as TextElement;
  const title = (texts: ReadonlyMap<string, TextElement>) => texts.get('title-body/title') as TextElement;

  it('leaves what says nothing as it was', () => {
    expect(lay({}, {})).toEqual(plain);
    expect(lay({ size: 0 })).toEqual(plain);
  });

  it('goes down and up by a fifth a step', () => {
    const sizes = [-2, -1, 0, 1, 2].map((size) => sizeOf(body(lay({ size }))));
    expect(sizes).toEqual([19, 23, 28, 34, 40]);
  });

  it('SC41 says that it is held where its room ends, and grows as far as that', () => {
    const lines = Array.from({ length: 9 }, (_, at) => `Line ${at + 1} says what there is to say about it`);
    const before = sizeOf(body(lay(undefined, undefined, lines)));
    const grown = body(lay({ size: 2 }, undefined, lines));
    expect(grown.held).toBe(true);
    expect(grown.overflows).toBe(false);
    expect(sizeOf(grown)).toBeGreaterThanOrEqual(before);
    expect(body(lay({ size: 1 })).held).toBeUndefined();
  });

  it('keeps the text below a title as it is when only the title changes', () => {
    for (const size of [-2, -1, 1, 2]) expect(sizeOf(body(lay(undefined, { size })))).toBe(sizeOf(body(plain)));
    expect(sizeOf(title(lay(undefined, { size: -1 })))).toBeLessThan(sizeOf(title(plain)));
  });

  it('takes marks of a list along to where its lines begin', () => {
    for (const align of ['center', 'right'] as const)
      for (const { marker, lines, indentPt, markerIndentPt } of body(lay({ align })).paragraphs)
        expect((lines[0]?.runs[0]?.xPt ?? 0) - marker.xPt).toBeCloseTo(indentPt - markerIndentPt, 1);
  });

  it('has colours by their role on paper, and only the theme’s own on other grounds', () => {
    const inks = (one: TextElement | undefined) =>
      one?.paragraphs.flatMap(({ runs }) => runs.map(({ style }) => style.color));
    expect(inks(body(lay({ color: 'positive' })))).toEqual(['positive', 'positive']);
    const onBand: Slide = { ...slide(undefined, { color: 'accent' }), layout: 'section' };
    expect(inks(textsOf([buildPage(project, onBand, 1)]).get('section/title'))).toEqual(['paper']);
  });

  it('is also that of a text which the project gives', () => {
    const blank: Slide = {
      ...slide(undefined, { size: -1, align: 'center' }),
      kind: 'cover',
      layout: 'cover',
      slots: { title: { kind: 'text', paragraphs: [line('')], look: { size: -1, align: 'center' } } },
    };
    const [own, none] = [blank, { ...blank, slots: {} }].map((one) =>
      textsOf([buildPage(project, one, 1)]).get('cover/title'),
    );
    expect(own?.paragraphs.map(({ align }) => align)).toEqual(['center']);
    expect(sizeOf(own)).toBeLessThan(sizeOf(none));
  });
});
