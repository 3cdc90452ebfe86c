import type { TrueType } from '#main/fonts';

/** A smaller font file, and where each glyph of the full font went in it. */
export interface FontSubset {
  readonly bytes: Uint8Array;
  readonly newGlyph: ReadonlyMap<number, number>;
}

/**
 * Writes a font with only the given glyphs and the parts they are composed of, glyph 0 first. Layout tables and names
 * are dropped: a PDF reader needs outlines, metrics and hinting programs only. Same glyphs in the same order give the
 * same bytes.
 */
export function subsetFont(font: TrueType, glyphs: Iterable<number>): FontSubset {
  const newGlyph = new Map<number, number>([[0, 0]]);
  for (const glyph of glyphs) if (!newGlyph.has(glyph)) newGlyph.set(glyph, newGlyph.size);
  // Iterating a map visits what is added on the way, so that parts of parts are found too.
  for (const glyph of newGlyph.keys()) {
    for (const part of componentsOf(font.outline(glyph))) {
      if (!newGlyph.has(part.glyph)) newGlyph.set(part.glyph, newGlyph.size);
    }
  }
  const order = [...newGlyph.keys()];
  const { glyf, loca } = writeOutlines(font, order, newGlyph);
  const tables = new Map<string, Uint8Array>([
    ['glyf', glyf],
    ['head', patched(font, 'head', (view) => view.setInt16(50, 1))],
    ['hhea', patched(font, 'hhea', (view) => view.setUint16(34, order.length))],
    ['hmtx', writeMetrics(font, order)],
    ['loca', loca],
    ['maxp', patched(font, 'maxp', (view) => view.setUint16(4, order.length))],
  ]);
  for (const tag of ['cvt ', 'fpgm', 'prep']) {
    const table = font.table(tag);
    if (table !== null) tables.set(tag, table);
  }
  return { bytes: writeFontFile(tables), newGlyph };
}

const moreComponents = 0x20;

/** Places of glyph numbers in a composite outline; none for a simple one. */
function componentsOf(outline: Uint8Array): { at: number; glyph: number }[] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (outline.length < 10 || view.getInt16(0) >= 0) return [];
  const parts: { at: number; glyph: number }[] = [];
  let at = 10;
  let flags = moreComponents;
  while (flags & moreComponents) {
    flags = view.getUint16(at);
    parts.push({ at: at + 2, glyph: view.getUint16(at + 2) });
    at += 4 + (flags & 0x1 ? 4 : 2) + (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
  }
  return parts;
}

function writeOutlines(font: TrueType, order: readonly number[], newGlyph: ReadonlyMap<number, number>) {
  const loca = new Uint8Array((order.length + 1) * 4);
  const locaView = new DataView(loca.buffer);
  const outlines: Uint8Array[] = [];
  let size = 0;
  order.forEach((glyph, index) => {
    locaView.setUint32(index * 4, size);
    const outline = new Uint8Array(font.outline(glyph));
    const view = new DataView(outline.buffer);
    for (const part of componentsOf(outline)) view.setUint16(part.at, newGlyph.get(part.glyph) ?? 0);
    outlines.push(outline);
    size += padded(outline.length);
  });
  locaView.setUint32(order.length * 4, size);
  const glyf = new Uint8Array(size);
  outlines.forEach((outline, index) => {
    glyf.set(outline, locaView.getUint32(index * 4));
  });
  return { glyf, loca };
}

function writeMetrics(font: TrueType, order: readonly number[]): Uint8Array {
  const hmtx = new Uint8Array(order.length * 4);
  const view = new DataView(hmtx.buffer);
  order.forEach((glyph, index) => {
    view.setUint16(index * 4, font.advance(glyph));
    view.setInt16(index * 4 + 2, font.leftBearing(glyph));
  });
  return hmtx;
}

function patched(font: TrueType, tag: string, patch: (view: DataView) => void): Uint8Array {
  const copy = new Uint8Array(font.table(tag) ?? []);
  patch(new DataView(copy.buffer));
  return copy;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function writeFontFile(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const tags = [...tables.keys()].sort();
  let size = 12 + tags.length * 16;
  for (const table of tables.values()) size += padded(table.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const power = Math.floor(Math.log2(tags.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tags.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, (tags.length - 2 ** power) * 16);
  let offset = 12 + tags.length * 16;
  tags.forEach((tag, index) => {
    const table = tables.get(tag) as Uint8Array;
    bytes.set(table, offset);
    const at = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1) bytes[at + letter] = tag.charCodeAt(letter);
    view.setUint32(at + 4, checksum(view, offset, padded(table.length)));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, table.length);
    offset += padded(table.length);
  });
  return bytes;
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
