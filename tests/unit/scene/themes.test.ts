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
  type SceneElement,
  type ScenePage,
} from '#shared/page';
import { deckModes, type LayoutId, layoutIds, projectSchema, type ThemeId, themeIds } from '#shared/project';
import { buildPage, buildScene, sceneLayouts, sceneTheme } from '#shared/scene';
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
  return language === 'en' ? [...samples, ...buildScene(project).pages] : samples;
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

const looks = themeIds.flatMap((theme) => deckModes.map((mode) => [theme, mode] as const));

describe.each(looks)('SC30 %s on %s paper', (theme, mode) => {
  it('sets no text that can not be read, whatever the brand’s colour', () => {
    const sets = new Map<string, Set>();
    for (const page of pagesIn(theme, mode, 'en'))
      for (const set of setOn(page)) sets.set(`${set.text} on ${set.ground.role} ${set.ground.fade}`, set);
    expect(sets.size).toBeGreaterThan(4);
    const poor = brands.flatMap((brand) => {
      const { colors } = sceneTheme(projectIn(theme, mode, brand));
      return [...sets.values()].flatMap(({ text, ground, where }) => {
        const ratio = contrast(colors[text], inkHex(ground, colors));
        return ratio >= 4.5 ? [] : [`${brand} ${where}: ${text} on ${ground.role} ${ground.fade} ${ratio.toFixed(2)}`];
      });
    });
    expect(poor).toEqual([]);
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
                const apart = distance(seen[one] as never, seen[other] as never);
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
