import { analyse, type Cluster } from './analyse';
import { isPictograph } from './character-classes';
import { advanceEm, familyHas } from './font-metrics';
import { type FontFace, faceOf, type TextLook } from './look';

/** Text in one look, before it is split by script. */
export interface StyledText<S extends TextLook> {
  readonly text: string;
  readonly style: S;
}

/** A cluster with what it takes to place it. */
export interface Item<S extends TextLook> {
  readonly cluster: Cluster;
  readonly style: S;
  readonly face: FontFace;
  readonly widthPt: number;
}

/** Room for a character that no font of ours has: the system draws it, an emoji wider than an em. */
const missingEm = { pictograph: 1.3, cjk: 1, latin: 0.75, mono: 0.6 };
/** PowerPoint's default distance between tab stops. */
const tabPt = 72;
/** Sums of advances are not exact. */
export const tolerancePt = 1e-6;

/** A paragraph as items; empty runs leave none. */
export function itemsOf<S extends TextLook>(runs: readonly StyledText<S>[]): Item<S>[] {
  const filled = runs.filter((run) => run.text !== '');
  const clusters = analyse(filled.map((run) => run.text).join(''));
  let index = 0;
  let runEnd = filled[0]?.text.length ?? 0;
  return clusters.map((cluster) => {
    while (cluster.start >= runEnd && index + 1 < filled.length) {
      index += 1;
      runEnd += filled[index]?.text.length ?? 0;
    }
    return itemOf(cluster, (filled[index] as StyledText<S>).style);
  });
}

function itemOf<S extends TextLook>(cluster: Cluster, style: S): Item<S> {
  const inCode = style.code && familyHas('mono', firstPoint(cluster));
  const face = faceWith(cluster, faceOf(inCode ? 'mono' : cluster.family, style));
  return { cluster, style, face, widthPt: widthEm(cluster, face) * style.sizePt };
}

/** What a theme's own face lacks is set in the sans one. */
function faceWith(cluster: Cluster, face: FontFace): FontFace {
  const lacks = face.typeface && cluster.kind === 'glyph' && Number.isNaN(advanceEm(face, firstPoint(cluster)));
  return lacks ? faceOf(face.family, { bold: face.bold, italic: face.italic }) : face;
}

function firstPoint({ text }: Cluster): number {
  return text.codePointAt(0) as number;
}

function widthEm(cluster: Cluster, face: FontFace): number {
  switch (cluster.kind) {
    case 'newline':
    case 'tab':
    case 'soft-hyphen':
    case 'invisible':
      return 0;
    case 'missing':
      return missingEm[isPictograph(firstPoint(cluster)) ? 'pictograph' : face.family];
    default:
      return isChineseDash(cluster, face) ? 1 : glyphsEm(cluster.text, face);
  }
}

/**
 * The Chinese dash takes one em, two of them two: so Chinese is set, and so YaHei has it in PowerPoint. Noto's glyphs are narrower, and
 * a pair of them is joined into one glyph that is narrower still by everybody who shapes text.
 */
export function isChineseDash(cluster: Cluster, face: FontFace): boolean {
  return face.family === 'cjk' && cluster.text === '—';
}

function glyphsEm(text: string, face: FontFace): number {
  let em = 0;
  for (const character of text) {
    const advance = advanceEm(face, character.codePointAt(0) as number);
    // Marks that the face lacks are drawn over the base letter by whoever draws them.
    if (!Number.isNaN(advance)) em += advance;
  }
  return em;
}

/** What an item takes when it begins at `xPt`: only a tab depends on it. */
export function widthAt<S extends TextLook>(item: Item<S>, xPt: number): number {
  if (item.cluster.kind !== 'tab') return item.widthPt;
  const stopPt = item.style.code ? 4 * advanceEm(item.face, 0x20) * item.style.sizePt : tabPt;
  return (Math.floor((xPt + tolerancePt) / stopPt) + 1) * stopPt - xPt;
}

/** What a soft hyphen takes where it breaks the line. */
export function hyphenPt<S extends TextLook>(item: Item<S>): number {
  return advanceEm(item.face, 0x2d) * item.style.sizePt;
}
