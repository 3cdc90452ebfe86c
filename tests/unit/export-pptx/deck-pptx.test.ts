import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { AppFailure } from '#shared/base';
import type { DeckMode, Project, ThemeId } from '#shared/project';
import { buildScene, type Scene } from '#shared/scene';
import { demoProject } from '../../fixtures/demo-project';
import { edgeProject } from '../../fixtures/edge-project';
import { sampleProject } from '../../fixtures/sample-project';
import { exportDeck } from '../../support/export-deck';
import { sdkFindings } from '../../support/ooxml-judge';
import {
  attribute,
  elementsNamed,
  type Parts,
  parseXml,
  partText,
  readParts,
  relationsOf,
} from '../../support/ooxml-package';
import { lintPptx } from '../../support/pptx-lint';
import { page, paragraph, sampleScene, scene, style, text, title } from '../../support/scene-samples';

function inLook(project: Project, theme: ThemeId, mode: DeckMode, brand = ''): Project {
  return { ...project, deck: { ...project.deck, theme, mode, brand } };
}

const scenes: readonly (readonly [string, () => Scene])[] = [
  ['one of everything', sampleScene],
  ['the demo in English', () => buildScene(inLook(demoProject('en'), 'blueprint', 'light'))],
  ['the demo in Chinese', () => buildScene(inLook(demoProject('zh-CN'), 'swiss', 'dark'))],
  ['a sample of every layout in English', () => buildScene(inLook(sampleProject('en'), 'atrium', 'light', '#5B2A86'))],
  ['every layout at its edges, in Chinese', () => buildScene(inLook(edgeProject('zh-CN'), 'folio', 'dark'))],
  ['a single slide', () => scene([page(1, 'cover', [title('Alone', 'cover-title')])])],
];

function slidesOf(parts: Parts): readonly string[] {
  const relations = relationsOf(parts, 'ppt/presentation.xml');
  return elementsNamed(parseXml(partText(parts, 'ppt/presentation.xml')), 'p:sldId').map(
    (element) => relations.get(attribute(element, 'r:id') ?? '')?.target ?? '',
  );
}

function textOf(parts: Parts, path: string): readonly string[] {
  return elementsNamed(parseXml(partText(parts, path)), 'a:p').map((paragraph) =>
    elementsNamed(paragraph, 'a:t')
      .map((text) => text.textContent ?? '')
      .join(''),
  );
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no failure',
    (failure) => (failure instanceof AppFailure ? failure.error.code : String(failure)),
  );
}

