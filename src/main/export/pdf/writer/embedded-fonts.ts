import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib';
import {
  fontFile,
  fontFileName,
  fontFileNamed,
  readTrueType,
  symbolFontNames,
  symbolFontOrder,
  type TrueType,
} from '#main/fonts';
import type { FontFace } from '#shared/text';

import { deflatedStream } from './deflated-stream';
import { subsetFont } from './subset-font';

/**
 * The fonts of one file. Every code point gets a character id of its own, also where the font draws two of them with
 * one glyph (a Kangxi radical and its ideograph, a space and a no-break space): what is copied or searched is always
 * what was written, which a glyph-keyed ToUnicode map can't promise. See docs/decisions/0030.
 */
export class EmbeddedFonts {
  private readonly fonts = new Map<string, EmbeddedFont>();
  private symbolFonts: readonly EmbeddedFont[] = [];

  constructor(private readonly context: PDFContext) {}

  /** Loads a face so that {@link use} can give it; faces that share a file share the font. */
  async load(face: FontFace): Promise<void> {
    await this.loadFile(fontFileName(face), () => fontFile(face));
  }

  /** Loads the fonts for what the faces lack, so that {@link symbolFont} can give them. */
  async loadSymbols(): Promise<void> {
    if (this.symbolFonts.length > 0) return;
    this.symbolFonts = await Promise.all(symbolFontNames.map((name) => this.loadFile(name, () => fontFileNamed(name))));
  }

  /** A font that has a character which the faces lack, or null. What is an emoji by default looks like one. */
  symbolFont(codePoint: number): EmbeddedFont | null {
    return symbolFontOrder(this.symbolFonts, codePoint).find((font) => font?.has(codePoint)) ?? null;
  }

  private async loadFile(name: string, read: () => Promise<Uint8Array>): Promise<EmbeddedFont> {
    const bytes = await read();
    // Two loads may have raced.
    const known = this.fonts.get(name);
    if (known !== undefined) return known;
    const font = new EmbeddedFont(`F${this.fonts.size + 1}`, readTrueType(bytes), this.context.nextRef());
    this.fonts.set(name, font);
    return font;
  }

  use(face: FontFace): EmbeddedFont {
    const font = this.fonts.get(fontFileName(face));
    if (font === undefined) throw new Error(`Font not loaded: ${fontFileName(face)}`);
    return font;
  }

  /** The `Font` resources of every page, by name. */
  resources(): Record<string, PDFRef> {
    return Object.fromEntries(this.used().map((font) => [font.name, font.ref]));
  }

  /** Writes the subsets. After this, no more text can be encoded. */
  write(): void {
    for (const font of this.used()) font.write(this.context);
  }

  private used(): EmbeddedFont[] {
    return [...this.fonts.values()].filter((font) => font.isUsed());
  }
}

/** One font file in one PDF file. */
export class EmbeddedFont {
  /** Character ids by code point; below zero those of code points that are written but not seen. */
  private readonly ids = new Map<number, string>();

  constructor(
    /** The resource's name on every page. */
    readonly name: string,
    private readonly font: TrueType,
    readonly ref: PDFRef,
  ) {}

  has(codePoint: number): boolean {
    return this.font.glyphOf(codePoint) !== 0;
  }

  isUsed(): boolean {
    return this.ids.size > 0;
  }

  /** The advance of a code point, in em. */
  advanceEm(codePoint: number): number {
    return this.font.advance(this.font.glyphOf(codePoint)) / this.font.unitsPerEm;
  }

  /** The text as hexadecimal character ids, for a `Tj` operator. */
  encode(text: string): string {
    let ids = '';
    for (const letter of text) ids += this.idOf(letter.codePointAt(0) as number);
    return ids;
  }

  /** The same for a cluster that is seen as its first character: an emoji with what modifies it. */
  encodeFirst(text: string): string {
    const [first = '', ...rest] = text;
    return this.encode(first) + rest.map((letter) => this.idOf(-(letter.codePointAt(0) as number))).join('');
  }

