import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { deckPdf } from '#main/export/pdf';
import { AppFailure, documentLanguages } from '#shared/base';
import type { ImageElement, SceneElement } from '#shared/page';
import { buildScene } from '#shared/scene';
import { demoAssets, demoProject } from '../../fixtures/demo-project';
import { page, paragraph, scene, text } from './hand-made-scene';
import { bookmarksOf, colorAt, exportContext, judge, objectsOf, onlyFile, tagsOf, textOf } from './judges';

const file = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/images/${name}`));

const picture = (asset: string, change: Partial<ImageElement> = {}): SceneElement => ({
  kind: 'image',
  id: 'image',
  name: 'Picture',
  asset,
  alt: 'Four colours',
  frame: { x: 100, y: 100, w: 400, h: 300 },
  crop: { left: 0, top: 0, right: 0, bottom: 0 },
  clip: 'rect',
  ...change,
});

describe('deckPdf', () => {
  // Pairs that the font draws with one glyph: a radical and its ideograph, a compatibility ideograph, two spaces.
  const twins = 'CJK ⼈人 ⽔水 豈豈 A\u00a0B 𠮷 Ωµμ';

  it('P1 gives back every character as it was written, also where two share a glyph', async () => {
    const made = scene([
      page('s1', '封面', [text('title', [paragraph('封面 Title', 80, 100, { bold: true })], 'title')]),
      page('s2', 'Second', [
        text('body', [paragraph(twins, 80, 100)]),
        text('n', [paragraph('2', 900, 520)], 'number'),
      ]),
    ]);
    const { context, reports } = exportContext();
    const bytes = onlyFile(await deckPdf(made, context));
    expect(judge(bytes, 'qpdf', '--check', '{}')).toContain('No syntax or stream encoding errors');
    expect(textOf(bytes)).toBe(`封面Title${twins.replace(/\s/g, '')}2`);
    expect(reports).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('P2 leaves hidden slides out and keeps the numbers of the others', async () => {
    const slides = ['one', 'two', 'three'].map((name) => page(name, name, [text('t', [paragraph(name, 80, 100)])]));
    const made = scene(slides.map((slide, index) => ({ ...slide, hidden: index === 1 })));
    const bytes = onlyFile(await deckPdf(made, exportContext().context));
    expect(textOf(bytes)).toBe('onethree');
    expect(bookmarksOf(bytes)).toEqual([
      { title: 'one', depth: 1, page: 1 },
      { title: 'three', depth: 1, page: 2 },
    ]);
    const { pagelabels } = JSON.parse(judge(bytes, 'qpdf', '--json', '--json-key=pagelabels', '{}'));
    expect(pagelabels.map((entry: { label: Record<string, unknown> }) => entry.label['/St'])).toEqual([1, 3]);
  });

  it('P3 rejects a deck that has nothing to show', async () => {
    const hidden = { ...page('s', 's', []), hidden: true };
    await expect(deckPdf(scene([hidden]), exportContext().context)).rejects.toMatchObject({
      error: { code: 'export.emptyDeck' },
    });
  });

  it('P4 stops when it is told to', async () => {
    const stop = new AbortController();
    const made = scene(Array.from({ length: 30 }, (_, index) => page(`s${index}`, 's', [])));
    const { context, reports } = exportContext({}, { signal: stop.signal });
    const report = (done: number, total: number) => {
      context.report(done, total);
      if (done === 3) stop.abort();
    };
    const work = deckPdf(made, { ...context, report });
    await expect(work).rejects.toBeInstanceOf(AppFailure);
    await expect(work).rejects.toMatchObject({ error: { code: 'export.cancelled' } });
    expect(reports.at(-1)?.[0]).toBe(3);
  });

  it('P5 makes safe addresses clickable, tells of the others, and keeps the words of both', async () => {
    const made = scene([
      page('s1', 's', [
        text('a', [paragraph('safe', 80, 100, { link: 'https://例子.测试/a b(1)' })]),
        text('b', [paragraph('mail', 80, 140, { link: 'mailto:a@b.example' })]),
        text('c', [paragraph('unsafe', 80, 180, { link: 'javascript:alert(1)' })]),
        text('d', [paragraph('paths', 80, 220, { link: 'https://b.example/(1)\\' })]),
      ]),
    ]);
    const result = await deckPdf(made, exportContext().context);
    const bytes = onlyFile(result);
    expect(textOf(bytes)).toBe('safemailunsafepaths');
    const addresses = objectsOf(bytes).flatMap((object) => (object['/S'] === '/URI' ? [object['/URI']] : []));
    expect(addresses).toEqual(['u:mailto:a@b.example', 'u:https://b.example/(1)/']);
    expect(result.losses.map(({ key, detail }) => [key, detail])).toEqual([
      ['linkDropped', 'https://例子.测试/a b(1)'],
      ['linkDropped', 'javascript:alert(1)'],
    ]);
  });

  it('P6 draws symbols and emoji in the room they were given, and keeps them as text', async () => {
    const line = 'go 🚀 ☑ ✗ 👍🏻 👨‍👩‍👧 on';
    const made = scene([page('s1', 's', [text('a', [paragraph(line, 80, 100, { sizePt: 40 })])])]);
    const result = await deckPdf(made, exportContext().context);
    const bytes = onlyFile(result);
    expect(result.losses).toEqual([]);
    expect(textOf(bytes).normalize()).toBe(line.replace(/\s/g, ''));
    expect(judge(bytes, 'pdffonts', '{}')).toMatch(
      /NotoEmoji-Regular[\s\S]*NotoSansSymbols2-Regular|NotoSansSymbols2-Regular[\s\S]*NotoEmoji-Regular/,
    );
  });

  it('P6 draws symbols in what stands at the foot of a slide too', async () => {
    const made = scene([page('s1', 's', [text('number', [paragraph('Lighthouse ☑', 80, 500)], 'number')])]);
    const bytes = onlyFile(await deckPdf(made, exportContext().context));
    expect(judge(bytes, 'pdffonts', '{}')).toMatch(/NotoSansSymbols2-Regular/);
  });

  it('P6 leaves characters that no font has blank, keeps them as text, and says which', async () => {
    const made = scene([page('s1', 's', [text('a', [paragraph('go ꦄ on', 80, 100)])])]);
    const result = await deckPdf(made, exportContext().context);
    expect(result.losses).toEqual([{ target: 'deck-pdf', place: 's1', key: 'missingGlyphs', detail: 'ꦄ' }]);
    expect(textOf(onlyFile(result))).toBe('goꦄon');
  });

  it.each([
    'upright.jpg',
    'grey.jpg',
    'cmyk.jpg',
    'rgb.png',
    'rgba.png',
    'rgb16.png',
    'palette.png',
    'palette-clear.png',
    'grey.png',
    'grey1.png',
    'grey-alpha.png',
    'interlaced.png',
    'still.gif',
    'lossy.webp',
    'drawing.svg',
  ])('P7 draws %s', async (name) => {
    const made = scene([page('s1', 's', [picture('key')])]);
    const result = await deckPdf(made, exportContext({ key: file(name) }).context);
    expect(result.losses).toEqual([]);
    const bytes = onlyFile(result);
    expect(judge(bytes, 'qpdf', '--check', '{}')).toContain('No syntax or stream encoding errors');
    expect(judge(bytes, 'pdfimages', '-list', '{}').split('\n')[2]).toMatch(/^\s+1\s+0 image/);
    expect(tagsOf(bytes)).toContain('Figure');
  });

  it('P8 turns photographs upright, whatever way the camera was held', async () => {
    /** Where the stored picture's green top left and blue top right quarters come to stand, by orientation. */
    const wanted: Record<number, readonly [string, string]> = {
      1: ['top left', 'top right'],
      2: ['top right', 'top left'],
      3: ['bottom right', 'bottom left'],
      4: ['bottom left', 'bottom right'],
      5: ['top left', 'bottom left'],
      6: ['top right', 'bottom right'],
      7: ['bottom right', 'top right'],
      8: ['bottom left', 'top left'],
    };
    for (let orientation = 1; orientation <= 8; orientation += 1) {
      const made = scene([page('s1', 's', [picture('key')])]);
      const photo = withOrientation(file('upright.jpg'), orientation);
      const bytes = onlyFile(await deckPdf(made, exportContext({ key: photo }).context));
      const found = (name: 'green' | 'blue') =>
        ['top', 'bottom']
          .flatMap((row) => ['left', 'right'].map((column) => `${row} ${column}`))
          .find((corner) => {
            const [row, column] = corner.split(' ');
            const at = { x: column === 'left' ? 200 : 400, y: row === 'top' ? 175 : 325 };
            return nearest(colorAt(bytes, at.x, at.y)) === name;
          });
      expect([found('green'), found('blue')], `orientation ${orientation}`).toEqual(wanted[orientation]);
    }
  });

  it('P9 shows the part of a picture that the scene says, in the shape that it says', async () => {
    const crop = { left: 0.5, top: 0, right: 0, bottom: 0.5 };
    const made = scene([page('s1', 's', [picture('key', { crop, clip: 'ellipse' })])]);
    const bytes = onlyFile(await deckPdf(made, exportContext({ key: file('upright.jpg') }).context));
    expect(nearest(colorAt(bytes, 300, 250))).toBe('blue');
    expect(nearest(colorAt(bytes, 140, 250))).toBe('blue');
    expect(nearest(colorAt(bytes, 104, 104))).toBe('paper');
  });

  it('P10 puts a quiet panel where a picture cannot be read, and says so', async () => {
    const made = scene([page('s1', 's', [picture('key')])]);
    const result = await deckPdf(made, exportContext({ key: new TextEncoder().encode('no picture') }).context);
    expect(result.losses).toMatchObject([{ target: 'deck-pdf', place: 's1/image', key: 'pictureUnreadable' }]);
    expect(nearest(colorAt(onlyFile(result), 300, 250))).toBe('panel');
  });

  it('P15 nests lists, names documentLanguages that are not the document’s, places figures, and leaves decorations out', async () => {
    const listed = (words: string, level: 0 | 1, kind: 'bullet' | 'number', y: number) => ({
      ...paragraph(words, 120, y),
      level,
      marker: { kind, text: kind === 'bullet' ? '•' : '1.', xPt: 100, color: 'muted' as const },
    });
    const body = text('body', [
      listed('甲', 0, 'bullet', 100),
      listed('inside', 1, 'number', 140),
      listed('乙', 0, 'bullet', 180),
    ]);
    const logo = picture('key', { id: 'logo', placeholder: { role: 'decoration' } });
    const made = scene([page('s1', '一', [body, picture('key'), logo])]);
    const bytes = onlyFile(await deckPdf(made, exportContext({ key: file('upright.jpg') }).context));
    const tags = judge(bytes, 'pdfinfo', '-struct', '{}');
    const shape = tags
      .split('\n')
      .flatMap((line) => /^( *)(L|LI|LBody|Figure|\/ListNumbering.*)\b/.exec(line)?.[0] ?? []);
    expect(shape.map((line) => line.trim())).toEqual([
      'L',
      '/ListNumbering /Disc',
      'LI',
      'LBody',
      'L',
      '/ListNumbering /Decimal',
      'LI',
      'LBody',
      'LI',
      'LBody',
      'Figure',
    ]);
    expect(shape[4]?.search(/\S/)).toBeGreaterThan(shape[3]?.search(/\S/) ?? 99);
    const languagesOf = objectsOf(bytes).flatMap((object) => (object['/S'] === '/LI' ? [object['/Lang'] ?? ''] : []));
    expect(languagesOf.sort()).toEqual(['', '', 'u:en']);
    const [figure] = objectsOf(bytes).filter((object) => object['/S'] === '/Figure');
    expect(figure?.['/A']).toMatchObject({ '/BBox': [100, 140, 500, 440], '/O': '/Layout' });
  });

  it('P16 puts the bookmarks of slides below the section that they belong to', async () => {
    const pages = ['cover', 'part', 'inside', 'next'].map((name) => page(name, name, []));
    const made = scene(pages.map((one, index) => (index % 2 === 1 ? { ...one, layout: 'section' as const } : one)));
    const bytes = onlyFile(await deckPdf(made, exportContext().context));
    expect(bookmarksOf(bytes).map(({ title, depth }) => [title, depth])).toEqual([
      ['cover', 1],
      ['part', 1],
      ['inside', 2],
      ['next', 1],
    ]);
  });

  describe.each(documentLanguages)('the demo deck in %s', (language) => {
    let bytes: Uint8Array;
    const made = buildScene(demoProject(language));
    const context = exportContext(Object.fromEntries(demoAssets())).context;

    beforeAll(async () => {
      bytes = onlyFile(await deckPdf(made, context));
    });

    it('P11 is the same, byte for byte, every time', async () => {
      expect(Buffer.compare(bytes, onlyFile(await deckPdf(made, context)))).toBe(0);
    });

    it('P12 embeds subsets of all its fonts, with Unicode', () => {
      const fonts = judge(bytes, 'pdffonts', '{}').trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(1);
      for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/);
    });

    it('P13 says what it is, in information and in XMP alike', () => {
      const info = judge(bytes, 'pdfinfo', '{}');
      expect(info).toContain(made.title);
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(info).toMatch(/CreationDate:.*2026/);
      const xmp = judge(bytes, 'pdfinfo', '-meta', '{}');
      expect(xmp).toContain(`<rdf:li xml:lang="x-default">${made.title}</rdf:li>`);
      expect(xmp).toContain('<xmp:CreateDate>2026-11-24T12:00:00Z</xmp:CreateDate>');
      const catalog = objectsOf(bytes).find((object) => object['/Type'] === '/Catalog');
      expect(catalog?.['/Lang']).toBe(`u:${language}`);
    });

    it('P14 is tagged: slides with titles, lists, tables with headers, pictures with descriptions', () => {
      const tags = tagsOf(bytes);
      for (const tag of ['Sect', 'H1', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure']) {
        expect(tags).toContain(tag);
      }
      const figures = objectsOf(bytes).filter((object) => object['/S'] === '/Figure');
      for (const figure of figures) expect(String(figure['/Alt']).length).toBeGreaterThan(2);
    });
  });
});

/** The picture with an EXIF segment that says how the camera was held. */
function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const exif = Buffer.from('ffe1002245786966000049492a0008000000010012010300010000000000000000000000', 'hex');
  exif.writeUInt16LE(orientation, 28);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]));
}

function nearest([r, g, b]: readonly [number, number, number]): string {
  const named = {
    red: [254, 0, 0],
    green: [0, 255, 1],
    blue: [0, 0, 254],
    paper: [251, 248, 243],
    panel: [241, 236, 227],
  };
  const [best] = Object.entries(named).sort(([, one], [, other]) => far(one) - far(other));
  return best?.[0] ?? '';
  function far([x = 0, y = 0, z = 0]: readonly number[]) {
    return (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2;
  }
}
