/** A TrueType font as far as embedding needs it. Offsets are trusted: the files are the program's own. */
export interface TrueType {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly fixedPitch: boolean;
  readonly bbox: readonly [number, number, number, number];
  /** Glyph of a code point; 0 (the missing glyph) when the font has none. */
  readonly glyphOf: (codePoint: number) => number;
  readonly advance: (glyph: number) => number;
  readonly leftBearing: (glyph: number) => number;
  /** The outline's bytes in `glyf`; empty for blank glyphs. */
  readonly outline: (glyph: number) => Uint8Array;
  /** A whole table, or null. */
  readonly table: (tag: string) => Uint8Array | null;
}

/** Reads a TrueType font with `glyf` outlines. Throws when a table that embedding needs is missing. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const tables = readDirectory(bytes);
  const view = (tag: string): DataView => {
    const table = tables.get(tag);
    if (table === undefined) throw new Error(`The font has no ${tag} table`);
    return new DataView(table.buffer, table.byteOffset, table.byteLength);
  };
  const head = view('head');
  const hhea = view('hhea');
  const hmtx = view('hmtx');
  const loca = view('loca');
  const post = view('post');
  const os2 = view('OS/2');
  const glyf = tables.get('glyf') ?? new Uint8Array();
  const glyphCount = view('maxp').getUint16(4);
  const longMetrics = hhea.getUint16(34);
  const longOffsets = head.getInt16(50) === 1;
  const offsetOf = (glyph: number) => (longOffsets ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  const box = (index: number) => head.getInt16(36 + index * 2);
  return {
    postscriptName: readPostscriptName(view('name')),
    unitsPerEm: head.getUint16(18),
    glyphCount,
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getUint16(0) >= 2 ? os2.getInt16(88) : hhea.getInt16(4),
    italicAngle: post.getInt32(4) / 65536,
    fixedPitch: post.getUint32(12) !== 0,
    bbox: [box(0), box(1), box(2), box(3)],
    glyphOf: readCharacterMap(view('cmap')),
    advance: (glyph) => hmtx.getUint16(Math.min(glyph, longMetrics - 1) * 4),
    leftBearing: (glyph) =>
      glyph < longMetrics ? hmtx.getInt16(glyph * 4 + 2) : hmtx.getInt16(longMetrics * 4 + (glyph - longMetrics) * 2),
    outline: (glyph) => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1)),
    table: (tag) => tables.get(tag) ?? null,
  };
}

function readDirectory(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const offset = view.getUint32(at + 8);
    tables.set(tag, bytes.subarray(offset, offset + view.getUint32(at + 12)));
  }
  return tables;
}

function readPostscriptName(name: DataView): string {
  const strings = name.getUint16(4);
  for (let index = 0; index < name.getUint16(2); index += 1) {
    const at = 6 + index * 12;
    const isWindows = name.getUint16(at) === 3;
    if (!isWindows || name.getUint16(at + 6) !== 6) continue;
    const length = name.getUint16(at + 8);
    const start = strings + name.getUint16(at + 10);
    let text = '';
    for (let offset = 0; offset < length; offset += 2) text += String.fromCharCode(name.getUint16(start + offset));
    return text.replace(/[^A-Za-z0-9-]/g, '');
  }
  return 'Font';
}

/** Prefers the full Unicode map (format 12) to the one of the basic plane (format 4). */
function readCharacterMap(cmap: DataView): (codePoint: number) => number {
  const subtables = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const at = 4 + index * 8;
    const platform = cmap.getUint16(at);
    if (platform !== 0 && platform !== 3) continue;
    const offset = cmap.getUint32(at + 4);
    subtables.set(cmap.getUint16(offset), offset);
  }
  const full = subtables.get(12);
  if (full !== undefined) return (codePoint) => lookUpFormat12(cmap, full, codePoint);
  const basic = subtables.get(4);
  if (basic !== undefined) return (codePoint) => lookUpFormat4(cmap, basic, codePoint);
  throw new Error('The font has no Unicode character map');
}

function lookUpFormat12(cmap: DataView, at: number, codePoint: number): number {
  let low = 0;
  let high = cmap.getUint32(at + 12) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = at + 16 + middle * 12;
    if (codePoint < cmap.getUint32(group)) high = middle - 1;
    else if (codePoint > cmap.getUint32(group + 4)) low = middle + 1;
    else return cmap.getUint32(group + 8) + codePoint - cmap.getUint32(group);
  }
  return 0;
}

function lookUpFormat4(cmap: DataView, at: number, codePoint: number): number {
  if (codePoint > 0xffff) return 0;
  const doubled = cmap.getUint16(at + 6);
  for (let index = 0; index < doubled; index += 2) {
    if (codePoint > cmap.getUint16(at + 14 + index)) continue;
    const first = cmap.getUint16(at + 16 + doubled + index);
    if (codePoint < first) return 0;
    const delta = cmap.getUint16(at + 16 + doubled * 2 + index);
    const rangeAt = at + 16 + doubled * 3 + index;
    const range = cmap.getUint16(rangeAt);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = cmap.getUint16(rangeAt + range + (codePoint - first) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
