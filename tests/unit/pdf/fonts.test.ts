import { readFileSync } from 'node:fs';
import fontkit from '@pdf-lib/fontkit';
import { describe, expect, it } from 'vitest';
import { fontFile, fontFilesInPackages, readTrueType } from '#main/fonts';
import { faceOf } from '#shared/text';
import { subsetFont } from '../../../src/main/export/pdf/writer/subset-font';
import { advanceEm } from '../../../src/shared/text/font-metrics';

const faces = [
  faceOf('latin', { bold: false, italic: false }),
  faceOf('latin', { bold: true, italic: true }),
  faceOf('cjk', { bold: true, italic: false }),
  faceOf('mono', { bold: false, italic: false }),
];
/** Composite glyphs among them: letters with accents, fractions. */
const sample = 'Aé ñÜßŁ½ǻ“—”①中文人⼈𠮷〇《》，。';

interface JudgedGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly path: { toSVG(): string };
}
interface JudgedFont {
  readonly postscriptName: string;
  readonly numGlyphs: number;
  readonly unitsPerEm: number;
  glyphForCodePoint(codePoint: number): JudgedGlyph;
  getGlyph(id: number): JudgedGlyph;
}

const judged = (bytes: Uint8Array) => fontkit.create(bytes) as unknown as JudgedFont;

describe.each(faces)('fonts: $family, bold $bold, italic $italic', (face) => {
  it('P30 are read as another program reads them', async () => {
    const bytes = await fontFile(face);
    const ours = readTrueType(bytes);
    const theirs = judged(bytes);
    expect(ours.postscriptName).toBe(theirs.postscriptName);
    expect([ours.glyphCount, ours.unitsPerEm]).toEqual([theirs.numGlyphs, theirs.unitsPerEm]);
    for (let codePoint = 0x20; codePoint < 0x2ffff; codePoint += codePoint < 0x3000 ? 1 : 37) {
      const glyph = theirs.glyphForCodePoint(codePoint);
      expect(ours.glyphOf(codePoint), codePoint.toString(16)).toBe(glyph.id);
      if (glyph.id !== 0) expect(ours.advance(glyph.id)).toBe(glyph.advanceWidth);
    }
  });

  it('P31 have the advances that text was measured with', async () => {
    const font = readTrueType(await fontFile(face));
    for (const letter of sample) {
      const codePoint = letter.codePointAt(0) as number;
      const measured = advanceEm(face, codePoint);
      if (!Number.isNaN(measured))
        expect(font.advance(font.glyphOf(codePoint)) / font.unitsPerEm).toBeCloseTo(measured, 6);
    }
  });

  it('P32 keep every outline, parts of composites too, in a subset', async () => {
    const bytes = await fontFile(face);
    const font = readTrueType(bytes);
    const glyphs = [...sample].map((letter) => font.glyphOf(letter.codePointAt(0) as number));
    const subset = subsetFont(font, glyphs);
    expect(subset.bytes.length).toBeLessThan(60_000);
    const full = judged(bytes);
    const small = new Outlines(subset.bytes);
    for (const glyph of glyphs) {
      const at = subset.newGlyph.get(glyph) as number;
      expect(small.path(at), `glyph ${glyph}`).toBe(full.getGlyph(glyph).path.toSVG());
    }
  });
});

/** Reads outlines of a font without a character map. */
class Outlines {
  private readonly font: JudgedFont;

  constructor(bytes: Uint8Array) {
    this.font = judged(bytes);
  }

  path(glyph: number): string {
    return this.font.getGlyph(glyph).path.toSVG();
  }
}

it('the window asks for exactly the font files that exports embed', () => {
  const css = readFileSync('src/renderer/preview/fonts.css', 'utf8');
  const asked = [...css.matchAll(/url\("\/fonts\/(\w+)\.ttf"\)/g)].map(([, name]) => name);
  expect(asked.sort()).toEqual([...fontFilesInPackages.keys()].sort());
});
