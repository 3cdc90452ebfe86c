import {
  fontFile,
  fontFileName,
  fontFileNamed,
  glyphPath,
  readTrueType,
  symbolFontNames,
  symbolFontOrder,
  type TrueType,
} from '#main/fonts';
import { type FontFace, hasGlyph } from '#shared/text';

/** A font as glyph outlines, each read once. */
export interface OutlineFont {
  readonly font: TrueType;
  /** SVG path data in font units, y upwards. */
  readonly path: (glyph: number) => string;
}

/** The fonts that pictures are drawn with, by the name of their file. Kept: a file is read once in the program's life. */
const loaded = new Map<string, Promise<OutlineFont>>();

function load(name: string, read: () => Promise<Uint8Array>): Promise<OutlineFont> {
  const known = loaded.get(name);
  if (known) return known;
  const font = read().then((bytes) => outlineFont(readTrueType(bytes)));
  loaded.set(name, font);
  // A failed read must not be remembered as the answer.
  font.catch(() => loaded.delete(name));
  return font;
}

function outlineFont(font: TrueType): OutlineFont {
  const paths = new Map<number, string>();
  return {
    font,
    path: (glyph) => {
      const known = paths.get(glyph) ?? glyphPath(font, glyph);
      paths.set(glyph, known);
      return known;
    },
  };
}

/** Fonts for text that was measured: one for every face, and further ones for characters that the faces lack. */
export interface PageFonts {
  readonly ofFace: (face: FontFace) => OutlineFont;
  /** A font that has the character, or null. What is an emoji by default looks like one. */
  readonly ofSymbol: (codePoint: number) => OutlineFont | null;
}

/** Loads the fonts that runs need. */
export async function loadPageFonts(runs: readonly { text: string; face: FontFace }[]): Promise<PageFonts> {
  const faces = new Map(runs.map(({ face }) => [fontFileName(face), face]));
  const files = await Promise.all(
    [...faces].map(async ([name, face]) => [name, await load(name, () => fontFile(face))] as const),
  );
  const byName = new Map(files);
  const needsSymbols = runs.some(({ text }) => !hasGlyph(text.codePointAt(0) ?? 0x20));
  const symbolFonts = needsSymbols
    ? await Promise.all(symbolFontNames.map((name) => load(name, () => fontFileNamed(name))))
    : [];
  return {
    ofFace: (face) => {
      const font = byName.get(fontFileName(face));
      if (!font) throw new Error(`Font not loaded: ${fontFileName(face)}`);
      return font;
    },
    ofSymbol: (codePoint) =>
      symbolFontOrder(symbolFonts, codePoint).find((one) => one && one.font.glyphOf(codePoint) !== 0) ?? null,
  };
}