  private idOf(key: number): string {
    let id = this.ids.get(key);
    if (id === undefined) {
      id = hex4(this.ids.size + 1);
      this.ids.set(key, id);
    }
    return id;
  }

  write(context: PDFContext): void {
    const { font } = this;
    const codePoints = [...this.ids.keys()].map(Math.abs);
    const seen = [...this.ids.keys()].map((key) => key > 0);
    // What the font lacks stays blank rather than becoming a box; its text is still there to be copied and read aloud.
    const blank = font.glyphOf(0x20);
    const glyphs = codePoints.map((codePoint, index) => (seen[index] && font.glyphOf(codePoint)) || blank);
    const isNarrow = (codePoint: number, index: number) =>
      !seen[index] || (isZeroWidth(codePoint) && !this.has(codePoint));
    const { bytes, newGlyph } = subsetFont(font, glyphs);
    const perMille = 1000 / font.unitsPerEm;
    const scaled = (value: number) => Math.round(value * perMille);
    const baseFont = `${subsetTag(bytes)}+${font.postscriptName}`;
    const descriptor = context.register(
      context.obj({
        Type: 'FontDescriptor',
        FontName: baseFont,
        // Symbolic: glyphs are reached through the CID map, never through an encoding.
        Flags: 4 | (font.fixedPitch ? 1 : 0) | (font.italicAngle !== 0 ? 64 : 0),
        FontBBox: font.bbox.map(scaled),
        ItalicAngle: font.italicAngle,
        Ascent: scaled(font.ascent),
        Descent: scaled(font.descent),
        CapHeight: scaled(font.capHeight),
        StemV: /bold/i.test(font.postscriptName) ? 140 : 80,
        FontFile2: context.register(deflatedStream(context, bytes, { Length1: bytes.length })),
      }),
    );
    const map = new Uint8Array((glyphs.length + 1) * 2);
    const mapView = new DataView(map.buffer);
    glyphs.forEach((glyph, index) => {
      mapView.setUint16((index + 1) * 2, newGlyph.get(glyph) ?? 0);
    });
    const descendant = context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: baseFont,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      DW: 1000,
      W: [
        1,
        codePoints.map((codePoint, index) =>
          isNarrow(codePoint, index) ? 0 : rounded(font.advance(glyphs[index] as number) * perMille),
        ),
      ],
      CIDToGIDMap: context.register(deflatedStream(context, map)),
    });
    context.assign(
      this.ref,
      context.obj({
        Type: 'Font',
        Subtype: 'Type0',
        BaseFont: baseFont,
        Encoding: 'Identity-H',
        DescendantFonts: [context.register(descendant)],
        ToUnicode: context.register(deflatedStream(context, toUnicodeMap(codePoints))),
      }),
    );
  }
}

/** Marks that the font has no glyph for: they add nothing to the letter before them. */
function isZeroWidth(codePoint: number): boolean {
  return /^[\p{M}\u200d]$/u.test(String.fromCodePoint(codePoint));
}

function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Six letters that tell subsets of one font apart, from their content: random ones would change from run to run. */
function subsetTag(bytes: Uint8Array): string {
  let hash = bytes.reduce((before, byte) => Math.imul(before ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
  let tag = '';
  for (let letter = 0; letter < 6; letter += 1) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return tag;
}

/** Character ids (1, 2, 3 ...) to Unicode, in blocks of at most 100 as the format asks. */
function toUnicodeMap(codePoints: readonly number[]): string {
  const blocks: string[] = [];
  for (let from = 0; from < codePoints.length; from += 100) {
    const block = codePoints.slice(from, from + 100);
    const lines = block.map((codePoint, index) => `<${hex4(from + index + 1)}> <${utf16Hex(codePoint)}>`);
    blocks.push(`${block.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...blocks,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
}

function utf16Hex(codePoint: number): string {
  let hex = '';
  for (const unit of String.fromCodePoint(codePoint).split('')) hex += hex4(unit.charCodeAt(0));
  return hex;
}

/** A text string of the document (titles, alternative texts), in UTF-16 as the format wants it outside Latin. */
export function pdfText(text: string): PDFHexString {
  return PDFHexString.fromText(text);
}
