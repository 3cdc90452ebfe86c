import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fontkit from '@pdf-lib/fontkit';
import { describe, expect, it } from 'vitest';
import { breakParagraph, hasGlyph, measureText, type TextLook } from '#shared/text';
import { fontMetricsFiles } from '../../../scripts/font-metrics';

const folder = 'node_modules/@expo-google-fonts';
const open = (path: string) => fontkit.create(readFileSync(join(folder, path)));
const look: TextLook = { sizePt: 1000, bold: false, italic: false, code: false };
const cases: readonly [string, Partial<TextLook>, string, readonly string[]][] = [
  [
    'arimo/400Regular/Arimo_400Regular.ttf',
    {},
    'latin',
    ['AVATAR Type, 1,240 (50%)', 'naïve café Ångström', 'Ελλάδα Москва', 'fi fl ffi'],
  ],
  ['arimo/700Bold/Arimo_700Bold.ttf', { bold: true }, 'latin', ['AVATAR Type, 1,240 (50%)', '$1.2M · “so”']],
  ['arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf', { italic: true }, 'latin', ['AVATAR, quite so']],
  ['arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf', { bold: true, italic: true }, 'latin', ['AVATAR, quite so']],
  ['noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', {}, 'cjk', ['商业计划书，“融资”……二〇二六。', '鿍々①']],
  ['noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf', { bold: true }, 'cjk', ['商业计划书，“融资”……二〇二六。']],
  ['tinos/400Regular/Tinos_400Regular.ttf', { typeface: 'serif' }, 'latin', ['AVATAR Type, 1,240 (50%)', 'fi fl ffi']],
  ['tinos/700Bold/Tinos_700Bold.ttf', { typeface: 'serif', bold: true }, 'latin', ['$1.2M · “so”']],
  ['tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf', { typeface: 'serif', italic: true }, 'latin', ['quite so']],
  [
    'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    { typeface: 'serif' },
    'cjk',
    ['商业计划书，“融资”……二〇二六。'],
  ],
  ['cousine/400Regular/Cousine_400Regular.ttf', { code: true }, 'mono', ['const x = 12;']],
  ['cousine/700Bold/Cousine_700Bold.ttf', { code: true, bold: true }, 'mono', ['const x = 12;']],
];

describe('T7 measures as the fonts do, with kerning and ligatures off', () => {
  it.each(cases)('%s', (path, style, family, texts) => {
    const font = open(path);
    for (const text of texts) {
      const features = { kern: false, liga: false, clig: false, calt: false } as never;
      const expected = (font.layout(text, features).advanceWidth / font.unitsPerEm) * 1000;
      const [line] = breakParagraph([{ text, style: { ...look, ...style } }], 1e9);
      expect(new Set(line?.runs.map((run) => run.face.family))).toEqual(new Set([family]));
      expect(measureText(text, { ...look, ...style })).toBeCloseTo(expected, 6);
      // `，“` share half an em (T17).
      expect(line?.widthPt).toBeCloseTo(expected - (text.includes('，“') ? 500 : 0), 6);
    }
  });

  it('agrees with every character that the Chinese font has', () => {
    const font = open('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
    const han = font.characterSet.filter((point) => point >= 0x4e00 && point <= 0x9fff);
    expect(han.length).toBeGreaterThan(20_000);
    const wrong = han.filter((point) => measureText(String.fromCodePoint(point), look) !== 1000);
    expect(wrong).toEqual([]);
  });
});

describe('T18 figures are tabular', () => {
  it.each(cases.filter(([, , family]) => family !== 'cjk'))('%s', (path) => {
    const font = open(path);
    const widths = Array.from('0123456789', (digit) => font.layout(digit).advanceWidth);
    expect(new Set(widths).size).toBe(1);
  });
});

describe('T16 the Chinese dash', () => {
  it('takes an em a stroke and is drawn in its middle', () => {
    const [line] = breakParagraph([{ text: '中——文', style: look }], 1e9);
    expect(line?.widthPt).toBe(4000);
    expect(line?.runs.map((run) => [run.text, run.xPt, run.widthPt])).toEqual([
      ['中', 0, 1000],
      ['——', 1120, 1760],
      ['文', 3000, 1000],
    ]);
  });
});

describe('T8 knows what no font of ours can draw', () => {
  it('and gives it room', () => {
    expect([...'A中é①'].every((character) => hasGlyph(character.codePointAt(0) ?? 0))).toBe(true);
    expect(hasGlyph(0x1f600)).toBe(false);
    expect(hasGlyph(0x20bb7)).toBe(false);
    expect(measureText('𠮷', look)).toBe(1000);
    expect(measureText('😀', look)).toBe(1300);
    expect(measureText('👩‍👩‍👧', look)).toBe(1300);
  });
});

describe('T9 the committed tables', () => {
  it('are what the fonts give today, to the byte', async () => {
    const files = await fontMetricsFiles();
    expect(files.size).toBe(13);
    for (const [path, text] of files) expect(readFileSync(path, 'utf8'), path).toBe(text);
  });
});

describe('T20 a kind of type', () => {
  const serif = { ...look, typeface: 'serif' } as const;
  const facesOf = (text: string, style: TextLook) =>
    breakParagraph([{ text, style }], 1e9)[0]?.runs.map((run) => `${run.face.family} ${run.face.typeface ?? 'sans'}`);

  it('takes what its own face lacks from the sans one', () => {
    expect(facesOf('中\uf921', serif)).toEqual(['cjk serif', 'cjk sans']);
    expect(facesOf('A中', serif)).toEqual(['latin serif', 'cjk serif']);
  });
});
