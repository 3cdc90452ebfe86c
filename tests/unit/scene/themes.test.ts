import {
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from 'culori';
import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '#shared/base';
import { layouts, sampleParts, sampleSlide } from '#shared/deck';
import {
  type ColorRole,
  type Ink,
  inkHex,
  type LaidParagraph,
  markParagraph,
  type Palette,
  type SceneElement,
  type ScenePage,
} from '#shared/page';
import {
  deckModes,
  type LayoutId,
  layoutIds,
  type Project,
  projectSchema,
  type ThemeId,
  textColors,
  themeIds,
} from '#shared/project';
import { buildPage, buildScene, isBrandOutlined, sceneLayouts, sceneTheme } from '#shared/scene';
import { inksFor } from '../../../src/shared/charts/inks';
import { demoProject } from '../../fixtures/demo-project';

/** Colours that a company may have and that are hard to set text in. */
const brands = [
  '',
  '#FFFF00',
  '#00FF00',
  '#00FFFF',
  '#FF00FF',
  '#0000FF',
  '#FF0000',
  '#000000',
  '#FFFFFF',
  '#808080',
  '#777777',
  '#FDFDFE',
  '#010102',
  '#FFB6C1',
  '#8B4513',
];

function projectIn(theme: ThemeId, mode: 'light' | 'dark', brand = '', language: DocumentLanguage = 'en') {
  const project = demoProject(language);
  return { ...project, deck: { ...project.deck, theme, mode, brand } };
}

const laid = new Map<string, readonly ScenePage[]>();

/** Every layout with the gallery's sample, and the demo, which has what samples lack: pictures, notes, edges. */
function pagesIn(theme: ThemeId, mode: 'light' | 'dark', language: DocumentLanguage): readonly ScenePage[] {
  const key = `${theme} ${mode} ${language}`;
  const pages = laid.get(key) ?? layPages(theme, mode, language);
  laid.set(key, pages);
  return pages;
}

function layPages(theme: ThemeId, mode: 'light' | 'dark', language: DocumentLanguage): readonly ScenePage[] {
  const project = projectIn(theme, mode, '', language);
  const { company, team, assets } = sampleParts(language);
  const sampled = { ...project, company: { ...project.company, name: company }, team: [...team], assets };
  const samples = layoutIds.map((layout) => buildPage(sampled, sampleSlide(layout, language), 8));
  return language === 'en' ? [...samples, ...coloured(sampled), ...buildScene(project).pages] : samples;
}

/** All samples with their texts in each of the colours that an author can choose. */
function coloured(project: Project): readonly ScenePage[] {
  return textColors.flatMap((color) =>
    layoutIds.map((layout) => {
      const slide = sampleSlide(layout, 'en');
      const slots = Object.entries(slide.slots).map(([name, slot]) => [
        name,
        slot.kind === 'text' ? { ...slot, look: { color } } : slot,
      ]);
      return buildPage(project, { ...slide, slots: Object.fromEntries(slots) }, 8);
    }),
  );
}

interface Set {
  readonly text: ColorRole;
  readonly ground: Ink;
  readonly where: string;
}

type Box = SceneElement['frame'];
const holds = (outer: Box, inner: Box) =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.w <= outer.x + outer.w + 1 &&
  inner.y + inner.h <= outer.y + outer.h + 1;

/** Text colours of a page with what is painted below them: the last filled shape that holds the line, else the page. */
function setOn(page: ScenePage): readonly Set[] {
  const found: Set[] = [];
  const plain = (role: ColorRole): Ink => ({ role, fade: 0 });
  const fills: { frame: Box; fill: Ink }[] = [];
  const read = (paragraphs: readonly LaidParagraph[], id: string, own: ColorRole | null) => {
    for (const paragraph of paragraphs)
      for (const line of paragraph.lines) {
        const first = line.runs[0];
        if (!first) continue;
        const { sizePt } = paragraph;
        const at = { x: first.xPt, y: line.baselinePt - sizePt * 0.7, w: line.widthPt, h: sizePt * 0.7 };
        const ground =
          (own && plain(own)) ?? fills.findLast(({ frame }) => holds(frame, at))?.fill ?? plain(page.background);
        const colors = [...line.runs.map(({ style }) => style.color)];
        if (paragraph.marker.kind !== 'none') colors.push(paragraph.marker.color);
        for (const text of colors) found.push({ text, ground, where: `${page.layout}/${id}` });
      }
  };
  for (const element of page.elements) {
    if (element.kind === 'shape' && element.fill) fills.push({ frame: element.frame, fill: plain(element.fill) });
    if (element.kind === 'text') read(element.paragraphs, element.id, null);
    if (element.kind === 'table')
      for (const row of element.rows) for (const cell of row.cells) read(cell.paragraphs, element.id, cell.fill);
    if (element.kind === 'chart')
      for (const mark of element.marks) {
        if (mark.kind === 'rect') fills.push({ frame: mark, fill: mark.fill });
        if (mark.kind === 'text') read([markParagraph(mark)], element.id, null);
      }
  }
  return found;
}

/** What is filled on a page, except what belongs to a chart's lines: the dots on them, and the squares of their key. */
function areasOf(page: ScenePage): readonly ColorRole[] {
  const inElements = page.elements.flatMap((element) => {
    if (element.kind === 'shape') return element.fill ? [element.fill] : [];
    if (element.kind === 'table')
      return element.rows.flatMap(({ cells }) => cells.flatMap(({ fill }) => (fill ? [fill] : [])));
    if (element.kind !== 'chart') return [];
    return element.marks.flatMap((mark) => {
      if (mark.kind === 'rect' && !mark.stroke && mark.w === 10) return [];
      if (mark.kind !== 'rect' && mark.kind !== 'path' && !(mark.kind === 'circle' && mark.stroke)) return [];
      return mark.fill ? [mark.fill.role] : [];
    });
  });
  return [page.background, ...inElements];
}

const channel = (hex: string, at: number) => {
  const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string) => 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
/** WCAG's own formula, written down again: the judge must not be the defendant. */
const contrast = (one: string, other: string) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** The whole RGB cube in steps: every corner, every edge and what lies between. */
const steps = [0, 36, 73, 109, 146, 182, 219, 255];
const cube = steps.flatMap((r) =>
  steps.flatMap((g) =>
    steps.map((b) => `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase()),
  ),
);

const looks = themeIds.flatMap((theme) => deckModes.map((mode) => [theme, mode] as const));

describe.each(looks)('SC30 %s on %s paper', (theme, mode) => {
  it('sets no text that can not be read, whatever the brand’s colour', () => {
    const sets = new Map<string, Set>();
    for (const page of pagesIn(theme, mode, 'en'))
      for (const set of setOn(page)) sets.set(`${set.text} on ${set.ground.role} ${set.ground.fade}`, set);
    expect(sets.size).toBeGreaterThan(4);
    const poor = [...brands, ...cube].flatMap((brand) => {
      const { colors } = sceneTheme(projectIn(theme, mode, brand));
      return [...sets.values()].flatMap(({ text, ground, where }) => {
        const ratio = contrast(colors[text], inkHex(ground, colors));
        return ratio >= 4.5 ? [] : [`${brand} ${where}: ${text} on ${ground.role} ${ground.fade} ${ratio.toFixed(2)}`];
      });
    });
    expect(poor).toEqual([]);
  });

  it('paints areas in exactly the brand’s colour, and none in the colour of text', () => {
    for (const brand of [...brands.slice(1), ...cube])
      expect(sceneTheme(projectIn(theme, mode, brand)).colors.brand).toBe(brand.slice(1));
    const roles = pagesIn(theme, mode, 'en').flatMap((page) =>
      areasOf(page).map((role) => (/accent/i.test(role) ? `${page.layout}: ${role}` : '')),
    );
    expect(roles.filter((role) => role !== '')).toEqual([]);
    expect(pagesIn(theme, mode, 'en').some((page) => areasOf(page).includes('brand'))).toBe(true);
  });

  it('keeps what is placed on the page, on the page', () => {
    const outside = pagesIn(theme, mode, 'en').flatMap((page) =>
      page.elements
        .filter(({ frame }) => !holds({ x: 0, y: 0, w: 960, h: 540 }, frame))
        .map(({ id }) => `${page.layout}/${id}`),
    );
    expect(outside).toEqual([]);
  });
});

describe('SC33 samples fit', () => {
  it.each(themeIds)('in %s, in both languages', (theme) => {
    const over = (['en', 'zh-CN'] as const).flatMap((language) =>
      pagesIn(theme, 'light', language).flatMap((page) =>
        page.elements
          .filter((element) => 'overflows' in element && element.overflows)
          .map(({ id }) => `${language} ${page.layout}/${id}`),
      ),
    );
    expect(over).toEqual([]);
  });
});

const toOklab = converter('oklab');
const distance = differenceEuclidean('oklab');
const eyes = {
  all: (hex: string): string => hex,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};

const seenBefore = new Map<string, ReturnType<typeof toOklab>>();

function seenAs(hex: string, eye: string, see: (hex: string) => string) {
  const key = `${eye} ${hex}`;
  const seen = seenBefore.get(key) ?? toOklab(see(hex));
  seenBefore.set(key, seen);
  return seen;
}

/** What an area in the brand's colour is outlined in, where it is. */
function edgeSeen(colors: Palette, eye: string, see: (hex: string) => string) {
  return isBrandOutlined(colors) ? seenAs(`#${colors.accent}`, eye, see) : null;
}

describe('SC31 series of a chart', () => {
  const counts = [2, 3, 4, 5];

  it.each(looks)('can be told apart by all eyes in %s on %s paper', (theme, mode) => {
    const alike: string[] = [];
    for (const brand of brands) {
      const { colors } = sceneTheme(projectIn(theme, mode, brand));
      for (const count of counts)
        for (const emphasis of [-1, 0, count - 1]) {
          const hexes = inksFor(count, emphasis).map((ink: Ink) => `#${inkHex(ink, colors)}`);
          for (const [eye, see] of Object.entries(eyes)) {
            const seen = hexes.map((hex) => seenAs(hex, eye, see as (hex: string) => string));
            for (let one = 0; one < count; one += 1)
              for (let other = one + 1; other < count; other += 1) {
                const edge = [one, other].includes(emphasis)
                  ? edgeSeen(colors, eye, see as (hex: string) => string)
                  : null;
                const apart = Math.max(
                  distance(seen[one] as never, seen[other] as never),
                  edge === null ? 0 : distance(edge as never, seen[one === emphasis ? other : one] as never),
                );
                if (apart < 0.05)
                  alike.push(`${brand} ${eye} ${count}/${emphasis}: ${hexes[one]} ${hexes[other]} ${apart.toFixed(3)}`);
              }
          }
        }
    }
    expect(alike).toEqual([]);
  });
});

describe('SC32 the look of a deck', () => {
  it('is light, in the theme’s own colour, where a file says nothing', () => {
    const project = demoProject('en');
    expect(project.deck.mode).toBeUndefined();
    expect(sceneTheme(project)).toBe(sceneTheme(projectIn('ledger', 'light')));
    expect(projectSchema.safeParse(project).success).toBe(true);
  });

  it.each(['red', '#12', '#GGGGGG', '1F4D3A', '#1F4D3AFF'])('takes no %s for a brand’s colour', (brand) => {
    expect(projectSchema.safeParse(projectIn('folio', 'dark', brand)).success).toBe(false);
  });

  it('outlines what matters in charts where the brand’s colour is too light, and only there', () => {
    const edged = (brand: string) => {
      const project = projectIn('ledger', 'light', brand);
      const charts = layoutIds
        .map((layout) => buildPage(project, sampleSlide(layout, 'en'), 8))
        .flatMap(({ elements }) => elements.flatMap((element) => (element.kind === 'chart' ? [element] : [])));
      const areas = charts.flatMap(({ marks }) =>
        marks.flatMap((mark) =>
          'fill' in mark && mark.fill?.role === 'brand' && mark.fill.fade === 0 ? [mark.stroke?.ink.role ?? null] : [],
        ),
      );
      const native = charts.flatMap((chart) => (chart.native ? [chart.native.outlined === true] : []));
      return { areas: [...new Set(areas)], native: [...new Set(native)] };
    };
    expect(edged('#FFF000')).toEqual({ areas: ['accent'], native: [true] });
    expect(edged('#1F4D3A').areas).not.toContain('accent');
    expect(edged('#1F4D3A').native).toEqual([false]);
  });

  it('keeps a link on a band in the colour of the text around it', () => {
    const colorsOf = (layout: LayoutId) => {
      const link = { type: 'link', url: 'https://example.com', children: [{ text: 'x' }] } as const;
      const paragraphs = [{ type: 'paragraph', level: 0, list: 'none', children: [link] }] as const;
      const slots = { title: { kind: 'text', paragraphs }, body: { kind: 'text', paragraphs } } as never;
      const slide = { id: 's', kind: 'custom', layout, hidden: false, slots, notes: '' } as const;
      return buildPage(projectIn('swiss', 'light'), slide, 2).elements.flatMap((element) =>
        element.kind === 'text' && element.id === 'title'
          ? element.paragraphs.flatMap(({ runs }) => runs.map(({ style }) => style.color))
          : [],
      );
    };
    expect(colorsOf('section')).toEqual(['onBrand']);
    expect(colorsOf('title-body')).toEqual(['accent']);
  });

  it('is the same object for the same look, so that nothing is laid out twice', () => {
    expect(sceneTheme(projectIn('folio', 'dark', '#1f4d3a'))).toBe(sceneTheme(projectIn('folio', 'dark', '#1F4D3A')));
  });

  it('moves no brand’s colour that can be read as it is', () => {
    expect(sceneTheme(projectIn('ledger', 'light', '#1F4D3A')).colors.accent).toBe('1F4D3A');
  });

  it('differs in composition, not in colours alone', () => {
    const shapes = themeIds.map((theme) => {
      const page = sceneLayouts(projectIn(theme, 'light')).find(({ layout }) => layout === 'title-body');
      return JSON.stringify(page?.placeholders.map(({ frame, text }) => [frame, text?.align, text?.sizePt]));
    });
    expect(new Set(shapes).size).toBe(themeIds.length);
    const slots = (layout: LayoutId) => layouts[layout].slots.map(({ name }) => name);
    for (const theme of themeIds)
      for (const { layout, placeholders, rooms } of sceneLayouts(projectIn(theme, 'light'))) {
        const places = new Set([...placeholders.map(({ placeholder }) => placeholder.slot), ...Object.keys(rooms)]);
        expect(
          slots(layout).filter((slot) => !places.has(slot)),
          `${theme}/${layout}`,
        ).toEqual([]);
      }
  });
});