describe('deckPptx', () => {
  it.each(scenes)('X1 is valid for the Open XML SDK and the linter: %s', async (_name, make) => {
    const { bytes } = await exportDeck(make());
    expect(await sdkFindings(bytes, 'pptx')).toEqual([]);
    expect(lintPptx(bytes)).toEqual([]);
  });

  it('X36 gives the theme the fonts that office programs have, and maps its colours to the paper', async () => {
    const parts = readParts((await exportDeck(buildScene(inLook(demoProject('zh-CN'), 'folio', 'dark')))).bytes);
    const theme = parseXml(partText(parts, 'ppt/theme/theme1.xml'));
    const [major] = elementsNamed(theme, 'a:majorFont');
    const face = (name: string) => major && elementsNamed(major, name)[0]?.getAttribute('typeface');
    expect([face('a:latin'), face('a:ea')]).toEqual(['Times New Roman', 'SimSun']);
    const hex = (place: string) => {
      const [color] = elementsNamed(theme, `a:${place}`).flatMap((one) => elementsNamed(one, 'a:srgbClr'));
      return Number.parseInt(color?.getAttribute('val') ?? '', 16) / 0xffffff;
    };
    expect([hex('dk1') < 0.2, hex('lt1') > 0.8]).toEqual([true, true]);
    const [map] = elementsNamed(parseXml(partText(parts, 'ppt/slideMasters/slideMaster1.xml')), 'p:clrMap');
    expect([map?.getAttribute('bg1'), map?.getAttribute('tx1')]).toEqual(['dk1', 'lt1']);
  });

  it('X37 names the other font of the theme where a text is set in it', async () => {
    const figure = text('figure', 'body', [paragraph([{ text: '1.2 亿', style: style({ typeface: 'serif' }) }])]);
    const made = scene([page(1, 'title-body', [title('Alone'), figure])]);
    const fonts = { heading: 'serif', body: 'sans' } as const;
    const { bytes } = await exportDeck({ ...made, theme: { ...made.theme, fonts } });
    const slide = parseXml(partText(readParts(bytes), 'ppt/slides/slide1.xml'));
    const faces = (words: string) =>
      elementsNamed(slide, 'a:r')
        .filter((run) => elementsNamed(run, 'a:t')[0]?.textContent?.includes(words))
        .flatMap((run) => ['a:latin', 'a:ea'].map((name) => elementsNamed(run, name)[0]?.getAttribute('typeface')));
    expect(faces('1.2')).toEqual(['+mj-lt', '+mj-ea']);
    expect(faces('亿')).toEqual(['+mj-lt', '+mj-ea']);
    expect(faces('Alone')).toEqual(['+mn-lt', '+mn-ea']);
  });

  it('X2 writes the same bytes for the same scene, in every time zone', async () => {
    const hash = async () =>
      createHash('sha256')
        .update((await exportDeck(sampleScene())).bytes)
        .digest('hex');
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'UTC';
      const first = await hash();
      process.env.TZ = 'Asia/Shanghai';
      expect(await hash()).toBe(first);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('X50 puts slides into the sections that their breaks open, and makes none without breaks', async () => {
    const sections = async (made: Scene) => {
      const parts = readParts((await exportDeck(made)).bytes);
      const found = elementsNamed(parseXml(partText(parts, 'ppt/presentation.xml')), 'p14:section');
      return found.map((one) => [attribute(one, 'name'), elementsNamed(one, 'p14:sldId').length]);
    };
    expect(await sections(sampleScene())).toEqual([
      ['Opening', 9],
      ['Appendix <附录>', 1],
    ]);
    expect(await sections(scene([page(1, 'cover', [title('Alone', 'cover-title')])]))).toEqual([]);
  });

  it('X3 stamps the file with the time, title, author and language that it was given', async () => {
    const core = partText(readParts((await exportDeck(sampleScene())).bytes), 'docProps/core.xml');
    expect(core).toContain('<dc:title>Northfrost 融资演示</dc:title>');
    expect(core).toContain('<dc:creator>A &amp; B &lt;founders&gt;</dc:creator>');
    expect(core).toContain('2026-01-02T03:04:05Z');
    expect(core).toContain('<dc:language>en</dc:language>');
  });

  it('X4 keeps slides in order, all of their words, and hides what is hidden', async () => {
    const source = sampleScene();
    const parts = readParts((await exportDeck(source)).bytes);
    const slides = slidesOf(parts);
    expect(slides).toHaveLength(source.pages.length);
    for (const [index, path] of slides.entries()) {
      const root = parseXml(partText(parts, path)).documentElement;
      expect(root && attribute(root, 'show'), path).toBe(source.pages[index]?.hidden ? '0' : null);
      const words = textOf(parts, path).join('\n');
      expect(words).toContain(index === 8 ? 'Control  characters & <tags>' : titleText(source, index));
    }
  });

  it('X5 writes notes a paragraph each, and none where there are none', async () => {
    const parts = readParts((await exportDeck(sampleScene())).bytes);
    const notes = [...relationsOf(parts, slidesOf(parts)[1] ?? '').values()].find(({ kind }) => kind === 'notesSlide');
    expect(textOf(parts, notes?.target ?? '')).toEqual(['Say this first.', '然后说明 why now 的三个原因。', '']);
    const first = [...relationsOf(parts, slidesOf(parts)[0] ?? '').values()].map(({ kind }) => kind);
    expect(first).not.toContain('notesSlide');
  });

  it('X6 lets slides inherit place and look from the layout wherever they agree', async () => {
    const parts = readParts((await exportDeck(buildScene(demoProject('zh-CN')))).bytes);
    let inherited = 0;
    let own = 0;
    for (const path of slidesOf(parts)) {
      for (const shape of elementsNamed(parseXml(partText(parts, path)), 'p:sp')) {
        if (elementsNamed(shape, 'p:ph').length === 0) continue;
        if (elementsNamed(shape, 'a:xfrm').length === 0) inherited += 1;
        else own += 1;
      }
    }
    expect(inherited).toBeGreaterThan(own * 4);
    const title = elementsNamed(parseXml(partText(parts, slidesOf(parts)[1] ?? '')), 'p:sp')[0];
    expect(title && elementsNamed(title, 'a:rPr').map((run) => attribute(run, 'sz'))).toEqual([null]);
  });

  it('X7, X38 has every text in a placeholder or a table, but for labels on shapes; footers say a word of their own', async () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const parts = readParts((await exportDeck(buildScene(demoProject(language)))).bytes);
      for (const path of slidesOf(parts)) {
        for (const shape of elementsNamed(parseXml(partText(parts, path)), 'p:sp')) {
          const isBox = elementsNamed(shape, 'p:cNvSpPr').some((element) => attribute(element, 'txBox') === '1');
          expect(isBox, `${path}: ${shape.textContent}`).toBe(false);
          const isFooter = elementsNamed(shape, 'p:ph').some((mark) => attribute(mark, 'type') === 'ftr');
          const words = elementsNamed(shape, 'a:pPr').map((properties) => attribute(properties, 'eaLnBrk'));
          if (isFooter) expect(words, path).toEqual(['1']);
        }
      }
    }
  });

  it('X8 puts decorations on layouts only', async () => {
    const source = buildScene(demoProject('en'));
    const parts = readParts((await exportDeck(source)).bytes);
    const names = new Set(
      source.layouts.flatMap(({ decorations }) => decorations.map(({ frame }) => JSON.stringify(frame))),
    );
    expect(names.size).toBeGreaterThan(3);
    for (const path of slidesOf(parts)) expect(partText(parts, path)).not.toContain('userDrawn');
    const layouts = Object.keys(parts).filter((path) => /slideLayout\d+\.xml$/.test(path));
    expect(layouts.length).toBeGreaterThanOrEqual(source.layouts.length);
    expect(layouts.filter((path) => partText(parts, path).includes('userDrawn="1"/>')).length).toBeGreaterThan(8);
  });

  it('X9 makes lists of real bullets and numbers with hanging indents', async () => {
    const parts = readParts((await exportDeck(sampleScene())).bytes);
    const slide = partText(parts, slidesOf(parts)[2] ?? '');
    const layout = [...relationsOf(parts, slidesOf(parts)[2] ?? '').values()].find(
      ({ kind }) => kind === 'slideLayout',
    );
    expect(partText(parts, layout?.target ?? '')).toContain('<a:buChar char="•"/>');
    expect(slide).toMatch(/<a:pPr marL="254000" indent="-254000"/);
    expect(slide).toContain('<a:buAutoNum type="arabicPeriod"/>');
    expect(slide).toContain('<a:buAutoNum type="arabicPeriod" startAt="7"/>');
    expect(slide).not.toContain('• ');
  });

  it('X10 links to the web only, and says which links it dropped', async () => {
    const { bytes, losses } = await exportDeck(sampleScene());
    const parts = readParts(bytes);
    const links = [...relationsOf(parts, slidesOf(parts)[1] ?? '').values()].filter(({ kind }) => kind === 'hyperlink');
    expect(links.map(({ target }) => target)).toEqual([
      'https://example.com/a?b=1&c=%E2%80%9C%E6%8A%A5%E5%91%8A%E2%80%9D',
    ]);
    expect(losses).toEqual([
      { target: 'deck-pptx', place: 'slide2/body', key: 'linkDropped', detail: 'javascript:alert(1)' },
    ]);
  });

  it('X11 pads short rows of a table and cuts long ones', async () => {
    const parts = readParts((await exportDeck(sampleScene())).bytes);
    const rows = elementsNamed(parseXml(partText(parts, slidesOf(parts)[6] ?? '')), 'a:tr');
    expect(rows.map((row) => elementsNamed(row, 'a:tc').length)).toEqual([3, 3, 3]);
    expect(partText(parts, slidesOf(parts)[6] ?? '')).toContain('<a:tblPr firstRow="1">');
  });

  it('X12 reports every slide, lets others have their turn, and stops when told to', async () => {
    const { reports } = await exportDeck(sampleScene());
    expect(reports.map(([done]) => done)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(new Set(reports.map(([, total]) => total))).toEqual(new Set([11]));
    const stop = new AbortController();
    let turns = 0;
    const report = (done: number) => {
      turns = done;
      // Not at once: only an export that lets others have their turn can be stopped this way.
      if (done === 3) setImmediate(() => stop.abort());
    };
    expect(await codeOf(exportDeck(sampleScene(), { signal: stop.signal, report }))).toBe('export.cancelled');
    expect(turns).toBeLessThan(6);
  });

  it('X13 refuses a deck without a visible slide and a picture that is not there', async () => {
    const hidden = scene([page(1, 'cover', [title('Gone', 'cover-title')], { hidden: true })]);
    expect(await codeOf(exportDeck(hidden))).toBe('export.emptyDeck');
    const asset = () => Promise.reject(new AppFailure({ code: 'export.missingAsset', params: { asset: 'x' } }));
    expect(await codeOf(exportDeck(sampleScene(), { asset }))).toBe('export.missingAsset');
  });
});

function titleText(source: Scene, index: number): string {
  const first = source.pages[index]?.elements.find((element) => element.id === 'title');
  return first?.kind === 'text' ? (first.paragraphs[0]?.runs.map((run) => run.text).join('') ?? '') : '';
}
