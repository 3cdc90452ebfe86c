import { type FontFace, type FontFamily, faceOf, type Typeface } from './look';
import cjk400 from './metrics/cjk-400.json';
import cjk700 from './metrics/cjk-700.json';
import cjkSerif400 from './metrics/cjk-serif-400.json';
import cjkSerif700 from './metrics/cjk-serif-700.json';
import latin400 from './metrics/latin-400.json';
import latin400Italic from './metrics/latin-400-italic.json';
import latin700 from './metrics/latin-700.json';
import latin700Italic from './metrics/latin-700-italic.json';
import mono400 from './metrics/mono-400.json';
import serif400 from './metrics/serif-400.json';
import serif400Italic from './metrics/serif-400-italic.json';
import serif700 from './metrics/serif-700.json';
import serif700Italic from './metrics/serif-700-italic.json';

interface MetricsTable {
  readonly unitsPerEm: number;
  readonly coverage: string;
  readonly advances: string;
}

/** Advances by code point, in em; NaN where the font has no glyph. */
class Advances {
  private readonly plane0 = new Float32Array(0x10000).fill(Number.NaN);
  private readonly above = new Map<number, number>();

  constructor(table: MetricsTable) {
    const spans = table.coverage.split(' ').map((digits) => Number.parseInt(digits, 36));
    const next = advanceReader(table.advances);
    let point = 0;
    for (let i = 0; i < spans.length; i += 2) {
      point += spans[i] ?? 0;
      for (let left = spans[i + 1] ?? 0; left > 0; left -= 1) {
        const em = next() / table.unitsPerEm;
        if (point < 0x10000) this.plane0[point] = em;
        else this.above.set(point, em);
        point += 1;
      }
    }
  }

  get(codePoint: number): number {
    return (codePoint < 0x10000 ? this.plane0[codePoint] : this.above.get(codePoint)) ?? Number.NaN;
  }
}

function advanceReader(text: string): () => number {
  const runs = text.split(' ');
  let index = 0;
  let value = 0;
  let left = 0;
  return () => {
    if (left === 0) {
      const [digits = '0', count = '1'] = (runs[index] ?? '').split('*');
      index += 1;
      value = Number.parseInt(digits, 36);
      left = Number.parseInt(count, 36);
    }
    left -= 1;
    return value;
  };
}

type FaceName = FontFamily | `${FontFamily} ${Exclude<Typeface, 'sans'>}`;

const tables: Partial<Record<FaceName, readonly MetricsTable[]>> = {
  latin: [latin400, latin400Italic, latin700, latin700Italic],
  cjk: [cjk400, cjk400, cjk700, cjk700],
  mono: [mono400, mono400, mono400, mono400],
  'latin serif': [serif400, serif400Italic, serif700, serif700Italic],
  'cjk serif': [cjkSerif400, cjkSerif400, cjkSerif700, cjkSerif700],
};

const unpacked = new Map<MetricsTable, Advances>();

function advancesOf({ family, typeface, bold, italic }: FontFace): Advances {
  const name: FaceName = typeface ? `${family} ${typeface}` : family;
  const table = tables[name]?.[(bold ? 2 : 0) + (italic ? 1 : 0)] as MetricsTable;
  let advances = unpacked.get(table);
  if (!advances) {
    advances = new Advances(table);
    unpacked.set(table, advances);
  }
  return advances;
}

/** Whether the sans fonts of a family have a glyph for a code point. */
export function familyHas(family: FontFamily, codePoint: number): boolean {
  return !Number.isNaN(advanceEm(faceOf(family, { bold: false, italic: false }), codePoint));
}

/** Whether any of our fonts can draw a code point; painters that embed fonts must leave the others out. */
export function hasGlyph(codePoint: number): boolean {
  return familyHas('latin', codePoint) || familyHas('cjk', codePoint) || familyHas('mono', codePoint);
}

/** The advance of a code point in a face, in em; NaN when the face has no glyph for it. */
export function advanceEm(face: FontFace, codePoint: number): number {
  return advancesOf(face).get(codePoint);
}
